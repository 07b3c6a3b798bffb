package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.draw.Draws;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Markets with what belongs to them. */
@ApplicationScoped
class MarketQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Turns turns;

    @Inject
    Draws draws;

    @Inject
    Clock clock;

    /** @throws UnknownRecord {@code market.rule.unknown-market}, for those of other units too */
    Market market(String code) {
        return records.one(Market.class, "code", code, "market.rule.unknown-market");
    }

    /** @throws UnknownRecord {@code market.rule.unknown-stall}, for those of other units too */
    Stall stall(String code) {
        Stall found = records.one(Stall.class, "code", code, "market.rule.unknown-stall", "market");
        // whoever gets it asks for them when there is no caller any more
        found.getItems();
        return found;
    }

    /** @throws UnknownRecord {@code market.rule.unknown-need}, for those of other units too */
    Need need(String code) {
        return records.one(Need.class, "code", code, "market.rule.unknown-need", "market");
    }

    /** Has everybody who changes what belongs to a market wait for this transaction, and reads it as it stands. */
    Market hold(Market market) {
        turns.take("market-" + market.getId());
        em.lock(market, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(market);
        return market;
    }

    /** @throws Conflict {@code market.rule.draw-open} between the list of a draw and its result */
    void requireNoDrawOpen(Market market) {
        if (draws.isCommitted(StallDrawService.subject(market))) {
            throw new Conflict("market.rule.draw-open");
        }
    }

    List<Stall> stalls(Market market) {
        return records.named("Stall.ofMarket", Stall.class)
                .setParameter("market", market)
                .getResultList();
    }

    /** A code for the next stall of a market that is held; one that was given once is not given again. */
    String nextStall(Market market) {
        return nextStall(market, stalls(market));
    }

    static String nextStall(Market market, List<Stall> stalls) {
        return market.getCode() + "-"
                + (stalls.stream().mapToInt(Stall::number).max().orElse(0) + 1);
    }

    /** Whether somebody wrote something down at one of these markets, or a stall came that is none of these. */
    boolean hangs(List<Long> markets, List<Long> stalls) {
        return !markets.isEmpty()
                && hanging("Need.hanging", markets).getSingleResult()
                                + hanging("Incident.hanging", markets).getSingleResult()
                                + hanging("Stall.hanging", markets)
                                        .setParameter("stalls", stalls.isEmpty() ? List.of(-1L) : stalls)
                                        .getSingleResult()
                        > 0;
    }

    private TypedQuery<Long> hanging(String query, List<Long> markets) {
        return records.named(query, Long.class).setParameter("markets", markets);
    }

    long accepted(Market market) {
        return records.named("Stall.acceptedCount", Long.class)
                .setParameter("market", market)
                .getSingleResult();
    }

    /** Markets of a unit on a day that were not called off. */
    List<Market> ofDay(ScopePath unit, LocalDate day) {
        return records.within(unit, "Market.ofDay", Market.class)
                .setParameter("from", begin(day))
                .setParameter("to", begin(day.plusDays(1)))
                .getResultList();
    }

    static Instant begin(LocalDate day) {
        return day.atStartOfDay(DistrictClock.ZONE).toInstant();
    }

    List<Incident> incidents(Market market) {
        return records.named("Incident.ofMarket", Incident.class)
                .setParameter("market", market)
                .getResultList();
    }

    List<Need> needs(Market market) {
        return records.named("Need.ofMarket", Need.class)
                .setParameter("market", market)
                .getResultList();
    }

    /** The terms of today. */
    Terms terms() {
        return em.createNamedQuery("MarketTerms.onDay", Terms.class)
                .setParameter("day", LocalDate.now(clock))
                .setMaxResults(1)
                .getSingleResult();
    }

    void store(Object record) {
        em.persist(record);
    }

    void flush() {
        em.flush();
    }
}
