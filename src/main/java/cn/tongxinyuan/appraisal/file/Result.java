package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.appraisal.Clause;
import cn.tongxinyuan.appraisal.SchemeTerms;
import cn.tongxinyuan.appraisal.Scoring;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * What marks come to under a scheme. Marks that were not assessed count neither for nor against: the score is the share of
 * the marks that were, out of a hundred, with what was added and taken off.
 *
 * @param score with two digits; null where too little was assessed
 * @param assessed per cent of the hundred marks that were assessed
 * @param next the next better grade; null for the best, and where the score does not decide
 * @param missing points up to it
 */
public record Result(BigDecimal score, Grade grade, BigDecimal assessed, Grade next, BigDecimal missing)
        implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param marks by the numbers of the rules
     * @param failing whether a failing situation was confirmed
     */
    static Result of(SchemeTerms terms, List<Clause> rules, Map<Integer, BigDecimal> marks, boolean failing) {
        BigDecimal full = BigDecimal.ZERO;
        BigDecimal got = BigDecimal.ZERO;
        BigDecimal beside = BigDecimal.ZERO;
        for (Clause rule : rules) {
            BigDecimal given = marks.get(rule.getNumber());
            if (given != null && rule.getScoring().isBase()) {
                full = full.add(rule.getFullMarks());
                got = got.add(given);
            } else if (given != null) {
                beside = rule.getScoring() == Scoring.BONUS ? beside.add(given) : beside.subtract(given);
            }
        }
        boolean enough = full.compareTo(BigDecimal.valueOf(terms.leastAssessed())) >= 0;
        BigDecimal score = enough ? score(got, full, beside) : null;
        if (failing) {
            return new Result(score, Grade.UNQUALIFIED, full, null, null);
        }
        return enough ? graded(terms, score, full) : new Result(null, Grade.NOT_ASSESSED, full, null, null);
    }

    private static BigDecimal score(BigDecimal got, BigDecimal full, BigDecimal beside) {
        return got.multiply(HUNDRED)
                .divide(full, 2, RoundingMode.HALF_UP)
                .add(beside)
                .max(BigDecimal.ZERO)
                .min(HUNDRED)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static Result graded(SchemeTerms terms, BigDecimal score, BigDecimal full) {
        if (score.compareTo(terms.excellentFrom()) >= 0) {
            return new Result(score, Grade.EXCELLENT, full, null, null);
        }
        return score.compareTo(terms.qualifiedFrom()) >= 0
                ? new Result(
                        score,
                        Grade.QUALIFIED,
                        full,
                        Grade.EXCELLENT,
                        terms.excellentFrom().subtract(score))
                : new Result(
                        score,
                        Grade.BASIC,
                        full,
                        Grade.QUALIFIED,
                        terms.qualifiedFrom().subtract(score));
    }
}
