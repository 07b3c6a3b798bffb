package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.draw.Draw;
import cn.tongxinyuan.platform.draw.Draws;
import cn.tongxinyuan.platform.draw.Lot;
import cn.tongxinyuan.platform.security.Audited;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 摊位抽签: where more apply than there is room for, the stalls left are given by lot. */
@Stateless
@Audited("market")
@RolesAllowed(MarketPermission.DECIDE)
public class StallDrawService {

    /** What the draws of markets are for, as the audit trail names it. */
    static final String SUBJECT = "Market";

    @Inject
    MarketQueries queries;

    @Inject
    MarketTasks tasks;

    @Inject
    Draws draws;

    @Inject
    Event<MarketChanged> happened;

    /**
     * Closes the list of those who applied and are not decided, publishes their lots and commits to a secret. Where stalls
     * were drawn already, this asks for another draw among the same, which a second person approves.
     *
     * @param reason why it is drawn again; null for the first draw
     * @throws Conflict {@code platform.rule.draw-exists} without a reason, {@code .no-entries}, {@code market.rule.room-for-all}
     *     where nothing is scarce, {@code .no-stall-left} where nothing is left
     * @throws RuleViolation {@code market.rule.market-over}
     */
    public Draw order(String market, String reason) {
        Market here = preparing(market);
        List<Stall> entries = draws.of(subject(here)).stream()
                .findFirst()
                .map(last -> again(here, last))
                .orElseGet(() -> first(here));
        Draw draw =
                draws.order(subject(here), entries.stream().map(Stall::enter).toList(), null, reason);
        fire(
                here,
                draw.getReason() == null
                        ? Wording.of("market.told.list-closed", draw.getEntries(), draw.getListHash())
                        : Wording.of("market.told.draw-proposed", draw.getReason()));
        return draw;
    }

    /** Whoever applied and is not decided, where they are more than there is room for. */
    private List<Stall> first(Market here) {
        long left = left(here);
        List<Stall> entries = queries.stalls(here).stream()
                .filter(stall -> stall.getState() == StallState.APPLIED)
                .toList();
        if (!entries.isEmpty() && left <= 0) {
            throw new Conflict("market.rule.no-stall-left", here.getStallLimit());
        }
        if (!entries.isEmpty() && entries.size() <= left) {
            throw new Conflict("market.rule.room-for-all", left);
        }
        return entries;
    }

    /** Of those in the draw before, whoever still stands as it left them. */
    private List<Stall> again(Market here, Draw before) {
        return listed(here, draws.lots(before)).values().stream()
                .filter(stall -> stall.getState() == StallState.APPLIED || stall.isDrawn())
                .toList();
    }

    /**
     * A second person agrees to draw again: what the draw before gave is taken back.
     *
     * @throws Conflict {@code platform.rule.second-person}
     * @throws RuleViolation {@code platform.rule.draw-state}, {@code market.rule.market-over}
     */
    public Draw approve(String code) {
        Draw draw = draws.one(SUBJECT, code);
        Market here = preparing(draw.getSubjectCode());
        draws.approve(draw);
        listed(here, draws.lots(draw)).values().stream()
                .filter(Stall::isDrawn)
                .forEach(stall -> stall.drawAgain(tasks.now()));
        fire(here, Wording.of("market.told.draw-approved", draw.getListHash()));
        return draw;
    }

    /**
     * Draws: the stalls left go to the lots in their order, whoever comes after is refused as not drawn. Who withdrew after the
     * list was closed draws nothing.
     *
     * @param witness 1 to 20 digits, said by somebody on the spot after the commitment was published
     * @throws RuleViolation {@code platform.rule.witness}, {@code platform.rule.draw-state}, {@code market.rule.market-over}
     */
    public Draw draw(String code, String witness) {
        Draw draw = draws.one(SUBJECT, code);
        Market here = preparing(draw.getSubjectCode());
        List<Lot> order = draws.hold(draw, witness);
        Map<String, Stall> entries = listed(here, order);
        long left = left(here);
        for (Lot lot : order) {
            Stall stall = entries.get(lot.getLot());
            if (stall != null && stall.getState() == StallState.APPLIED) {
                stall.drew(left > 0, tasks.now());
                draws.brought(lot, stall.getState());
                left--;
            }
        }
        queries.flush();
        tasks.remind(here, queries.stalls(here));
        fire(here, Wording.of("market.told.drawn", draw.getEntries(), draw.getWitness()));
        return draw;
    }

    /** @throws UnknownRecord {@code platform.rule.unknown-draw} where this market has no such draw */
    @RolesAllowed(MarketPermission.VIEW)
    public Draw open(String market, String code) {
        Draw draw = draws.one(SUBJECT, code);
        if (!draw.getSubjectCode().equals(market)) {
            throw new UnknownRecord("platform.rule.unknown-draw", code);
        }
        return draw;
    }

    /** All draws of a market, the newest first. */
    @RolesAllowed(MarketPermission.VIEW)
    public List<Draw> of(Market market) {
        return draws.of(subject(market));
    }

    /** The lots of a draw by rank, before the result by the lot. */
    @RolesAllowed(MarketPermission.VIEW)
    public List<Lot> lots(Draw draw) {
        return draws.lots(draw);
    }

    /** The secret, once it was drawn; null before. */
    @RolesAllowed(MarketPermission.VIEW)
    public String secret(Draw draw) {
        return draws.secret(draw);
    }

    static Draw.Subject subject(Market market) {
        return new Draw.Subject(SUBJECT, market.getCode(), market.getScope());
    }

    private Market preparing(String code) {
        Market here = queries.hold(queries.market(code));
        if (!here.getState().isPreparing()) {
            throw new RuleViolation("market.rule.market-over");
        }
        return here;
    }

    private long left(Market market) {
        return market.getStallLimit() - queries.accepted(market);
    }

    private Map<String, Stall> listed(Market market, List<Lot> lots) {
        List<String> words = lots.stream().map(Lot::getLot).toList();
        return queries.stalls(market).stream()
                .filter(stall -> words.contains(stall.getLot()))
                .collect(Collectors.toMap(Stall::getLot, Function.identity()));
    }

    private void fire(Market market, String summary) {
        happened.fire(new MarketChanged(market.getCode(), market.getScope(), summary));
    }
}
