package cn.tongxinyuan.platform.form;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one account typed into one form about one record. */
@Entity
@Table(name = "platform_draft")
@NamedQuery(
        name = "Draft.own",
        query = "select d from Draft d where d.owner = :owner and d.page = :page and d.scope like :scope"
                + " and d.savedAt >= :since")
@NamedQuery(
        name = "Draft.mine",
        query =
                "select new cn.tongxinyuan.platform.form.DraftRow(d.page, d.savedAt) from Draft d where"
                        + " d.owner = :owner and d.scope like :scope and d.savedAt >= :since order by d.savedAt desc, d.id desc")
@NamedQuery(
        name = "Draft.discard",
        query = "delete from Draft d where d.owner = :owner and d.page = :page" + " and d.scope like :scope")
@NamedQuery(
        name = "Draft.clear",
        query = "delete from Draft d where d.owner = :owner and d.page = :page"
                + " and (d.savedAt < :since or d.scope not like :scope)")
@NamedQuery(name = "Draft.expire", query = "delete from Draft d where d.savedAt < :since")
class Draft extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @Column(name = "owner", updatable = false)
    private String owner;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "page", updatable = false)
    private String page;

    @Column(name = "record_version")
    private Long recordVersion;

    @Column(name = "content")
    private String content;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Draft() {}

    void write(String sealed, Long typedAgainst, Instant now) {
        content = sealed;
        recordVersion = typedAgainst;
        savedAt = now;
    }

    String sealed() {
        return content;
    }

    Long recordVersion() {
        return recordVersion;
    }

    Instant savedAt() {
        return savedAt;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }
}
