package cn.tongxinyuan.platform.draw;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Transitions;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** 抽签: lots of entries for something scarce are put in an order nobody alone can choose, see {@link Ranking}. Never deleted. */
@Entity
@Table(name = "platform_draw")
@NamedQuery(
        name = "Draw.ofSubject",
        query = "select d from Draw d where d.subjectType = :type and d.subjectCode = :code and d.scope like :scope"
                + " order by d.id desc")
public class Draw extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    /** What is done with a draw. */
    enum Act {
        APPROVE,
        HOLD,
        SUPERSEDE
    }

    static final Transitions<DrawState, Act> TRANSITIONS = new Transitions<DrawState, Act>(
                    DrawState.class, "platform.rule.draw-state")
            .edge(DrawState.PROPOSED, Act.APPROVE, DrawState.COMMITTED)
            .edge(DrawState.PROPOSED, Act.SUPERSEDE, DrawState.SUPERSEDED)
            .edge(DrawState.COMMITTED, Act.HOLD, DrawState.HELD)
            .edge(DrawState.COMMITTED, Act.SUPERSEDE, DrawState.SUPERSEDED)
            .edge(DrawState.HELD, Act.SUPERSEDE, DrawState.SUPERSEDED);

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "subject_type", updatable = false)
    private String subjectType;

    @Column(name = "subject_code", updatable = false)
    private String subjectCode;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DrawState state;

    @Column(name = "entries", updatable = false)
    private int entries;

    @Column(name = "list_hash", updatable = false)
    private String listHash;

    @Column(name = "secret_sealed", updatable = false)
    private String secretSealed;

    @Column(name = "commitment", updatable = false)
    private String commitment;

    @Column(name = "witness")
    private String witness;

    @Column(name = "closed_early_from", updatable = false)
    private Instant closedEarlyFrom;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "ordered_by", updatable = false)
    private String orderedBy;

    @Column(name = "ordered_at", updatable = false)
    private Instant orderedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "held_by")
    private String heldBy;

    protected Draw() {}

    /**
     * @param closedEarlyFrom when entries were announced to end, where the draw ended them before; else null
     * @param reason why it is drawn again; null for the first draw
     */
    Draw(String code, Subject subject, Closed list, Instant closedEarlyFrom, String reason, String by, Instant now) {
        this.code = code;
        this.subjectType = subject.type();
        this.subjectCode = subject.code();
        this.scope = subject.scope().code();
        this.state = reason == null ? DrawState.COMMITTED : DrawState.PROPOSED;
        this.entries = list.entries();
        this.listHash = list.hash();
        this.secretSealed = list.secretSealed();
        this.commitment = list.commitment();
        this.closedEarlyFrom = closedEarlyFrom;
        this.reason = reason;
        this.orderedBy = by;
        this.orderedAt = now;
    }

    /** What is drawn for. @param type of the record, as the audit trail names it */
    public record Subject(String type, String code, ScopePath scope) {}

    /** The list as it was closed, and the secret that was chosen before anybody knew the witness's number. */
    record Closed(int entries, String hash, String secretSealed, String commitment) {}

    /** @throws Conflict {@code platform.rule.second-person} for the one who asked for it */
    void approve(String by) {
        state = TRANSITIONS.after(state, Act.APPROVE);
        if (by.equals(orderedBy)) {
            throw new Conflict("platform.rule.second-person");
        }
        approvedBy = by;
    }

    /** @throws RuleViolation {@code platform.rule.draw-state} unless list and commitment stand published */
    void hold(String digits, String by, Instant now) {
        state = TRANSITIONS.after(state, Act.HOLD);
        witness = digits;
        heldBy = by;
        heldAt = now;
    }

    void supersede() {
        state = TRANSITIONS.after(state, Act.SUPERSEDE);
    }

    String secretSealed() {
        return secretSealed;
    }

    public String getCode() {
        return code;
    }

    public String getSubjectType() {
        return subjectType;
    }

    public String getSubjectCode() {
        return subjectCode;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public DrawState getState() {
        return state;
    }

    public int getEntries() {
        return entries;
    }

    public String getListHash() {
        return listHash;
    }

    public String getCommitment() {
        return commitment;
    }

    /** Digits the witness said; null before. */
    public String getWitness() {
        return witness;
    }

    /** When entries were announced to end, where the draw ended them before; else null. */
    public Instant getClosedEarlyFrom() {
        return closedEarlyFrom;
    }

    /** Why it was drawn again; null for a first draw. */
    public String getReason() {
        return reason;
    }

    public String getOrderedBy() {
        return orderedBy;
    }

    public Instant getOrderedAt() {
        return orderedAt;
    }

    /** The second person of a second draw; null for a first. */
    public String getApprovedBy() {
        return approvedBy;
    }

    public Instant getHeldAt() {
        return heldAt;
    }
}
