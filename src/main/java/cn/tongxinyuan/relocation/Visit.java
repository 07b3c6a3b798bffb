package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** 走访: officers spoke with a household; what was said, why it does not sign yet, when they come again. */
@Entity(name = "RelocationVisit")
@Table(name = "relocation_visit")
@NamedQuery(
        name = "RelocationVisit.ofHousehold",
        query = "select v from RelocationVisit v where v.household.id = :household and v.scope like :scope"
                + " order by v.visitedOn desc, v.id desc")
@NamedQuery(
        name = "RelocationVisit.latestOf",
        query =
                "select h.rollKey, v.visitedOn, v.content from RelocationVisit v join v.household h where h.rollKey in :keys"
                        + " and v.visitedOn = h.lastVisitOn and v.scope like :scope order by v.id")
@NamedQuery(
        name = "RelocationVisit.byId",
        query = "select v from RelocationVisit v where v.id = :id and v.household = :household and v.scope like :scope")
@NamedQuery(
        name = "RelocationVisit.stayReasons",
        query = "select v.stayReason, count(distinct v.household.id) from RelocationVisit v join v.household h"
                + " where v.stayReason is not null and v.visitedOn = h.lastVisitOn and v.scope like :scope"
                + " group by v.stayReason order by count(distinct v.household.id) desc, v.stayReason")
@NamedQuery(
        name = "RelocationVisit.stayReasonsOfTeams",
        query = "select a.code, h.officer, v.stayReason, count(distinct h.id) from RelocationVisit v join v.household h"
                + " join h.area a where v.stayReason is not null and v.visitedOn = h.lastVisitOn and v.scope like :scope"
                + " group by a.code, h.officer, v.stayReason order by count(distinct h.id) desc, v.stayReason")
@NamedQuery(
        name = "RelocationVisit.lastStaff",
        query = "select v.staff from RelocationVisit v where v.recordedBy = :recorder and v.scope like :scope"
                + " order by v.recordedAt desc")
@NamedQuery(
        name = "RelocationVisit.since",
        query = "select count(v) from RelocationVisit v where v.household = :household and v.recordedAt > :at"
                + " and v.scope like :scope")
public class Visit extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "household_id", updatable = false)
    private Household household;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "manner")
    private VisitManner manner;

    @Column(name = "staff")
    private String staff;

    @Column(name = "content")
    private String content;

    @Column(name = "stay_reason")
    private String stayReason;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    protected Visit() {}

    Visit(Household household, RecordVisit record, Instant recordedAt, String recordedBy) {
        this.household = household;
        this.scope = household.getScope().code();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        amend(record);
    }

    /** It was as this says. */
    final void amend(RecordVisit record) {
        visitedOn = record.visitedOn();
        manner = record.manner();
        staff = record.staff();
        content = record.content();
        stayReason = record.stayReason();
        nextOn = record.nextOn();
    }

    boolean isAtHome() {
        return manner == VisitManner.HOME;
    }

    /** All it says, as an amendment keeps it; the reason by its name. */
    String told(String reason) {
        return Wording.of(
                "relocation.told.visit-said", visitedOn, manner, staff, content, nextOn == null ? "—" : nextOn, reason);
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public LocalDate getVisitedOn() {
        return visitedOn;
    }

    public VisitManner getManner() {
        return manner;
    }

    public String getStaff() {
        return staff;
    }

    public String getContent() {
        return content;
    }

    public String getStayReason() {
        return stayReason;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    /** When it was written down, which may be later than it took place. */
    public Instant getRecordedAt() {
        return recordedAt;
    }
}
