package cn.tongxinyuan.kernel;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;

/**
 * A stored record. The id is a time-sorted TSID given in the constructor: equality holds before the record is stored,
 * and a portable {@code bigint} serves every database. Outsiders see codes, never ids.
 */
@MappedSuperclass
@EntityListeners(ScopeGuard.class)
public abstract class BaseEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "id", updatable = false)
    private long id = newId();

    @Version
    @Column(name = "version")
    private long version;

    protected BaseEntity() {}

    /** A new id, for records that are written in bulk and never pass through an entity. */
    public static long newId() {
        return TSID.Factory.getTsid().toLong();
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /**
     * Refuses to act on a record that someone changed since the caller read it.
     *
     * @throws StaleRecord when {@code expected} is not the version of this record
     */
    public void requireVersion(long expected) {
        if (version != expected) {
            throw new StaleRecord();
        }
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof BaseEntity that && that.id == id && that.getClass() == getClass();
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(id);
    }
}
