package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 睦邻市集: one market of a community. It counts once it was closed. */
@Entity
@Table(name = "market_market")
@NamedQuery(
        name = "Market.ofDay",
        query =
                "select m from Market m where m.scope like :scope and m.startsAt >= :from and m.startsAt < :to and m.state <>"
                        + " cn.tongxinyuan.market.MarketState.CANCELLED order by m.startsAt, m.code")
@NamedQuery(
        name = "Market.held",
        query =
                "select m from Market m where m.scope like :scope and m.heldOn between :since and :day and m.code > :after"
                        + " order by m.code")
@NamedQuery(
        name = "Market.heldCount",
        query = "select count(m) from Market m where m.scope like :scope and m.heldOn between :since and :day")
@NamedQuery(
        name = "Market.costs",
        query =
                "select coalesce(sum(m.cost), 0), count(m.cost) from Market m where m.scope like :scope and m.heldOn between"
                        + " :since and :day")
@NamedQuery(
        name = "Market.costed",
        query =
                "select m from Market m where m.scope like :scope and m.heldOn between :since and :day and m.cost is not null"
                        + " and m.code > :after order by m.code")
@NamedQuery(
        name = "Market.said",
        query =
                "select coalesce(sum(m.feedback.veryGood + m.feedback.good + m.feedback.fair), 0), coalesce(sum(m.feedback.veryGood"
                        + " + m.feedback.good + m.feedback.fair + m.feedback.poor + m.feedback.veryPoor), 0) from Market m where"
                        + " m.scope like :scope and m.heldOn between :since and :day")
@NamedQuery(
        name = "Market.rated",
        query = "select m from Market m where m.scope like :scope and m.heldOn between :since and :day and"
                + " m.feedback.veryGood is not null and m.code > :after order by m.code")
@NamedQuery(
        name = "Market.heldDays",
        query = "select m.scope, m.heldOn from Market m where m.scope like :scope and m.heldOn between :since and :day")
