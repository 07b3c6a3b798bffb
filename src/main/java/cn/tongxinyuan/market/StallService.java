package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

/** Applications for stalls, decisions on them, and what each stall served. */
@Stateless
@Audited("market")
@RolesAllowed(MarketPermission.HOST)
public class StallService {

    private static final int MOST_WORDS = 200;
    private static final int MOST_SERVED = 1_000_000;

    @Inject
    MarketQueries queries;

    @Inject
    MarketTasks tasks;

    @Inject
    Catalogue catalogue;

    @Inject
    Me me;

    @Inject
    Event<MarketChanged> happened;

    /**
     * Takes an application.
     *
     * @throws RuleViolation {@code market.rule.forbidden-food}, {@code .food-papers} where a food stall lacks card,
     *     certificate or products, {@code .unknown-zone}, {@code .zone-not-here}, {@code .market-over}
     * @throws Conflict {@code market.rule.draw-open} between the list of a draw and its result
     */
    public Stall apply(String market, @Valid StallWish wish) {
        Market here = preparing(market);
        queries.requireNoDrawOpen(here);
        Stall stall = new Stall(queries.nextStall(here), here, checked(here, wish));
        queries.store(stall);
        if (stall.isFood()) {
            tasks.toCheck(here);
        }
        fire(here, Wording.of("market.told.applied", stall.getCode(), stall.getKind()));
        return stall;
    }

    /**
     * Changes an application; a food stall whose papers change is to be checked again.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     */
    public Stall change(String code, long version, @Valid StallWish wish) {
        Stall stall = own(code, version);
        Market here = preparing(stall.getMarket().getCode());
        stall.describe(checked(here, wish));
        queries.flush();
        remind(here);
        fire(here, Wording.of("market.told.stall-changed", code));
        return stall;
    }

    /**
     * Accepts a stall or refuses it. Accepting one with food says that its papers were checked; doing it again checks papers
     * that changed. Requires {@link MarketPermission#DECIDE}.
     *
     * @param version of the stall the decision was made on
     * @param reason code or name of the list {@code market.stall-reason}, or words of the office's own; needed for a refusal
     * @param words more about it, null for none
     * @throws Conflict {@code market.rule.no-stall-left}, {@code .draw-open} between the list of a draw and its result
     * @throws RuleViolation {@code market.rule.reason-needed}, {@code .reason-long}, {@code .market-over}, {@code
     *     .reason-of-draw} for what only a draw gives as its reason
     */
    @RolesAllowed(MarketPermission.DECIDE)
    public Stall decide(String code, long version, boolean accepted, String reason, String words) {
        Stall stall = own(code, version);
        Market here = preparing(stall.getMarket().getCode());
        queries.requireNoDrawOpen(here);
        String why = catalogue.reason(reason, here.getDay());
        if (Stall.BY_DRAW.contains(why == null ? "" : why)) {
            throw new RuleViolation("market.rule.reason-of-draw");
        }
        String own = Catalogue.OTHER.equals(why) && !Catalogue.OTHER.equals(reason) ? reason : words;
        String more =
                own == null || own.isBlank() ? null : MarketService.said(own, MOST_WORDS, "market.rule.reason-long");
        if (accepted) {
            boolean another = stall.getState() != StallState.ACCEPTED;
            if (another && queries.accepted(here) >= here.getStallLimit()) {
                throw new Conflict("market.rule.no-stall-left", here.getStallLimit());
            }
            stall.accept(why == null ? "SUITABLE" : why, more, tasks.now(), me.getUsername());
        } else if (why == null) {
            throw new RuleViolation("market.rule.reason-needed");
        } else {
            stall.refuse(why, more, tasks.now());
        }
        queries.flush();
        remind(here);
        fire(here, Wording.of("market.told.decided", code, stall.getState()));
        return stall;
    }

    /** Whoever applied takes it back. */
    public void withdraw(String code, long version) {
        Stall stall = own(code, version);
        Market here = preparing(stall.getMarket().getCode());
        stall.withdraw(tasks.now());
        queries.flush();
        remind(here);
        fire(here, Wording.of("market.told.withdrawn", code));
    }

