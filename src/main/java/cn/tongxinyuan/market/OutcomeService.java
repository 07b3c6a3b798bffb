package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.security.Audited;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a market that was held came to. It can be said later and said again; the trail keeps what stood before. */
@Stateless
@Audited("market")
@RolesAllowed(MarketPermission.HOST)
public class OutcomeService {

    private static final Money MOST = Money.ofFen(9_999_999_999L);

    @Inject
    MarketQueries queries;

    @Inject
    Catalogue catalogue;

    @Inject
    Event<MarketChanged> happened;

    /**
     * A market cost this, from these sources; what stood there before is replaced.
     *
     * @param costs yuan by codes or names of the list {@code market.cost-source}; empty where nobody knows any more
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code market.rule.not-held}, {@code .unknown-source}, {@code .cost}
     */
    public Market spend(String code, long version, Map<String, Money> costs) {
        Market market = held(code, version);
        Map<String, Money> before = market.getCosts();
        Map<String, Money> now = new TreeMap<>();
        costs.forEach((source, amount) -> {
            if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
                throw new RuleViolation("market.rule.cost");
            }
            now.merge(catalogue.code(Catalogue.COST_SOURCES, source, market.getDay()), amount, Money::plus);
        });
        market.spend(now);
        queries.flush();
        TreeSet<String> sources = new TreeSet<>(before.keySet());
        sources.addAll(now.keySet());
        sources.stream()
                .filter(source -> !Objects.equals(before.get(source), now.get(source)))
                .forEach(source -> fire(
                        market,
                        Wording.of(
                                "market.told.cost",
                                catalogue.name(Catalogue.COST_SOURCES, source, market.getDay(), Messages.CHINESE),
                                told(before.get(source)),
                                told(now.get(source)))));
        return market;
    }

    private static String told(Money amount) {
        return amount == null ? "—" : amount.toString();
    }

    /**
     * Visitors said this, as slips and the QR page count it; what stood there before is replaced.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code market.rule.not-held}, {@code .answers-over} where more answered than came
     */
    public Market rate(String code, long version, @NotNull @Valid Feedback said) {
        Market market = held(code, version);
        Feedback before = market.getFeedback();
        market.rated(said);
        queries.flush();
        fire(market, Wording.of("market.told.rated", told(before), told(said)));
        return market;
    }

    /** All five counts, best first. */
    private static String told(Feedback said) {
        return said == null
                ? "—"
                : Arrays.stream(said.counts()).map(String::valueOf).collect(Collectors.joining("/"));
    }

    private Market held(String code, long version) {
        Market market = queries.hold(queries.market(code));
        market.requireVersion(version);
        market.requireHeld();
        return market;
    }

    private void fire(Market market, String summary) {
        happened.fire(new MarketChanged(market.getCode(), market.getScope(), summary));
    }
}
