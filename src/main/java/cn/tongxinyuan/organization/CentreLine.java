package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.ScopePath;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of a workbook of centres; without a code it is about the centre of that name in that unit. */
record CentreLine(
        String code,
        String name,
        CentreLevel level,
        ScopePath unit,
        LocalDate openedOn,
        String address,
        PositionQuality quality,
        BigDecimal lng,
        BigDecimal lat,
        CoordinateSystem crs,
        String remark) {

    /** Without degrees no position is known, whatever is said of it. */
    Position position() {
        return lng == null && lat == null ? Position.UNKNOWN : new Position(lng, lat, crs, quality);
    }

    CentreDetails details() {
        return new CentreDetails(name, address, position(), remark);
    }
}