    /**
     * Puts a stall on a pitch of the drawing; whoever stands there takes the place it leaves.
     *
     * @param pitch number of the pitch, from 1 to the number of stalls there is room for; null takes it off
     * @throws RuleViolation {@code market.rule.pitch}, {@code .not-accepted}
     */
    public void place(String code, Integer pitch) {
        Stall stall = queries.stall(code);
        Market here = queries.hold(stall.getMarket());
        if (stall.getState() != StallState.ACCEPTED) {
            throw new RuleViolation("market.rule.not-accepted");
        }
        if (pitch != null && (pitch < 1 || pitch > here.getStallLimit())) {
            throw new RuleViolation("market.rule.pitch", here.getStallLimit());
        }
        Integer left = stall.getPitch();
        queries.stalls(here).stream()
                .filter(other -> pitch != null && pitch.equals(other.getPitch()) && !other.equals(stall))
                .findFirst()
                .ifPresent(other -> {
                    stall.standAt(null);
                    queries.flush();
                    other.standAt(left);
                    queries.flush();
                });
        stall.standAt(pitch);
        fire(here, Wording.of("market.told.placed", code, pitch == null ? "—" : pitch));
    }

    /**
     * So many persons a service of a stall has served in all, counted at the stall or typed from paper.
     *
     * @param market code of the market the stall must be of
     * @param service name of a service the stall offers
     * @throws RuleViolation {@code market.rule.not-begun}, {@code .unknown-service}, {@code .served}
     */
    public StallItem count(String market, String stall, String service, int served) {
        Market here = queries.market(market);
        Stall found = queries.stall(stall);
        if (!found.getMarket().equals(here)) {
            throw new UnknownRecord("market.rule.unknown-stall", stall);
        }
        here.requireBegun();
        if (found.getState() != StallState.ACCEPTED) {
            throw new RuleViolation("market.rule.not-accepted");
        }
        if (served < 0 || served > MOST_SERVED) {
            throw new RuleViolation("market.rule.served");
        }
        StallItem item =
                found.item(service).orElseThrow(() -> new RuleViolation("market.rule.unknown-service", service));
        Integer before = item.getServed();
        item.count(served);
        fire(here, Wording.of("market.told.counted", stall, before == null ? "—" : before, served));
        return item;
    }

    /** Stalls of a market in the order of their numbers. */
    @RolesAllowed(MarketPermission.VIEW)
    public List<Stall> of(Market market) {
        return queries.stalls(market);
    }

    /** What stands in the way of opening as the papers are. */
    @RolesAllowed(MarketPermission.VIEW)
    public FoodCheck foodCheck(Market market) {
        return FoodCheck.of(queries.stalls(market), tasks.lastOf(market.getDay()));
    }

    /** @throws UnknownRecord {@code market.rule.unknown-stall} */
    @RolesAllowed(MarketPermission.VIEW)
    public Stall find(String code) {
        return queries.stall(code);
    }

    private Stall own(String code, long version) {
        Stall stall = queries.stall(code);
        stall.requireVersion(version);
        return stall;
    }

    /** A market whose stalls can still change, held. */
    private Market preparing(String code) {
        Market market = queries.hold(queries.market(code));
        if (!market.getState().isPreparing()) {
            throw new RuleViolation("market.rule.market-over");
        }
        return market;
    }

    private StallWish checked(Market here, StallWish wish) {
        String zone = catalogue.code(Catalogue.ZONES, wish.zone(), here.getDay());
        if (!here.getZones().contains(zone)) {
            throw new RuleViolation("market.rule.zone-not-here", wish.zone());
        }
        catalogue.requireAllowed(wish.services(), here.getDay());
        if (wish.food() != null) {
            if (wish.food().products() != null) {
                catalogue.requireAllowed(wish.food().products(), here.getDay());
            }
            if (!wish.food().isComplete()) {
                throw new RuleViolation("market.rule.food-papers");
            }
        }
        return new StallWish(
                wish.provider(), zone, wish.kind(), wish.services(), wish.power(), wish.people(), wish.food());
    }

    private void remind(Market here) {
        tasks.remind(here, queries.stalls(here));
    }

    private void fire(Market market, String summary) {
        happened.fire(new MarketChanged(market.getCode(), market.getScope(), summary));
    }
}
