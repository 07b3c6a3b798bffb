package cn.tongxinyuan.platform.attachment;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file beside a record, sealed; it is added once and never changed. */
@Entity
@Table(name = "platform_attached_file")
@NamedQuery(
        name = "AttachedFile.byCode",
        query = "select f from AttachedFile f where f.code = :code and f.scope like :scope")
@NamedQuery(
        name = "AttachedFile.ofRecord",
        query = "select new cn.tongxinyuan.platform.attachment.AttachedRow(f.code, f.name, f.kind, f.size, f.addedAt,"
                + " f.addedBy) from AttachedFile f where f.ownerKind = :kind and f.ownerCode = :owner"
                + " and f.scope like :scope order by f.id")
public class AttachedFile extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "owner_type", updatable = false)
    private String ownerKind;

    @Column(name = "owner_code", updatable = false)
    private String ownerCode;

    @Column(name = "name", updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_kind", updatable = false)
    private FileKind kind;

    @Column(name = "size_bytes", updatable = false)
    private long size;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", updatable = false)
    private String addedBy;

    @Column(name = "content", updatable = false)
    private byte[] content;

    protected AttachedFile() {}

    /** @param sealed what is kept; the size is that of the plain bytes */
    AttachedFile(Owner owner, String name, FileKind kind, long size, byte[] sealed, Instant addedAt, String addedBy) {
        this.code = Long.toString(getId(), 36);
        this.scope = owner.scope().code();
        this.ownerKind = owner.kind();
        this.ownerCode = owner.code();
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.content = sealed;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    /** The record a file belongs to. */
    record Owner(String kind, String code, ScopePath scope) {}

    Owner owner() {
        return new Owner(ownerKind, ownerCode, getScope());
    }

    byte[] sealed() {
        return content;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public FileKind getKind() {
        return kind;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }
}
