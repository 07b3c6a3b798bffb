package cn.tongxinyuan.platform.notice;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One thing an account is told. Who moves to another unit leaves it behind. */
@Entity
@Table(name = "platform_notice")
@NamedQuery(
        name = "Notice.unreadIds",
        query = "select n.id from Notice n where n.recipient = :recipient and n.readAt is null and n.scope like :scope")
@NamedQuery(
        name = "Notice.own",
        query = "select n from Notice n where n.code = :code and n.recipient = :recipient and n.scope like :scope")
@NamedQuery(
        name = "Notice.read",
        query = "update Notice n set n.readAt = :now where n.recipient = :recipient and n.readAt is null"
                + " and n.address like :address and n.scope like :scope")
@NamedQuery(name = "Notice.expire", query = "delete from Notice n where n.toldAt < :before")
public class Notice extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "recipient", updatable = false)
    private String recipient;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "title", updatable = false)
    private String title;

    @Column(name = "address", updatable = false)
    private String address;

    @Column(name = "told_at", updatable = false)
    private Instant toldAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {}

    Notice(String recipient, ScopePath scope, String title, String address, Instant now) {
        this.code = UUID.randomUUID().toString().replace("-", "");
        this.recipient = recipient;
        this.scope = scope.code();
        this.title = title;
        this.address = address;
        this.toldAt = now;
    }

    void read(Instant now) {
        readAt = readAt == null ? now : readAt;
    }

    void keepUnread() {
        readAt = null;
    }

    public String getCode() {
        return code;
    }

    /** A {@link cn.tongxinyuan.kernel.Wording}. */
    public String getTitle() {
        return title;
    }

    /** Page it is about. */
    public String getAddress() {
        return address;
    }

    public Instant getToldAt() {
        return toldAt;
    }

    public boolean isUnread() {
        return readAt == null;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }
}
