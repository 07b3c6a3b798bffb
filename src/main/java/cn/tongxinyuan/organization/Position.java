package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.RuleViolation;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Where a centre is: degrees, the system they are meant in, and how far they can be trusted. Either all is known or
 * nothing.
 *
 * @param lng degrees east, to six decimals
 * @param lat degrees north, to six decimals
 */
public record Position(BigDecimal lng, BigDecimal lat, CoordinateSystem crs, PositionQuality quality)
        implements Serializable {

    public static final Position UNKNOWN = new Position(null, null, null, PositionQuality.NONE);

    /** Around Jinan; a swapped pair or a comma in the wrong place lies outside. */
    private static final BigDecimal WEST = new BigDecimal("116");

    private static final BigDecimal EAST = new BigDecimal("118");
    private static final BigDecimal SOUTH = new BigDecimal("36");
    private static final BigDecimal NORTH = new BigDecimal("38");

    /**
     * Checks that the parts belong together.
     *
     * @throws RuleViolation {@code organization.rule.position-incomplete}, {@code organization.rule.position-elsewhere}
     */
    public Position {
        boolean unknown = lng == null && lat == null && crs == null;
        boolean whole = lng != null && lat != null && crs != null;
        if (quality == null || (quality == PositionQuality.NONE ? !unknown : !whole)) {
            throw new RuleViolation("organization.rule.position-incomplete");
        }
        if (whole && !(between(WEST, lng, EAST) && between(SOUTH, lat, NORTH))) {
            throw new RuleViolation("organization.rule.position-elsewhere");
        }
    }

    public boolean isKnown() {
        return quality != PositionQuality.NONE;
    }

    /** The place in WGS84, as maps on the web want it; only of known positions. */
    public CoordinateSystem.Degrees wgs84() {
        return crs.toWgs84(lng, lat);
    }

    private static boolean between(BigDecimal low, BigDecimal value, BigDecimal high) {
        return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }
}
