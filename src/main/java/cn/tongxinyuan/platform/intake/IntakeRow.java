package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * A record a taking created or changed; of a changed one the attributes that changed, as they stood before, in one sealed
 * text.
 */
@Entity
@Table(name = "platform_intake_row")
@NamedQuery(
        name = "IntakeRow.types",
        query = "select r.type, min(r.id) from IntakeRow r where r.batch = :batch and r.scope like :scope"
                + " group by r.type order by min(r.id)")
@NamedQuery(
        name = "IntakeRow.ofType",
        query = "select r from IntakeRow r where r.batch = :batch and r.type = :type and r.scope like :scope"
                + " order by r.record")
@NamedQuery(
        name = "IntakeRow.forgetBatch",
        query = "delete from IntakeRow r where r.batch = :batch and r.scope like :scope")
@NamedQuery(
        name = "IntakeRow.forget",
        query = "delete from IntakeRow r where r.batch in (select b.id from IntakeBatch b where b.takenAt < :before)")
public class IntakeRow extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @Column(name = "batch_id", updatable = false)
    private long batch;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "record_type", updatable = false)
    private String type;

    @Column(name = "record_id", updatable = false)
    private long record;

    @Column(name = "created", updatable = false)
    private boolean created;

    @Column(name = "version_after")
    private long versionAfter;

    @Column(name = "before_sealed")
    private String before;

    protected IntakeRow() {}

    /**
     * @param record as it was just written
     * @param before sealed, null for a record the taking creates
     */
    IntakeRow(IntakeBatch batch, String type, BaseEntity record, String before) {
        this.batch = batch.getId();
        this.scope = batch.getScope().code();
        this.type = type;
        this.record = record.getId();
        this.created = before == null;
        this.before = before;
        this.versionAfter = record.getVersion();
    }

    /** The same taking changes the record once more, after it was written. */
    void changedAgain(String sealedBefore, long version) {
        before = sealedBefore;
        versionAfter = version;
    }

    long record() {
        return record;
    }

    boolean isCreated() {
        return created;
    }

    long versionAfter() {
        return versionAfter;
    }

    /** Sealed; null where the taking created the record. */
    String before() {
        return before;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }
}
