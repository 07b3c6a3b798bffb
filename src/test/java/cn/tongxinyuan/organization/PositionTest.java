package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RuleViolation;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final BigDecimal LNG = new BigDecimal("116.987000");
    private static final BigDecimal LAT = new BigDecimal("36.678000");

    @Test
    void isKnownWithItsSystemOrNotAtAll() {
        refuses("position-incomplete", LNG, LAT, null, PositionQuality.EXACT);
        refuses("position-incomplete", LNG, null, CoordinateSystem.WGS84, PositionQuality.EXACT);
        refuses("position-incomplete", LNG, LAT, CoordinateSystem.WGS84, PositionQuality.NONE);
    }

    @Test
    void refusesSwappedDegrees() {
        refuses("position-elsewhere", LAT, LNG, CoordinateSystem.WGS84, PositionQuality.EXACT);
    }

    @Test
    void keepsDegreesThatAreInWgs84AlreadyAsTheyAre() {
        assertThat(in(CoordinateSystem.WGS84)).isEqualTo(new CoordinateSystem.Degrees(LNG, LAT));
        assertThat(in(CoordinateSystem.CGCS2000)).isEqualTo(new CoordinateSystem.Degrees(LNG, LAT));
    }

    /** 高德 shows points of Jinan some 500 m to the east and 80 m to the north of where GPS has them; 百度 goes further. */
    @Test
    void movesDegreesOfChineseMapsBackByHundredsOfMetres() {
        assertThat(LNG.subtract(in(CoordinateSystem.GCJ02).lng()))
                .isBetween(new BigDecimal("0.0050"), new BigDecimal("0.0070"));
        assertThat(in(CoordinateSystem.GCJ02).lat()).isNotEqualByComparingTo(LAT);
        assertThat(LNG.subtract(in(CoordinateSystem.BD09).lng()))
                .isBetween(new BigDecimal("0.0110"), new BigDecimal("0.0140"));
        assertThat(in(CoordinateSystem.BD09).lat().scale()).isEqualTo(6);
    }

    private static CoordinateSystem.Degrees in(CoordinateSystem crs) {
        return new Position(LNG, LAT, crs, PositionQuality.EXACT).wgs84();
    }

    private static void refuses(
            String rule, BigDecimal lng, BigDecimal lat, CoordinateSystem crs, PositionQuality quality) {
        assertThatThrownBy(() -> new Position(lng, lat, crs, quality))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organization.rule." + rule);
    }
}
