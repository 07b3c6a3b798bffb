package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Transitions;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a community needs or a partner offers, who took it on, and what became of it. */
@Entity
@Table(name = "organization_offer")
@NamedQuery(
        name = "PartnerOffer.ofPartner",
        query = "select o from PartnerOffer o where o.partner = :partner and o.scope like :scope order by o.code desc")
@NamedQuery(
        name = "PartnerOffer.claimed",
        query = PartnerOffer.CLAIM
                + " and o.state = cn.tongxinyuan.organization.partner.OfferState.CLAIMED order by o.dueOn, o.code")
@NamedQuery(name = "PartnerOffer.claim", query = PartnerOffer.CLAIM + " and o.code = :code")
public class PartnerOffer extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SERVED = 100_000;

    /** Of the caller's unit or for it. */
    static final String CLAIM = "select new cn.tongxinyuan.organization.partner.Claim(o.code, o.scope, o.state, o.what,"
            + " o.partner, o.partnerName, o.heldAt) from PartnerOffer o where (o.scope like :scope or o.unit like :scope)";

    enum Act {
        CLAIM,
        RELEASE,
        COMPLETE,
        WITHDRAW
    }

    static final Transitions<OfferState, Act> TRANSITIONS = new Transitions<OfferState, Act>(
                    OfferState.class, "organization.rule.offer-state")
            .edge(OfferState.PROPOSED, Act.CLAIM, OfferState.CLAIMED)
            .edge(OfferState.PROPOSED, Act.WITHDRAW, OfferState.WITHDRAWN)
            .edge(OfferState.CLAIMED, Act.RELEASE, OfferState.PROPOSED)
            .edge(OfferState.CLAIMED, Act.COMPLETE, OfferState.DONE)
            .edge(OfferState.CLAIMED, Act.WITHDRAW, OfferState.WITHDRAWN);

    @Column(name = "code", updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", updatable = false)
    private OfferSide side;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private OfferState state = OfferState.PROPOSED;

    @Column(name = "help")
    private String help;

    @Column(name = "what")
    private String what;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "people")
    private int people;

    /** A code and no relation: a community reads who meets its need, though the record is the street's. */
    @Column(name = "partner")
    private String partner;

    @Column(name = "partner_name")
    private String partnerName;

    @Column(name = "unit")
    private String unit;

    @Column(name = "claimed_on")
    private LocalDate claimedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "held_at")
    private String heldAt;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "served")
    private Integer served;

    @Column(name = "reason")
    private String reason;

    protected PartnerOffer() {}

    private PartnerOffer(String code, OfferSide side, ScopePath scope, OfferDetails details) {
        this.code = code;
        this.side = side;
        this.scope = scope.code();
        take(details);
    }

    static PartnerOffer need(String code, ScopePath unit, OfferDetails details) {
        PartnerOffer need = new PartnerOffer(code, OfferSide.NEED, unit, details);
        need.unit = unit.code();
        return need;
    }

    static PartnerOffer resource(String code, Partner partner, OfferDetails details) {
        PartnerOffer resource = new PartnerOffer(code, OfferSide.RESOURCE, partner.getScope(), details);
        resource.doneBy(partner.known());
        return resource;
    }

    /** @throws cn.tongxinyuan.kernel.RuleViolation {@code organization.rule.offer-state} once it was claimed */
    void describe(OfferDetails details) {
        TRANSITIONS.after(state, Act.CLAIM);
        take(details);
    }

    private void take(OfferDetails details) {
        details.requireSound();
        help = details.help();
        what = details.what().strip();
        from = details.from();
        until = details.until();
        people = details.people();
    }

    /**
     * A partner meets the need.
     *
     * @throws RefusedFields {@code organization.rule.claim-day} where it is not to be on one of its days to come
     */
    void claim(KnownPartner helper, LocalDate due, LocalDate today) {
        claim(due, today);
        doneBy(helper);
    }

    private void doneBy(KnownPartner helper) {
        partner = helper.code();
        partnerName = helper.name();
    }

    /** A unit makes use of the resource; refused as the other. */
    void claim(ScopePath asker, LocalDate due, LocalDate today) {
        claim(due, today);
        unit = asker.code();
    }

    private void claim(LocalDate due, LocalDate today) {
        state = TRANSITIONS.after(state, Act.CLAIM);
        if (due.isBefore(today) || due.isBefore(from) || due.isAfter(until)) {
            throw RefusedFields.of("due", "organization.rule.claim-day", from, until);
        }
        claimedOn = today;
        dueOn = due;
        reason = null;
    }

    /** Whoever took it on cannot; it waits again. */
    void release(String why) {
        state = TRANSITIONS.after(state, Act.RELEASE);
        reason = why;
        claimedOn = null;
        dueOn = null;
        heldAt = null;
        if (side == OfferSide.NEED) {
            partner = null;
            partnerName = null;
        } else {
            unit = null;
        }
    }

    /** Address of the page of what it became; null where that is no more. */
    void heldAt(String address) {
        TRANSITIONS.after(state, Act.COMPLETE);
        heldAt = address;
    }

    /** @throws RefusedFields {@code organization.rule.done-day}, {@code organization.rule.served} */
    void complete(LocalDate day, int many, LocalDate today) {
        state = TRANSITIONS.after(state, Act.COMPLETE);
        if (day.isBefore(claimedOn) || day.isAfter(today)) {
            throw RefusedFields.of("doneOn", "organization.rule.done-day", claimedOn, today);
        }
        if (many < 0 || many > MOST_SERVED) {
            throw RefusedFields.of("served", "organization.rule.served", MOST_SERVED);
        }
        doneOn = day;
        served = many;
    }

    void withdraw(String why) {
        state = TRANSITIONS.after(state, Act.WITHDRAW);
        reason = why;
    }

    public String getCode() {
        return code;
    }

    public OfferSide getSide() {
        return side;
    }

    public boolean isNeed() {
        return side == OfferSide.NEED;
    }

    /** The unit that needs it, or that registered the partner who offers it. */
    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public OfferState getState() {
        return state;
    }

    public boolean isProposed() {
        return state == OfferState.PROPOSED;
    }

    /** Whether somebody has it on or has done it. */
    boolean isTaken() {
        return isClaimed() || state == OfferState.DONE;
    }

    public boolean isClaimed() {
        return state == OfferState.CLAIMED;
    }

    /** A code of the list {@code organization.help}. */
    public String getHelp() {
        return help;
    }

    public String getWhat() {
        return what;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getUntil() {
        return until;
    }

    /** How many it is needed for, or can serve. */
    public int getPeople() {
        return people;
    }

    /** Code of who does it; null for a need nobody claimed. */
    public String getPartner() {
        return partner;
    }

    /** What the partner was called when it offered or claimed it. */
    public String getPartnerName() {
        return partnerName;
    }

    /** For which unit; null for a resource nobody claimed. */
    public ScopePath getUnit() {
        return unit == null ? null : new ScopePath(unit);
    }

    public LocalDate getClaimedOn() {
        return claimedOn;
    }

    /** Day it was promised for. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public boolean isOverdue(LocalDate today) {
        return isClaimed() && dueOn.isBefore(today);
    }

    /** Address of the page of what it became; null where it became nothing yet. */
    public String getHeldAt() {
        return heldAt;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    /** How many it served; null before it was done. */
    public Integer getServed() {
        return served;
    }

    /** Why it was withdrawn or given back last. */
    public String getReason() {
        return reason;
    }
}
