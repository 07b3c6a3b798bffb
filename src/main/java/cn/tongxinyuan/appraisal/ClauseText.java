package cn.tongxinyuan.appraisal;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a clause says.
 *
 * @param fullMarks the most marks; of a rule alone
 * @param target amount that is worth all of them; of a rule that is measured alone
 * @param termDays days after which it is checked; of a measure alone
 */
public record ClauseText(
        @NotBlank @Size(max = 40) String title,
        @NotBlank @Size(max = 400) String words,
        @Digits(integer = 3, fraction = 1) @DecimalMin("0.1") @DecimalMax("100") BigDecimal fullMarks,
        @Digits(integer = 5, fraction = 2) @DecimalMin("0.01") BigDecimal target,
        @Min(1) @Max(730) Integer termDays) {

    public ClauseText {
        title = title == null ? null : Text.tidy(title);
        words = words == null ? null : Text.tidy(words);
    }

    /** What an amount of the source is worth: in proportion to the target, no more than all. */
    public BigDecimal marksOf(BigDecimal amount) {
        return fullMarks.min(fullMarks.multiply(amount).divide(target, 1, RoundingMode.HALF_UP));
    }

    /** @throws RuleViolation {@code appraisal.rule.clause-marks}, {@code .clause-target}, {@code .clause-term} */
    void requireFit(ClauseKind kind, Scoring scoring) {
        if (kind == ClauseKind.RULE && fullMarks == null) {
            throw new RuleViolation("appraisal.rule.clause-marks");
        }
        if (scoring == Scoring.MEASURED && target == null) {
            throw new RuleViolation("appraisal.rule.clause-target");
        }
        if (kind == ClauseKind.MEASURE && termDays == null) {
            throw new RuleViolation("appraisal.rule.clause-term");
        }
    }
}
