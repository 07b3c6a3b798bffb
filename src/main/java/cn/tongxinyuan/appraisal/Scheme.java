package cn.tongxinyuan.appraisal;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** 考核方案: an edition of the rules, in force from a day on until the next one. Once in force, it is never changed. */
@Entity(name = "AppraisalScheme")
@Table(name = "appraisal_scheme")
@PublicData(reason = "what everybody is appraised by is published")
@NamedQuery(
        name = "AppraisalScheme.onDay",
        query = "select s from AppraisalScheme s where s.validFrom <= :day order by s.validFrom desc")
@NamedQuery(
        name = "AppraisalScheme.byCode",
        query = "select distinct s from AppraisalScheme s left join fetch s.clauses where s.code = :code")
@NamedQuery(name = "AppraisalScheme.prepared", query = "select s from AppraisalScheme s where s.validFrom is null")
@NamedQuery(name = "AppraisalScheme.latest", query = "select s from AppraisalScheme s order by s.id desc")
@NamedQuery(name = "AppraisalScheme.count", query = "select count(s) from AppraisalScheme s")
public class Scheme extends BaseEntity {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "title")
    private String title;

    @Column(name = "official")
    private boolean official;

    @Column(name = "excellent_from")
    private BigDecimal excellentFrom;

    @Column(name = "qualified_from")
    private BigDecimal qualifiedFrom;

    @Column(name = "least_assessed")
    private int leastAssessed;

    @Column(name = "excellent_quota")
    private int excellentQuota;

    @Column(name = "least_answers")
    private int leastAnswers;

    @Column(name = "least_claims", updatable = false)
    private int leastClaims;

    @Column(name = "most_claims", updatable = false)
    private int mostClaims;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "enforced_by")
    private String enforcedBy;

    /** Counts what was done to it and its clauses, so that every act gives it another version. */
    @Column(name = "acts")
    private int acts;

    @OneToMany(mappedBy = "scheme", cascade = CascadeType.ALL)
    @OrderBy("kind, number")
    private List<Clause> clauses = new ArrayList<>();

    protected Scheme() {}

    /** A new edition with the same terms for the time being, and with the same clauses or none. */
    Scheme(String code, Scheme other, boolean blank) {
        this.code = code;
        this.leastClaims = other.leastClaims;
        this.mostClaims = other.mostClaims;
        describe(other.getTerms());
        official = false;
        if (!blank) {
            other.clauses.forEach(clause -> clauses.add(new Clause(this, clause)));
        }
    }

    /** @throws RuleViolation {@code appraisal.rule.enforced} once it is in force, as all its verbs */
    final void describe(SchemeTerms terms) {
        requirePrepared();
        title = terms.title();
        official = terms.official();
        excellentFrom = terms.excellentFrom();
        qualifiedFrom = terms.qualifiedFrom();
        leastAssessed = terms.leastAssessed();
        excellentQuota = terms.excellentQuota();
        leastAnswers = terms.leastAnswers();
    }

    /** Puts another text in place of a clause's. */
    void rewrite(Clause clause, ClauseText text) {
        touch();
        text.requireFit(clause.getKind(), clause.getScoring());
        clause.describe(text);
    }

    /**
     * Whoever read it before is told that its clauses were changed.
     *
     * @throws RuleViolation {@code appraisal.rule.enforced} where it was put into force meanwhile
     */
    void touch() {
        requirePrepared();
        acts++;
    }

    /** @throws RuleViolation {@code appraisal.rule.enforced} once it is in force */
    final void requirePrepared() {
        if (validFrom != null) {
            throw new RuleViolation("appraisal.rule.enforced");
        }
    }

    /**
     * @throws RuleViolation {@code appraisal.rule.enforced}, {@code .hundred} where the marks do not come to a hundred,
     *     {@code .clause-gap-rule} and so on where a number is left out
     */
    void enforce(LocalDate from, String by) {
        requirePrepared();
        for (ClauseKind kind : ClauseKind.values()) {
            List<Clause> all = of(kind);
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).getNumber() != i + 1) {
                    throw new RuleViolation(
                            "appraisal.rule.clause-gap-" + kind.name().toLowerCase(Locale.ROOT), i + 1);
                }
            }
        }
        BigDecimal sum = getRules().stream()
                .filter(rule -> rule.getScoring().isBase())
                .map(Clause::getFullMarks)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            throw new RuleViolation("appraisal.rule.hundred", sum);
        }
        validFrom = from;
        enforcedBy = by;
    }

    public SchemeTerms getTerms() {
        return new SchemeTerms(
                title, official, excellentFrom, qualifiedFrom, leastAssessed, excellentQuota, leastAnswers);
    }

    public List<Clause> getRules() {
        return of(ClauseKind.RULE);
    }

    public List<Clause> getSituations() {
        return of(ClauseKind.SITUATION);
    }

    public List<Clause> getMeasures() {
        return of(ClauseKind.MEASURE);
    }

    List<Clause> getClauses() {
        return clauses;
    }

    private List<Clause> of(ClauseKind kind) {
        // what a workbook added stands last in a list that was read before
        return clauses.stream()
                .filter(clause -> clause.getKind() == kind)
                .sorted(Comparator.comparingInt(Clause::getNumber))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    /** Whether its texts are the official ones. */
    public boolean isOfficial() {
        return official;
    }

    public int getLeastClaims() {
        return leastClaims;
    }

    /** So many services and projects one may have claimed at a time. */
    public int getMostClaims() {
        return mostClaims;
    }

    /** Null while it is prepared. */
    public LocalDate getValidFrom() {
        return validFrom;
    }
}
