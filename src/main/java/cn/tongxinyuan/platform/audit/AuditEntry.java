package cn.tongxinyuan.platform.audit;

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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** One act, refusal or failure. Rows are never changed; the database refuses it. Holds no personal data. */
@Entity
@Table(name = "platform_audit")
@NamedQuery(
        name = "AuditEntry.ofSubject",
        query = "select e from AuditEntry e where e.subjectCode = :subject and e.scope like :scope"
                + " and e.outcome = cn.tongxinyuan.platform.audit.AuditEntry.Outcome.DONE"
                + " order by e.happenedAt desc, e.id desc")
public class AuditEntry extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;
    static final int SUMMARY_LENGTH = 500;
    /** Unit separator, which no text of a row holds. */
    private static final String SEPARATOR = "\u001f";

    private static final ScopePath DISTRICT = new ScopePath("370105");

    /** How the call ended. */
    public enum Outcome {
        DONE,
        FAILED,
        DENIED
    }

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "actor")
    private String actor;

    @Column(name = "actor_role")
    private String actorRole;

    @Column(name = "action_code")
    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_code")
    private String subjectCode;

    @Column(name = "scope")
    private String scope;

    @Column(name = "summary")
    private String summary;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "content_hash")
    private String contentHash;

    protected AuditEntry() {}

    private AuditEntry(
            String actor,
            String actorRole,
            String action,
            String subjectType,
            String subjectCode,
            ScopePath scope,
            String summary,
            Outcome outcome) {
        this.actor = actor;
        this.actorRole = actorRole;
        this.action = action;
        this.subjectType = subjectType;
        this.subjectCode = subjectCode;
        this.scope = scope.code();
        this.summary = summary.length() <= SUMMARY_LENGTH ? summary : summary.substring(0, SUMMARY_LENGTH);
        this.outcome = outcome;
    }

    public static AuditEntry act(
            CallerAccount caller,
            String action,
            String subjectType,
            String subjectCode,
            ScopePath scope,
            String summary) {
        return new AuditEntry(
                caller.username(), caller.role(), action, subjectType, subjectCode, scope, summary, Outcome.DONE);
    }

    public static AuditEntry failed(CallerAccount caller, String action, String reason) {
        return new AuditEntry(
                caller.username(), caller.role(), action, "-", "-", caller.scope(), reason, Outcome.FAILED);
    }

    public static AuditEntry refused(
            String username, String action, String subjectType, String subjectCode, String reason) {
        return new AuditEntry(username, "-", action, subjectType, subjectCode, DISTRICT, reason, Outcome.DENIED);
    }

    /** Stamps the row; the stamp is cut to milliseconds, which every database keeps exactly. */
    void stamp(Instant now) {
        happenedAt = now.truncatedTo(ChronoUnit.MILLIS);
        contentHash = computeHash();
    }

    String computeHash() {
        return hash(
                getId(),
                happenedAt,
                actor,
                actorRole,
                action,
                subjectType,
                subjectCode,
                scope,
                summary,
                outcome.name());
    }

    /** Hash of a row's content; the texts are those of the columns in the order of {@link #computeHash}. */
    static String hash(long id, Instant happenedAt, String... texts) {
        return sha256(id + SEPARATOR + happenedAt.toEpochMilli() + SEPARATOR + String.join(SEPARATOR, texts));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public String getActor() {
        return actor;
    }

    public String getActorRole() {
        return actorRole;
    }

    public String getAction() {
        return action;
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

    public String getSummary() {
        return summary;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    String contentHash() {
        return contentHash;
    }
}
