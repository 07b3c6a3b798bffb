package cn.tongxinyuan.training.terms;

import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An edition.
 *
 * @param from first day on which it is valid
 * @param yearlyHours everybody on the roll is to have
 * @param passPercent of the hours of a class one has to attend
 * @param leastHours of one lesson
 * @param mostHours of one lesson
 * @param recordMost hours of one training that a workbook tells of
 * @param fewestAnswers while fewer have answered, an evaluation shows no steps
 */
public record TermsPlan(
        @NotNull LocalDate from,
        @NotNull @DecimalMin("1") @DecimalMax("500") BigDecimal yearlyHours,
        @Min(1) @Max(100) int passPercent,
        @NotNull @DecimalMin("0.5") @DecimalMax("24") BigDecimal leastHours,
        @NotNull @DecimalMin("0.5") @DecimalMax("24") BigDecimal mostHours,
        @NotNull @DecimalMin("1") @DecimalMax("99.5") BigDecimal recordMost,
        @Min(3) @Max(50) int fewestAnswers) {

    /** @throws RuleViolation {@code training.rule.terms-past}, {@code .terms-hours} */
    void requireSound(LocalDate today) {
        if (!from.isAfter(today)) {
            throw new RuleViolation("training.rule.terms-past");
        }
        if (leastHours.compareTo(mostHours) > 0) {
            throw new RuleViolation("training.rule.terms-hours");
        }
    }
}
