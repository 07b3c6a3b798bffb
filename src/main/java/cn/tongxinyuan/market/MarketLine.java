package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A line of an old list of markets: one stall of one market. Lines of one community, day and place are one market. */
record MarketLine(
        ScopePath community,
        LocalDate day,
        String place,
        String theme,
        Integer visitors,
        String method,
        String zone,
        String provider,
        StallKind kind,
        String service,
        Integer served) {

    private static final int OPENS = 9;
    private static final int HOURS = 2;

    /** Which market it is about. */
    record Key(String community, LocalDate day, String place) {}

    Key key() {
        return new Key(community.code(), day, place);
    }

    /** What is known of the market; the hours of the past are not. */
    MarketPlan plan(List<String> zones) {
        Instant start = day.atTime(OPENS, 0).atZone(DistrictClock.ZONE).toInstant();
        return new MarketPlan(
                community.code(),
                place,
                Site.OUTDOOR,
                start,
                start.plusSeconds(HOURS * 3600L),
                theme,
                zones,
                Math.max(1, zones.size()),
                null,
                null,
                null,
                null,
                null);
    }

    /** The stall; its services are offered one by one. */
    StallWish wish() {
        return new StallWish(provider, zone, kind == null ? StallKind.PUBLIC_GOOD : kind, List.of(), false, null, null);
    }
}
