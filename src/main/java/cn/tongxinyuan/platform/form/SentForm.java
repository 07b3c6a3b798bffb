package cn.tongxinyuan.platform.form;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A form that was sent, by the key it carried, with the page it led to once it was saved. */
@Entity
@Table(name = "platform_sent_form")
@NamedQuery(
        name = "SentForm.own",
        query = "select f from SentForm f where f.key = :key and f.owner = :owner and f.scope like :scope")
@NamedQuery(
        name = "SentForm.done",
        query = "update SentForm f set f.address = :address where f.key = :key and f.owner = :owner"
                + " and f.scope like :scope")
@NamedQuery(
        name = "SentForm.free",
        query = "delete from SentForm f where f.key = :key and f.owner = :owner and f.address is null"
                + " and f.scope like :scope")
@NamedQuery(name = "SentForm.expire", query = "delete from SentForm f where f.sentAt < :since")
class SentForm extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @Column(name = "form_key", updatable = false)
    private String key;

    @Column(name = "owner", updatable = false)
    private String owner;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "address")
    private String address;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    protected SentForm() {}

    SentForm(String key, String owner, ScopePath scope, Instant now) {
        this.key = key;
        this.owner = owner;
        this.scope = scope.code();
        this.sentAt = now;
    }

    /** Null while it is being saved. */
    String address() {
        return address;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }
}