public class Market extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MarketState state = MarketState.PLANNED;

    @Column(name = "theme")
    private String theme;

    @Column(name = "place")
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(name = "site")
    private Site site;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "zones")
    private String zones;

    @Column(name = "stall_limit")
    private int stallLimit;

    @Column(name = "expected")
    private Integer expected;

    @Column(name = "licence")
    private String licence;

    @Column(name = "safety_officer")
    private String safetyOfficer;

    @Column(name = "first_aid")
    private String firstAid;

    @Column(name = "wet_plan")
    private String wetPlan;

    @Column(name = "series", updatable = false)
    private String series;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "visitors")
    private Integer visitors;

    @Column(name = "visitors_method")
    private String visitorsMethod;

    @Column(name = "cost")
    private BigDecimal cost;

    @ElementCollection
    @CollectionTable(name = "market_cost", joinColumns = @JoinColumn(name = "market_id"))
    @MapKeyColumn(name = "source")
    @Column(name = "amount")
    private Map<String, BigDecimal> costs = new HashMap<>();

    @Embedded
    private Feedback feedback;

    @Column(name = "cancel_reason")
    private String cancelReason;

    protected Market() {}

    /** @param series code of the market it repeats, null for none */
    Market(String code, MarketPlan plan, String series) {
        this.code = code;
        this.scope = plan.community();
        this.series = series;
        describe(plan);
    }

    /** A market of the past, as an old list tells it; nothing is known of its preparation. */
    static Market recorded(String code, MarketPlan plan, int visitors, String method) {
        Market market = new Market(code, plan, null);
        market.state = MarketState.HELD;
        market.heldOn = market.getDay();
        market.visitors = visitors;
        market.visitorsMethod = method;
        return market;
    }

    /**
     * It is as this says from now on; the community stays.
     *
     * @throws RuleViolation {@code market.rule.market-over} once it has opened, {@code market.rule.end-before-start}
     */
    final void describe(MarketPlan plan) {
        if (!state.isPreparing()) {
            throw new RuleViolation("market.rule.market-over");
        }
        plan.requireOrdered();
        theme = plan.theme().strip();
        place = plan.place().strip();
        site = plan.site();
        startsAt = plan.start();
        endsAt = plan.end();
        zones = String.join(" ", plan.zones());
        stallLimit = plan.stalls();
        expected = plan.expected();
        licence = plan.licence() == null || plan.licence().isBlank()
                ? null
                : plan.licence().strip();
        safetyOfficer = plan.safetyOfficer();
        firstAid = plan.firstAid();
        wetPlan = plan.wetPlan();
    }

    /** Whether so many are expected that the police licenses it, and no licence is named. */
    boolean lacksLicence(int licenceFrom) {
        return expected != null && expected >= licenceFrom && licence == null;
    }

    /** @throws RuleViolation {@code market.rule.licence-missing} where so many are expected that the police licenses it */
    void requireLicence(int licenceFrom) {
        if (state != MarketState.PLANNED && lacksLicence(licenceFrom)) {
            throw new RuleViolation("market.rule.licence-missing", licenceFrom);
        }
    }

    /** @throws RuleViolation {@code market.rule.licence-missing} */
    void publish(int licenceFrom) {
        state = MarketState.TRANSITIONS.after(state, MarketState.Act.PUBLISH);
        requireLicence(licenceFrom);
    }

    void open(Instant now) {
        state = MarketState.TRANSITIONS.after(state, MarketState.Act.OPEN);
        openedAt = now;
    }

    /** It took place on its day, or on the day it was opened where that was earlier. */
    void close(int came, String method) {
        state = MarketState.TRANSITIONS.after(state, MarketState.Act.CLOSE);
        LocalDate opened = openedAt.atZone(DistrictClock.ZONE).toLocalDate();
        heldOn = opened.isBefore(getDay()) ? opened : getDay();
        visitors = came;
        visitorsMethod = method;
    }

    /** @throws RuleViolation {@code market.rule.not-begun} before it has opened */
    void requireBegun() {
        if (!state.isBegun()) {
            throw new RuleViolation("market.rule.not-begun");
        }
    }

    /** @throws RuleViolation {@code market.rule.not-held} before it was closed */
    void requireHeld() {
        if (state != MarketState.HELD) {
            throw new RuleViolation("market.rule.not-held");
        }
    }

    /** It cost this, by codes of sources; nothing where it is empty any more. */
    void spend(Map<String, Money> amounts) {
        costs.clear();
        amounts.forEach((source, amount) -> costs.put(source, amount.yuan()));
        cost = amounts.values().stream().reduce(Money::plus).map(Money::yuan).orElse(null);
    }

    /** @throws RuleViolation {@code market.rule.answers-over} where more answered than came */
    void rated(Feedback said) {
        if (said.getAnswers() > visitors) {
            throw new RuleViolation("market.rule.answers-over", said.getAnswers(), visitors);
        }
        feedback = said;
    }

    void cancel(String reason) {
        state = MarketState.TRANSITIONS.after(state, MarketState.Act.CANCEL);
        cancelReason = reason;
    }

    public String getCode() {
        return code;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public MarketState getState() {
        return state;
    }

    public String getTheme() {
        return theme;
    }

    public String getPlace() {
        return place;
    }

    public Site getSite() {
        return site;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** The day it begins on, in the district's time. */
    public final LocalDate getDay() {
        return startsAt.atZone(DistrictClock.ZONE).toLocalDate();
    }

    /** Codes of its zones. */
    public List<String> getZones() {
        return List.of(zones.split(" "));
    }

    /** Most stalls there is room for. */
    public int getStallLimit() {
        return stallLimit;
    }

    /** Visitors expected at a time; null where nobody estimated them. */
    public Integer getExpected() {
        return expected;
    }

    public String getLicence() {
        return licence;
    }

    public String getSafetyOfficer() {
        return safetyOfficer;
    }

    public String getFirstAid() {
        return firstAid;
    }

    public String getWetPlan() {
        return wetPlan;
    }

    /** Code of the market it repeats; null for one that stands alone. */
    public String getSeries() {
        return series;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** Day on which it took place; null until it was closed. */
    public LocalDate getHeldOn() {
        return heldOn;
    }

    /** Persons who came; null until it was closed. */
    public Integer getVisitors() {
        return visitors;
    }

    /** How the visitors were counted or estimated. */
    public String getVisitorsMethod() {
        return visitorsMethod;
    }

    /** What it cost in all; null while nobody has said. */
    public Money getCost() {
        return cost == null ? null : new Money(cost);
    }

    /** What it cost, by codes of the list {@code market.cost-source}. */
    public Map<String, Money> getCosts() {
        Map<String, Money> told = new TreeMap<>();
        costs.forEach((source, amount) -> told.put(source, new Money(amount)));
        return told;
    }

    /** What visitors said; null where nobody counted it. */
    public Feedback getFeedback() {
        return feedback;
    }

    public String getCancelReason() {
        return cancelReason;
    }
}
