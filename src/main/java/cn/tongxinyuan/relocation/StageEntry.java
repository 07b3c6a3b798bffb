package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.BaseEntity;
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
import java.time.Instant;
import java.time.LocalDate;

/** A dated fact: a household reached a stage. */
@Entity
@Table(name = "relocation_stage_entry")
@NamedQuery(
        name = "StageEntry.ofHousehold",
        query = "select e from StageEntry e where e.household = :household and e.scope like :scope"
                + " order by e.enteredOn, e.recordedAt")
@NamedQuery(
        name = "StageEntry.displaced",
        query = "select e from StageEntry e join fetch e.household h where h.id in :households"
                + " and e.stage = cn.tongxinyuan.relocation.HouseholdStage.NOT_VISITED and e.stage = h.stage"
                + " and e.enteredOn <> h.stageSince and e.scope like :scope")
@NamedQuery(
        name = "StageEntry.since",
        query = "select count(e) from StageEntry e where e.household = :household and e.recordedAt > :at"
                + " and e.scope like :scope")
@NamedQuery(
        name = "StageEntry.forget",
        query = "delete from StageEntry e where e.household.id in :households and e.scope like :scope")
@NamedQuery(
        name = "StageEntry.forgetFirstVisits",
        query = "delete from StageEntry e where e.stage = cn.tongxinyuan.relocation.HouseholdStage.VISITED"
                + " and e.scope like :scope and e.household.id in (select h.id from Household h where h.id in :households"
                + " and h.stage = cn.tongxinyuan.relocation.HouseholdStage.NOT_VISITED)")
public class StageEntry extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "household_id", updatable = false)
    private Household household;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", updatable = false)
    private HouseholdStage stage;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    protected StageEntry() {}

    StageEntry(Household household, HouseholdStage stage, LocalDate enteredOn, Instant recordedAt, String recordedBy) {
        this.household = household;
        this.scope = household.getScope().code();
        this.stage = stage;
        this.enteredOn = enteredOn;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** It happened on another day than was written down. */
    void moved(LocalDate day) {
        enteredOn = day;
    }

    Household household() {
        return household;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public HouseholdStage getStage() {
        return stage;
    }

    /** The day it happened. */
    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    /** When it was written down, which may be later. */
    public Instant getRecordedAt() {
        return recordedAt;
    }
}
