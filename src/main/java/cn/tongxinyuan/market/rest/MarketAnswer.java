package cn.tongxinyuan.market.rest;

import cn.tongxinyuan.market.Market;
import cn.tongxinyuan.market.Stall;
import cn.tongxinyuan.market.StallItem;
import cn.tongxinyuan.market.StallWish;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A market with its stalls.
 *
 * @param zones codes of the list {@code market.zone}
 * @param stallLimit most stalls there is room for
 * @param heldOn day it took place; null until it was closed
 * @param served persons served at all stalls
 */
public record MarketAnswer(
        String code,
        String community,
        String theme,
        String place,
        String site,
        OffsetDateTime start,
        OffsetDateTime end,
        List<String> zones,
        int stallLimit,
        String state,
        LocalDate heldOn,
        Integer visitors,
        String method,
        String cancelReason,
        int served,
        List<StallAnswer> stalls) {

    /** A stall. @param checked whether the papers of a food stall were checked as they stand; null for others */
    public record StallAnswer(
            String stall,
            String provider,
            String zone,
            String kind,
            boolean power,
            String state,
            String reasonCode,
            String reason,
            Integer pitch,
            StallWish.Food food,
            Boolean checked,
            List<Count> services) {

        static StallAnswer of(Stall stall) {
            return new StallAnswer(
                    stall.getCode(),
                    stall.getProvider(),
                    stall.getZone(),
                    stall.getKind().name(),
                    stall.isPower(),
                    stall.getState().name(),
                    stall.getReasonCode(),
                    stall.getReason(),
                    stall.getPitch(),
                    stall.getPapers().orElse(null),
                    stall.isFood() ? stall.getCheckedAt() != null : null,
                    stall.getItems().stream().map(Count::of).toList());
        }
    }

    /** A service. @param served persons; null while nobody counted */
    public record Count(String service, Integer served) {

        static Count of(StallItem item) {
            return new Count(item.getName(), item.getServed());
        }
    }

    static MarketAnswer of(Market market, List<Stall> stalls) {
        return new MarketAnswer(
                market.getCode(),
                market.getScope().code(),
                market.getTheme(),
                market.getPlace(),
                market.getSite().name(),
                at(market.getStartsAt()),
                at(market.getEndsAt()),
                market.getZones(),
                market.getStallLimit(),
                market.getState().name(),
                market.getHeldOn(),
                market.getVisitors(),
                market.getVisitorsMethod(),
                market.getCancelReason(),
                stalls.stream().mapToInt(Stall::getServed).sum(),
                stalls.stream().map(StallAnswer::of).toList());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(DistrictClock.ZONE).toOffsetDateTime();
    }
}
