package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One taking: which file into which place, by whom, what it changed, and whether it was undone. */
@Entity
@Table(name = "platform_intake_batch")
@NamedQuery(
        name = "IntakeBatch.ofJob",
        query = "select b from IntakeBatch b where b.job = :job and b.scope like :scope")
@NamedQuery(
        name = "IntakeBatch.sameFile",
        query = "select b from IntakeBatch b where b.kind = :kind and b.place = :place and b.fingerprint = :fingerprint"
                + " and b.created + b.updated + b.unchanged > 0 and b.scope like :scope order by b.id desc")
@NamedQuery(
        name = "IntakeBatch.later",
        query = "select count(b) from IntakeBatch b where b.kind = :kind and b.place = :place and b.id > :id"
                + " and b.job is not null and b.undoneAt is null and b.created + b.updated > 0 and b.scope like :scope")
@NamedQuery(
        name = "IntakeBatch.forget",
        query = "update IntakeBatch b set b.forgottenAt = :now, b.note = null where b.forgottenAt is null"
                + " and b.takenAt < :before")
public class IntakeBatch extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @Column(name = "work", updatable = false)
    private String kind;

    @Column(name = "place", updatable = false)
    private String place;

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

    @Column(name = "forgotten_at")
    private Instant forgottenAt;

    @Column(name = "note")
    private String note;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    protected IntakeBatch() {}

    IntakeBatch(String kind, Place place, Source source, Instant takenAt, String takenBy) {
        this.kind = kind;
        this.place = place.code();
        this.scope = place.scope().code();
        this.job = source.job();
        this.fingerprint = source.fingerprint();
        this.takenAt = takenAt;
        this.takenBy = takenBy;
    }

    /** All rows are taken. */
    void taken(Change change, String sealedNote) {
        created = change.created();
        updated = change.updated();
        unchanged = change.unchanged();
        note = sealedNote;
    }

    void undone(Instant at, String by) {
        undoneAt = at;
        undoneBy = by;
        forgottenAt = at;
        note = null;
    }

    Change change() {
        return new Change(created, updated, unchanged);
    }

    String kind() {
        return kind;
    }

    String place() {
        return place;
    }

    Instant takenAt() {
        return takenAt;
    }

    /** Until when it may be undone. */
    Instant until(Duration kept) {
        return takenAt.plus(kept);
    }

    /** What it found and did is still kept. */
    boolean isKept() {
        return forgottenAt == null;
    }

    String sealedNote() {
        return note;
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
