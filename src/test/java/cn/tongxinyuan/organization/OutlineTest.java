package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.map.MapMark;
import cn.tongxinyuan.organization.map.Outline;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corners as people type them, and what encloses no land. */
class OutlineTest {

    private static final String SQUARE = "116.90,36.70\n116.92,36.70\n116.92,36.72\n116.90,36.72";

    @Test
    void cornersAreReadAsPeopleAndProgramsWriteThem() {
        assertThat(read("１１６．９０，３６．７０\n\n 116.92 36.70 \r\n116.92；36.72\n116.90、36.72\n116.90,36.70")
                        .text())
                .isEqualTo(SQUARE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    116.90,36.70;116.92,36.70                               | organization.rule.outline-few
                    116.90,36.70;116.92,36.70;116.92,36.70;116.90,36.70     | organization.rule.outline-few
                    116.90,36.70;路口;116.92,36.72                          | organization.rule.outline-corner
                    116.90;116.92,36.70;116.92,36.72                        | organization.rule.outline-corner
                    36.70,116.90;36.70,116.92;36.72,116.92                  | organization.rule.position-elsewhere
                    116.90,36.70;116.92,36.72;116.92,36.70;116.90,36.72     | organization.rule.outline-crosses
                    """)
    void whatEnclosesNothingIsRefused(String corners, String rule) {
        assertThatThrownBy(() -> read(corners.replace(';', '\n')))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(rule);
    }

    @Test
    void theLineThatIsNoCornerIsNamed() {
        assertThatThrownBy(() -> read("116.90,36.70\n\n路口,36.70\n116.92,36.72"))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.arguments())
                        .containsExactly(3, "路口,36.70"));
    }

    @Test
    void aHundredCornersAreTakenAndOneMoreIsNot() {
        assertThat(read(fan(100)).corners()).hasSize(100);
        assertThatThrownBy(() -> read(fan(101))).hasMessage("organization.rule.outline-many");
    }

    @Test
    void whatIsDrawnIsWgs84AndLatitudeFirst() {
        MapMark same = mark(read(SQUARE));
        MapMark shifted = mark(Outline.parse(SQUARE, CoordinateSystem.GCJ02, PositionQuality.APPROX));

        assertThat(same.drawn()).isEqualTo("36.70,116.90 36.70,116.92 36.72,116.92 36.72,116.90");
        assertThat(shifted.drawn()).startsWith("36.69").isNotEqualTo(same.drawn());
    }

    private static MapMark mark(Outline outline) {
        return new MapMark("kind", "A", "片区", new ScopePath("370105013"), "/a", outline.corners());
    }

    private static Outline read(String corners) {
        return Outline.parse(corners, CoordinateSystem.CGCS2000, PositionQuality.EXACT);
    }

    /** A point in the south and an arc of others around it. */
    private static String fan(int corners) {
        return "116.90,36.60\n"
                + IntStream.range(0, corners - 1)
                        .mapToObj(i -> "116." + (999 - i) + ",36." + (700 + i * (corners - i) / 100))
                        .collect(Collectors.joining("\n"));
    }
}
