package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;

/** 带教记录: an exchange or a drill of one mentee; it counts once the mentor's side and the mentee's unit have confirmed it. */
@Entity
@Table(name = "mentoring_guidance")
@NamedQuery(
        name = "Guidance.ofPair",
        query = "select r from Guidance r where r.pair = :pair and " + Mentorship.SHARED
                + " order by r.heldOn, r.number")
@NamedQuery(
        name = "Guidance.counting",
        query = "select p.code, r.heldOn from Guidance r join r.pair p"
                + " where r.kind = cn.tongxinyuan.mentoring.GuidanceKind.EXCHANGE"
                + " and r.heldOn >= :since and r.heldOn <= :day and r.mentorOn <= :day and r.unitOn <= :day"
                + " and r.scope like :scope")
public class Guidance extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pair_id", updatable = false)
    private Mentorship pair;

    @Column(name = "guidance_no", updatable = false)
    private int number;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "studio_scope", updatable = false)
    private String studioScope;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private GuidanceKind kind;

    @Column(name = "held_on", updatable = false)
    private LocalDate heldOn;

    @Column(name = "form", updatable = false)
    private String form;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "mentor_on")
    private LocalDate mentorOn;

    @Column(name = "mentor_by")
    private String mentorBy;

    @Column(name = "unit_on")
    private LocalDate unitOn;

    @Column(name = "unit_by")
    private String unitBy;

    protected Guidance() {}

    Guidance(Mentorship pair, int number, GuidanceDetails details) {
        this.pair = pair;
        this.number = number;
        this.scope = pair.getScope().code();
        this.studioScope = pair.getStudio().getUnit().code();
        this.kind = details.kind();
        this.heldOn = details.heldOn();
        this.form = details.form();
        this.content = details.content();
    }

    /**
     * One side says that it was so.
     *
     * @throws Conflict {@code mentoring.rule.confirmed} where both have, {@code .own-side} for who confirmed the other side
     */
    void confirm(ScopePath caller, String by, LocalDate today) {
        if (isConfirmed()) {
            throw new Conflict("mentoring.rule.confirmed", number);
        }
        boolean mentor = caller.contains(new ScopePath(studioScope)) && mentorBy == null;
        if (by.equals(mentor ? unitBy : mentorBy) || !mentor && (unitBy != null || !caller.contains(getScope()))) {
            throw new Conflict("mentoring.rule.own-side");
        }
        if (mentor) {
            mentorOn = today;
            mentorBy = by;
        } else {
            unitOn = today;
            unitBy = by;
        }
    }

    /** Whether somebody of this unit, under this name, may still confirm it. */
    public boolean isConfirmable(ScopePath caller, String by) {
        return mentorBy == null && caller.contains(new ScopePath(studioScope)) && !by.equals(unitBy)
                || unitBy == null && caller.contains(getScope()) && !by.equals(mentorBy);
    }

    public boolean isConfirmed() {
        return mentorBy != null && unitBy != null;
    }

    public int getNumber() {
        return number;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    @Override
    public boolean isOpenTo(ScopePath caller) {
        return caller.contains(getScope()) || caller.contains(new ScopePath(studioScope));
    }

    public GuidanceKind getKind() {
        return kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public YearMonth getMonth() {
        return YearMonth.from(heldOn);
    }

    /** Code of the list {@link GuidanceDetails#FORMS}; null for a drill. */
    public String getForm() {
        return form;
    }

    public String getContent() {
        return content;
    }

    /** When the mentor's side confirmed; null before. */
    public LocalDate getMentorOn() {
        return mentorOn;
    }

    /** When the mentee's unit confirmed; null before. */
    public LocalDate getUnitOn() {
        return unitOn;
    }
}
