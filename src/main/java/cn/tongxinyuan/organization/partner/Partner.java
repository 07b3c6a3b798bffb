package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Transitions;
import cn.tongxinyuan.platform.personal.Mask;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 共建伙伴: an organisation or a capable resident who helps the unit that registered it. It is never deleted; it ends. */
@Entity
@Table(name = "organization_partner")
@NamedQuery(
        name = "Partner.inForce",
        query = "select p from Partner p where p.scope like :scope and p.since <= :day"
                + " and (p.until is null or p.until >= :day)"
                + " and p.state = cn.tongxinyuan.organization.partner.PartnerState.ACTIVE order by p.name, p.code")
@NamedQuery(
        name = "Partner.helpers",
        query = Partner.HELPER + " and p.since <= :day and (p.until is null or p.until >= :day)"
                + " and p.state = cn.tongxinyuan.organization.partner.PartnerState.ACTIVE order by p.name, p.code")
@NamedQuery(name = "Partner.helper", query = Partner.HELPER + " and p.code = :code")
@NamedQuery(
        name = "Partner.meant",
        query = "select p from Partner p where p.scope like :scope and (p.code = :code or p.creditCode = :credit"
                + " or p.mobileIndex = :mobile"
                + " and p.kind = cn.tongxinyuan.organization.partner.PartnerKind.RESIDENT)")
@NamedQuery(
        name = "Partner.past",
        query = "select p from Partner p where p.scope like :scope and (p.endedOn is not null or p.until < :today)"
                + " and (p.personSealed is not null or p.mobileSealed is not null)")
@NamedQuery(name = "Partner.credited", query = "select count(p) from Partner p where p.creditCode = :credit")
public class Partner extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    /** Series of the codes. */
    static final String PREFIX = "GJ";

    /** Of the caller's unit, and by name alone of the units that contain it. */
    static final String HELPER =
            "select new cn.tongxinyuan.organization.partner.KnownPartner(p.code, p.name, p.state, p.since,"
                    + " p.until) from Partner p where (p.scope like :scope or p.scope in :line)";

    private static final String FORGOTTEN = "不再合作的能人";

    enum Act {
        END,
        RESUME
    }

    static final Transitions<PartnerState, Act> TRANSITIONS = new Transitions<PartnerState, Act>(
                    PartnerState.class, "organization.rule.partner-state")
            .edge(PartnerState.ACTIVE, Act.END, PartnerState.ENDED)
            .edge(PartnerState.ENDED, Act.RESUME, PartnerState.ACTIVE);

    @Column(name = "code", updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private PartnerKind kind;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PartnerState state = PartnerState.ACTIVE;

    @Column(name = "name")
    private String name;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "person_sealed")
    private String personSealed;

    @Column(name = "mobile_sealed")
    private String mobileSealed;

    @Column(name = "mobile_index")
    private String mobileIndex;

    @Column(name = "speciality")
    private String speciality;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "reason")
    private String reason;

    @Column(name = "remark")
    private String remark;

    protected Partner() {}

    Partner(String code, PartnerKind kind, ScopePath scope) {
        this.code = code;
        this.kind = kind;
        this.scope = scope.code();
    }

    /** Takes over what is said, but for the person; see {@link #reachedBy}. */
    void describe(PartnerDetails details) {
        details.requireSound(kind, mobileSealed != null);
        if (details.name() != null) {
            name = details.name();
        } else if (name == null || name.equals(FORGOTTEN)) {
            name = Mask.name(details.person()).replace("*", "老师");
        }
        creditCode = kind.isOrganised() ? details.creditCode() : null;
        speciality = details.speciality();
        since = details.since();
        until = details.until();
        remark = details.remark();
    }

    /** Whom to call; the name as it is kept. */
    void named(String person) {
        personSealed = person;
    }

    /** The mobile as it is kept, with the index it is found by. */
    void reachedBy(String mobile, String index) {
        mobileSealed = mobile;
        mobileIndex = index;
    }

    /** @throws RuleViolation {@code organization.rule.partner-state} where it ended before */
    void end(String why, LocalDate day) {
        state = TRANSITIONS.after(state, Act.END);
        reason = why;
        endedOn = day;
    }

    /**
     * It helps again.
     *
     * @throws RuleViolation {@code organization.rule.partner-state} where it did not end, {@code .partner-forgotten} for a
     *     resident of whom nothing is known any more
     */
    void resume() {
        PartnerState resumed = TRANSITIONS.after(state, Act.RESUME);
        if (!kind.isOrganised() && mobileSealed == null) {
            throw new RuleViolation("organization.rule.partner-forgotten");
        }
        state = resumed;
        reason = null;
        endedOn = null;
    }

    /** The last day on which it helped; of who still helps, that which was agreed, or null. */
    LocalDate lastDay() {
        return endedOn == null || until != null && until.isBefore(endedOn) ? until : endedOn;
    }

    /** Nothing is kept of whom to call, and of a resident not how to announce them. */
    void forget() {
        personSealed = null;
        mobileSealed = null;
        mobileIndex = null;
        if (!kind.isOrganised()) {
            name = FORGOTTEN;
        }
    }

    /** Whether it helps on a day. */
    public boolean isInForce(LocalDate day) {
        return known().isInForce(day);
    }

    KnownPartner known() {
        return new KnownPartner(code, name, state, since, until);
    }

    String personSealed() {
        return personSealed;
    }

    String mobileSealed() {
        return mobileSealed;
    }

    public String getCode() {
        return code;
    }

    public PartnerKind getKind() {
        return kind;
    }

    /** The unit that registered it. */
    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public PartnerState getState() {
        return state;
    }

    /** As it may be announced; of a resident not the name on papers. */
    public String getName() {
        return name;
    }

    /** Null for residents. */
    public String getCreditCode() {
        return creditCode;
    }

    /** A code of the list {@code organization.help}; null where an organisation does many things. */
    public String getSpeciality() {
        return speciality;
    }

    public LocalDate getSince() {
        return since;
    }

    /** Last day; null where none was agreed. */
    public LocalDate getUntil() {
        return until;
    }

    /** Why it ended; null while it has not. */
    public String getReason() {
        return reason;
    }

    public String getRemark() {
        return remark;
    }
}
