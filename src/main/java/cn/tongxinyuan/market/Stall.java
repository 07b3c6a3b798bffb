package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.draw.Draws;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A stall somebody wants at a market, from the application to what it served. Where food is on offer, accepting it is the
 * check of its papers, and papers that change later are unchecked again.
 */
@Entity
@Table(name = "market_stall")
@NamedQuery(
        name = "Stall.ofMarket",
        query =
                "select distinct s from Stall s left join fetch s.items where s.market = :market and s.scope like :scope"
                        + " order by s.id")
@NamedQuery(
        name = "Stall.acceptedCount",
        query = "select count(s) from Stall s where s.market = :market and s.scope like :scope and s.state ="
                + " cn.tongxinyuan.market.StallState.ACCEPTED")
@NamedQuery(
        name = "Stall.hanging",
        query =
                "select count(s) from Stall s where s.market.id in :markets and s.id not in :stalls and s.scope like :scope")
@NamedQuery(
        name = "Stall.providers",
        query =
                "select distinct s.providerKey from Stall s where s.scope like :scope and s.market.heldOn between :since and"
                        + " :day and s.state = cn.tongxinyuan.market.StallState.ACCEPTED order by s.providerKey")
public class Stall extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    private static final String DRAWN = "DRAWN";

    private static final String NOT_DRAWN = "NOT_DRAWN";

    /** Codes of the list {@code market.stall-reason} that a draw alone gives. */
    public static final Set<String> BY_DRAW = Set.of(DRAWN, NOT_DRAWN);

    /** Between products in one text; no product contains it. */
    private static final String COMMA = "、";

    @Column(name = "code", updatable = false)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "market_id", updatable = false)
    private Market market;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private StallState state = StallState.APPLIED;

    @Column(name = "zone")
    private String zone;

    @Column(name = "provider")
    private String provider;

    @Column(name = "provider_key")
    private String providerKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private StallKind kind;

    @Column(name = "power")
    private boolean power;

    @Column(name = "people")
    private Integer people;

    @Column(name = "food_card")
    private String foodCard;

    @Column(name = "health_until")
    private LocalDate healthUntil;

    @Column(name = "products")
    private String products;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "reason_code")
    private String reasonCode;

    @Column(name = "reason")
    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "pitch_no")
    private Integer pitch;

    @Column(name = "lot")
    private String lot;

    @OneToMany(mappedBy = "stall", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<StallItem> items = new ArrayList<>();

    protected Stall() {}

    Stall(String code, Market market, StallWish wish) {
        this.code = code;
        this.market = market;
        this.scope = market.getScope().code();
        describe(wish);
    }

    /** A stall of a market of the past. */
    static Stall recorded(String code, Market market, StallWish wish) {
        Stall stall = new Stall(code, market, wish);
        stall.state = StallState.ACCEPTED;
        return stall;
    }

    /** The application says this from now on; other food papers are unchecked. */
    final void describe(StallWish wish) {
        provider = Text.tidy(wish.provider());
        providerKey = Text.key(provider);
        zone = wish.zone();
        kind = wish.kind();
        power = wish.power();
        people = wish.people();
        StallWish.Food before = getPapers().orElse(null);
        StallWish.Food food = wish.food();
        foodCard = food == null ? null : food.cardNumber().strip();
        healthUntil = food == null ? null : food.healthCertificateUntil();
        products =
                food == null ? null : food.products().stream().map(Text::tidy).collect(Collectors.joining(COMMA));
        if (food != null && !getPapers().equals(Optional.ofNullable(before))) {
            checkedAt = null;
            checkedBy = null;
        }
        offer(wish.services());
    }

    /** Offers these services; what one of them has served stays. */
    private void offer(List<String> services) {
        Set<String> keys = services.stream().map(Text::key).collect(Collectors.toSet());
        items.removeIf(item -> !keys.contains(item.getKey()));
        services.stream().filter(name -> item(name).isEmpty()).forEach(name -> items.add(new StallItem(this, name)));
    }

    /** Offers one service more. */
    StallItem offerMore(String service) {
        StallItem item = new StallItem(this, service);
        items.add(item);
        return item;
    }

    boolean isOf(String other) {
        return providerKey.equals(Text.key(Text.tidy(other)));
    }

    /** The last part of its code, which counts within its market; 0 where it has none. */
    int number() {
        String last = code.substring(code.lastIndexOf('-') + 1);
        return last.matches("\\d{1,6}") ? Integer.parseInt(last) : 0;
    }

    /** A service it offers. */
    Optional<StallItem> item(String name) {
        String key = Text.key(name);
        return items.stream().filter(item -> item.getKey().equals(key)).findFirst();
    }

    /** A new look at the papers of one that drew its place leaves it the draw's. */
    void accept(String why, String words, Instant now, String by) {
        boolean drawn = state == StallState.ACCEPTED && isDrawn();
        decide(StallState.Act.ACCEPT, drawn ? DRAWN : why, words, now);
        if (isFood()) {
            checkedAt = now;
            checkedBy = by;
        }
    }

    void refuse(String why, String words, Instant now) {
        decide(StallState.Act.REFUSE, why, words, now);
        pitch = null;
    }

    /** Takes part in a draw from now on; gives its lot. */
    String enter() {
        if (lot == null) {
            lot = Draws.lot();
        }
        return lot;
    }

    /** What the draw gave it. Papers of food are checked as ever: nobody has looked at them yet. */
    void drew(boolean place, Instant now) {
        decide(place ? StallState.Act.ACCEPT : StallState.Act.REFUSE, place ? DRAWN : NOT_DRAWN, null, now);
    }

    /** Whether it stands as the draw left it. */
    boolean isDrawn() {
        return lot != null && reasonCode != null && BY_DRAW.contains(reasonCode);
    }

    /** What the draw gave is taken back; it waits for the next. */
    void drawAgain(Instant now) {
        decide(StallState.Act.DRAW_AGAIN, null, null, now);
        pitch = null;
    }

    private void decide(StallState.Act act, String why, String words, Instant now) {
        state = StallState.TRANSITIONS.after(state, act);
        reasonCode = why;
        reason = words;
        decidedAt = now;
    }

    void withdraw(Instant now) {
        decide(StallState.Act.WITHDRAW, null, null, now);
        pitch = null;
    }

    /** Stands on this pitch of the drawing; null takes it off. */
    void standAt(Integer number) {
        pitch = number;
    }

    public String getCode() {
        return code;
    }

    public Market getMarket() {
        return market;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public StallState getState() {
        return state;
    }

    public String getZone() {
        return zone;
    }

    public String getProvider() {
        return provider;
    }

    public StallKind getKind() {
        return kind;
    }

    public boolean isPower() {
        return power;
    }

    public Integer getPeople() {
        return people;
    }

    public boolean isFood() {
        return foodCard != null;
    }

    /** Papers of a food stall; empty for others. */
    public final Optional<StallWish.Food> getPapers() {
        return foodCard == null
                ? Optional.empty()
                : Optional.of(new StallWish.Food(foodCard, healthUntil, List.of(products.split(COMMA))));
    }

    /** Last day of the health certificate; null where no food is on offer. */
    public LocalDate getHealthUntil() {
        return healthUntil;
    }

    /** When its food papers, as they stand, were checked; null where nobody did. */
    public Instant getCheckedAt() {
        return checkedAt;
    }

    /** Code of the list {@code market.stall-reason}; null before a decision. */
    public String getReasonCode() {
        return reasonCode;
    }

    public String getReason() {
        return reason;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Its pitch on the drawing; null where it has none. */
    public Integer getPitch() {
        return pitch;
    }

    /** The word it takes part in a draw by; null where it never did. */
    public String getLot() {
        return lot;
    }

    public List<StallItem> getItems() {
        return List.copyOf(items);
    }

    /** Persons served; what nobody counted is none. */
    public int getServed() {
        return items.stream()
                .mapToInt(item -> item.getServed() == null ? 0 : item.getServed())
                .sum();
    }
}
