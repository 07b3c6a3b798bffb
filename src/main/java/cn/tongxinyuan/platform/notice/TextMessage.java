package cn.tongxinyuan.platform.notice;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A text message on its way to a telephone. Whoever sends it takes it first, for as long as a sending may last: it is due
 * again only after that, so that of several nodes one sends it, and another one where the first died over it.
 */
@Entity
@Table(name = "platform_text_message")
@NamedQuery(
        name = "TextMessage.due",
        query = "select m.id from TextMessage m where m.state ="
                + " cn.tongxinyuan.platform.notice.TextMessageState.WAITING and m.dueAt <= :now order by m.dueAt, m.id")
@NamedQuery(
        name = "TextMessage.take",
        query =
                "update TextMessage m set m.taker = :taker, m.dueAt = :until, m.attempts = m.attempts + 1 where m.id = :id"
                        + " and m.state = cn.tongxinyuan.platform.notice.TextMessageState.WAITING and m.dueAt <= :now")
@NamedQuery(
        name = "TextMessage.byCode",
        query = "select m from TextMessage m where m.code = :code and m.scope like :scope")
@NamedQuery(
        name = "TextMessage.dead",
        query = "select count(m) from TextMessage m where m.scope like :scope and m.state ="
                + " cn.tongxinyuan.platform.notice.TextMessageState.DEAD")
@NamedQuery(name = "TextMessage.expire", query = "delete from TextMessage m where m.sentAt < :before")
public class TextMessage extends BaseEntity implements Scoped {

    static final int MOST_ATTEMPTS = 8;

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "recipient_sealed", updatable = false)
    private String recipientSealed;

    @Column(name = "content", updatable = false)
    private String content;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private TextMessageState state = TextMessageState.WAITING;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "taker")
    private String taker;

    @Column(name = "failure")
    private String failure;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected TextMessage() {}

    TextMessage(ScopePath scope, String recipientSealed, String content, Instant now) {
        this.code = UUID.randomUUID().toString().replace("-", "");
        this.scope = scope.code();
        this.recipientSealed = recipientSealed;
        this.content = content;
        this.dueAt = now;
        this.writtenAt = now;
    }

    void sent(Instant now) {
        state = TextMessageState.SENT;
        sentAt = now;
        failure = null;
    }

    /** The last attempt buries it, any other one lets it wait until then. */
    void failed(String cause, Instant again) {
        failure = cause;
        if (attempts >= MOST_ATTEMPTS) {
            state = TextMessageState.DEAD;
        } else {
            dueAt = again;
        }
    }

    /** @throws RuleViolation {@code platform.rule.message-not-dead} */
    void again(Instant now) {
        if (state != TextMessageState.DEAD) {
            throw new RuleViolation("platform.rule.message-not-dead");
        }
        state = TextMessageState.WAITING;
        attempts = 0;
        dueAt = now;
    }

    boolean isTakenBy(String who) {
        return who.equals(taker) && state == TextMessageState.WAITING;
    }

    String recipientSealed() {
        return recipientSealed;
    }

    public String getCode() {
        return code;
    }

    /** A {@link cn.tongxinyuan.kernel.Wording}. */
    public String getContent() {
        return content;
    }

    public TextMessageState getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }

    /** When it is tried next, where it waits. */
    public Instant getDueAt() {
        return dueAt;
    }

    /** Why the last attempt failed, in a word of whoever delivers; null where it did not. */
    public String getFailure() {
        return failure;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }
}
