package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * 居民诉求: what a resident asked for at a market. Name and telephone are kept only where the resident wants an answer, sealed,
 * and go with the words after so many days.
 */
@Entity
@Table(name = "market_need")
@NamedQuery(
        name = "Need.hanging",
        query = "select count(n) from Need n where n.market.id in :markets and n.scope like :scope")
@NamedQuery(
        name = "Need.ofMarket",
        query = "select n from Need n where n.market = :market and n.scope like :scope order by n.code")
@NamedQuery(
        name = "Need.count",
        query = "select count(n) from Need n where n.scope like :scope and n.collectedOn between :since and :day")
@NamedQuery(
        name = "Need.answered",
        query = "select count(n) from Need n where n.scope like :scope and n.collectedOn between :since and :day and"
                + " n.answeredOn <= :day")
@NamedQuery(
        name = "Need.answeredRows",
        query = "select n from Need n where n.scope like :scope and n.collectedOn between :since and :day and"
                + " n.answeredOn <= :day and n.code > :after order by n.code")
@NamedQuery(
        name = "Need.forget",
        query =
                "update Need n set n.nameSealed = null, n.mobileSealed = null, n.what = null, n.answer = null,"
                        + " n.forgottenOn = :day where n.collectedOn < :before and n.forgottenOn is null and n.scope like :scope")
public class Need extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "market_id", updatable = false)
    private Market market;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private NeedState state = NeedState.OPEN;

    @Column(name = "topic", updatable = false)
    private String topic;

    @Column(name = "what", updatable = false)
    private String what;

    @Column(name = "name_sealed", updatable = false)
    private String nameSealed;

    @Column(name = "mobile_sealed", updatable = false)
    private String mobileSealed;

    @Column(name = "collected_on", updatable = false)
    private LocalDate collectedOn;

    @Column(name = "answer")
    private String answer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "forgotten_on")
    private LocalDate forgottenOn;

    protected Need() {}

    /** @param topic code of the list {@code market.need-topic} */
    Need(String code, Market market, String topic, String what, LocalDate day) {
        this.code = code;
        this.market = market;
        this.scope = market.getScope().code();
        this.topic = topic;
        this.what = what;
        this.collectedOn = day;
    }

    /** Whom to tell; both sealed. */
    void from(String name, String mobile) {
        nameSealed = name;
        mobileSealed = mobile;
    }

    /**
     * Words said after the need was forgotten are not kept.
     *
     * @throws RuleViolation {@code market.rule.need-answered}
     */
    void answer(String words, LocalDate day) {
        if (state == NeedState.ANSWERED) {
            throw new RuleViolation("market.rule.need-answered");
        }
        state = NeedState.ANSWERED;
        answer = forgottenOn == null ? words : null;
        answeredOn = day;
    }

    String nameSealed() {
        return nameSealed;
    }

    String mobileSealed() {
        return mobileSealed;
    }

    public String getCode() {
        return code;
    }

    public Market getMarket() {
        return market;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public NeedState getState() {
        return state;
    }

    public String getTopic() {
        return topic;
    }

    /** What was asked for; null once it was forgotten. */
    public String getWhat() {
        return what;
    }

    public LocalDate getCollectedOn() {
        return collectedOn;
    }

    public String getAnswer() {
        return answer;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    /** Whether the resident left a telephone. */
    public boolean isReachable() {
        return mobileSealed != null;
    }
}
