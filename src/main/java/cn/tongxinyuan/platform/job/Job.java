package cn.tongxinyuan.platform.job;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.platform.security.CallerAccount;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/** One piece of long work: who ordered it, how far it is, how it ended. */
@Entity
@Table(name = "platform_job")
@NamedQuery(
        name = "Job.ofOwner",
        query = "select j from Job j where j.code = :code and j.owner = :owner and j.scope like :scope")
@NamedQuery(
        name = "Job.mine",
        query =
                "select j from Job j where j.owner = :owner and j.scope like :scope and j.id < :before order by j.id desc")
@NamedQuery(name = "Job.anywhere", query = "select count(j) from Job j where j.code = :code")
@NamedQuery(
        name = "Job.askCancel",
        query =
                "update Job j set j.cancelAsked = true where j.code = :code and j.owner = :owner and j.scope like :scope and j.state in"
                        + " (cn.tongxinyuan.platform.job.Job.State.QUEUED, cn.tongxinyuan.platform.job.Job.State.RUNNING)")
@NamedQuery(
        name = "Job.cancelQueued",
        query =
                "update Job j set j.state = cn.tongxinyuan.platform.job.Job.State.CANCELLED, j.endedAt = :now"
                        + " where j.code = :code and j.owner = :owner and j.scope like :scope and j.state = cn.tongxinyuan.platform.job.Job.State.QUEUED")
public class Job extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;
    private static final int CODE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Where the work stands. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** As the REST interface says it: to its owner, work that waits is work under way. */
        public String publicName() {
            return this == QUEUED ? RUNNING.name() : name();
        }

        public boolean isEnded() {
            return this != QUEUED && this != RUNNING;
        }
    }

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "work", updatable = false)
    private String kind;

    @Column(name = "owner", updatable = false)
    private String owner;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "parameters", updatable = false)
    private String parameters;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.QUEUED;

    @Column(name = "done")
    private long done;

    @Column(name = "total")
    private long total;

    @Column(name = "error_number")
    private String errorNumber;

    @Column(name = "cancel_asked")
    private boolean cancelAsked;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "lease_owner")
    private String leaseOwner;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Job() {}

    Job(String kind, CallerAccount owner, String sealedParameters, Instant now) {
        byte[] unguessable = new byte[CODE_BYTES];
        RANDOM.nextBytes(unguessable);
        this.code = HexFormat.of().formatHex(unguessable);
        this.kind = kind;
        this.owner = owner.username();
        this.scope = owner.scope().code();
        this.parameters = sealedParameters;
        this.createdAt = now;
    }

    String sealedParameters() {
        return parameters;
    }

    String owner() {
        return owner;
    }

    public String getCode() {
        return code;
    }

    public String getKind() {
        return kind;
    }

    public State getState() {
        return state;
    }

    public long getDone() {
        return done;
    }

    public long getTotal() {
        return total;
    }

    public String getErrorNumber() {
        return errorNumber;
    }

    public boolean isCancelAsked() {
        return cancelAsked;
    }

    public boolean isEnded() {
        return state.isEnded();
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }
}
