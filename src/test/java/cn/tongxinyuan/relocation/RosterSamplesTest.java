package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbooks offices send, against the findings they must give. */
class RosterSamplesTest {

    @ParameterizedTest
    @CsvSource({"roster-xinxu, 640, 589, 51, 58041.48", "roster-sangzidian, 1480, 1480, 0, 146458.68"})
    void givesExactlyTheExpectedFindings(String name, int rows, int good, int faulty, BigDecimal area)
            throws IOException {
        RosterGiven.Reading reading = RosterGiven.read(sample(name + ".xlsx"));

        assertThat(reading.findings()).containsExactlyElementsOf(expected(name));
        assertThat(reading.report().rows()).isEqualTo(rows);
        assertThat(reading.report().valid())
                .isEqualTo(good)
                .isEqualTo(reading.rows().size());
        assertThat(reading.report().invalid()).isEqualTo(faulty);
        assertThat(reading.report().refused()).isFalse();
        assertThat(reading.values().stream().map(RosterRow::registeredArea).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(area);
    }

    @ParameterizedTest
    @CsvSource({"roster-xinxu", "roster-sangzidian"})
    void namesTheFactsOfItsExpectationFile(String name) throws IOException {
        RosterGiven.Reading reading = RosterGiven.read(sample(name + ".xlsx"));
        BigDecimal area =
                reading.values().stream().map(RosterRow::registeredArea).reduce(BigDecimal.ZERO, BigDecimal::add);
        String facts = "# rows " + reading.report().rows() + "\tgood "
                + reading.report().valid() + "\tfaulty_rows " + reading.report().invalid()
                + "\tsum_legal_area_of_good_rows " + area;

        assertThat(lines(name).get(0)).isEqualTo(facts);
    }

    static byte[] sample(String file) throws IOException {
        try (InputStream in = RosterSamplesTest.class.getResourceAsStream("/samples/" + file)) {
            return in.readAllBytes();
        }
    }

    private static List<String> expected(String name) throws IOException {
        return lines(name).stream().filter(line -> !line.startsWith("#")).toList();
    }

    private static List<String> lines(String name) throws IOException {
        return new String(sample(name + ".expected.tsv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
