package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** One taking of a roll: which file, by whom, what it changed, and whether it was taken back. */
@Entity
@Table(name = "relocation_roster_batch")
@NamedQuery(
        name = "RosterBatch.ofJob",
        query = "select b from RosterBatch b join fetch b.area where b.job = :job and b.scope like :scope")
@NamedQuery(
        name = "RosterBatch.sameFile",
        query = "select b from RosterBatch b where b.area.code = :area and b.fingerprint = :fingerprint"
                + " and b.created + b.updated + b.unchanged > 0 and b.scope like :scope order by b.id desc")
@NamedQuery(
        name = "RosterBatch.later",
        query = "select count(b) from RosterBatch b where b.area = :area and b.id > :id and b.undoneAt is null"
                + " and b.created + b.updated > 0 and b.scope like :scope")
public class RosterBatch extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "area_id", updatable = false)
    private Area area;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "job_code", updatable = false)
    private String job;

    @Column(name = "fingerprint", updatable = false)
    private String fingerprint;

    @Column(name = "taken_at", updatable = false)
    private Instant takenAt;

    @Column(name = "taken_by", updatable = false)
    private String takenBy;

    @Column(name = "created")
    private int created;

    @Column(name = "updated")
    private int updated;

    @Column(name = "unchanged")
    private int unchanged;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    protected RosterBatch() {}

    RosterBatch(Area area, RosterSource source, Instant takenAt, String takenBy) {
        this.area = area;
        this.scope = area.getScope().code();
        this.job = source.job();
        this.fingerprint = source.fingerprint();
        this.takenAt = takenAt;
        this.takenBy = takenBy;
    }

    void changed(RosterChange change) {
        created = change.created();
        updated = change.updated();
        unchanged = change.unchanged();
    }

    RosterChange change() {
        return new RosterChange(created, updated, unchanged);
    }

    void undone(Instant at, String by) {
        undoneAt = at;
        undoneBy = by;
    }

    Area area() {
        return area;
    }

    Instant takenAt() {
        return takenAt;
    }

    /** Null while it stands. */
    Instant undoneAt() {
        return undoneAt;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }
}
