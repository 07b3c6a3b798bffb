package cn.tongxinyuan.organization;

import cn.hutool.core.util.CoordinateUtil;
import cn.hutool.core.util.CoordinateUtil.Coordinate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Coordinate systems in daily use. The same pair of numbers means places up to 700 m apart in two of them, so no pair is
 * kept without its system.
 */
public enum CoordinateSystem {
    /** GPS, GeoJSON (RFC 7946). */
    WGS84,
    /** 2000国家大地坐标系, of the government's maps; differs from WGS84 by centimetres, which is taken as nothing. */
    CGCS2000,
    /** 国测局坐标, of 高德. */
    GCJ02,
    /** Of 百度. */
    BD09;

    private static final int DECIMALS = 6;

    /** Longitude and latitude in degrees. */
    public record Degrees(BigDecimal lng, BigDecimal lat) {}

    /** The same place in WGS84, to six decimals; the way back from GCJ02 and BD09 is good to a few metres. */
    Degrees toWgs84(BigDecimal lng, BigDecimal lat) {
        return switch (this) {
            case WGS84, CGCS2000 -> new Degrees(lng, lat);
            case GCJ02 -> degrees(CoordinateUtil.gcj02ToWgs84(lng.doubleValue(), lat.doubleValue()));
            case BD09 -> degrees(CoordinateUtil.bd09toWgs84(lng.doubleValue(), lat.doubleValue()));
        };
    }

    private static Degrees degrees(Coordinate found) {
        return new Degrees(decimal(found.getLng()), decimal(found.getLat()));
    }

    private static BigDecimal decimal(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
