package cn.tongxinyuan.organization.map;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.CoordinateSystem;
import cn.tongxinyuan.organization.Position;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A record on the map.
 *
 * @param kind key of what it is called, such as {@code organization.map.centre}
 * @param address of its page inside the application
 * @param places one for a point, the corners in their order for a shape, none where nobody knows
 */
public record MapMark(String kind, String code, String name, ScopePath unit, String address, List<Position> places) {

    public boolean isKnown() {
        return !places.isEmpty();
    }

    public boolean isShape() {
        return places.size() > 1;
    }

    /** System and quality are those of all places. */
    public Position first() {
        return places.isEmpty() ? Position.UNKNOWN : places.get(0);
    }

    /** Pairs of WGS84, latitude first as maps on the web want it: {@code 36.679,116.999 36.68,117.001}. */
    public String drawn() {
        return places.stream().map(Position::wgs84).map(MapMark::pair).collect(Collectors.joining(" "));
    }

    private static String pair(CoordinateSystem.Degrees place) {
        return place.lat().toPlainString() + "," + place.lng().toPlainString();
    }
}
