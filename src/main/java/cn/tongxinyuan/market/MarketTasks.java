package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.task.DueTask;
import cn.tongxinyuan.platform.task.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What markets leave in the inboxes: a plan to publish, a food stall to check, a market to open and close on its day. */
@ApplicationScoped
class MarketTasks {

    private static final String PUBLISH = "market.publish";
    private static final String HOLD = "market.hold";
    private static final String CHECK = "market.check";

    @Inject
    Inbox inbox;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    /** The day, or today where that is later: papers must hold when the market is open. */
    LocalDate lastOf(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return today.isAfter(day) ? today : day;
    }

    /** What is to be done about a market as it stands; what was to be done before is done. */
    void stands(Market market) {
        inbox.done(PUBLISH, market.getCode());
        inbox.done(HOLD, market.getCode());
        switch (market.getState()) {
            case PLANNED -> due(market, PUBLISH, MarketPermission.PUBLISH, LocalDate.now(clock));
            case PUBLISHED, OPEN -> due(market, HOLD, MarketPermission.HOST, market.getDay());
            default -> inbox.done(CHECK, market.getCode());
        }
    }

    /** The task to check papers stands as long as a stall is unchecked. */
    void remind(Market market, List<Stall> stalls) {
        if (FoodCheck.of(stalls, market.getDay()).unchecked().isEmpty()) {
            checked(market);
        } else {
            toCheck(market);
        }
    }

    /** A food stall waits for the check of its papers. */
    void toCheck(Market market) {
        due(market, CHECK, MarketPermission.DECIDE, LocalDate.now(clock));
    }

    private void checked(Market market) {
        inbox.done(CHECK, market.getCode());
    }

    private void due(Market market, String matter, String permission, LocalDate shownFrom) {
        inbox.due(new DueTask(
                matter,
                market.getCode(),
                market.getScope(),
                permission,
                null,
                shownFrom,
                market.getDay(),
                Wording.of(matter.replaceFirst("\\.", ".told.to-"), market.getCode(), market.getDay()),
                "/market/market-view?code=" + market.getCode() + (CHECK.equals(matter) ? "&tab=stalls" : "")));
    }
}
