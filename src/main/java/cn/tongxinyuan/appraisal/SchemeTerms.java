package cn.tongxinyuan.appraisal;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * What a scheme is called and how marks become a grade.
 *
 * @param official whether the texts are the official ones; of others every page says that they are a draft
 * @param excellentFrom least score of 优秀
 * @param qualifiedFrom least score of 合格; below lies 基本合格
 * @param leastAssessed per cent of the hundred marks that have to be assessed before there is a grade
 * @param excellentQuota per cent of a street's persons who may be 优秀
 * @param leastAnswers so many residents must have answered before their opinion counts
 */
public record SchemeTerms(
        @NotBlank @Size(max = 80) String title,
        boolean official,
        @NotNull @Digits(integer = 3, fraction = 2) @DecimalMin("1") @DecimalMax("100") BigDecimal excellentFrom,
        @NotNull @Digits(integer = 3, fraction = 2) @DecimalMin("1") @DecimalMax("100") BigDecimal qualifiedFrom,
        @Min(1) @Max(100) int leastAssessed,
        @Min(1) @Max(100) int excellentQuota,
        @Min(1) @Max(10000) int leastAnswers) {

    public SchemeTerms {
        title = title == null ? null : Text.tidy(title);
    }

    /** @throws RuleViolation {@code appraisal.rule.grades} */
    void requireSound() {
        if (qualifiedFrom.compareTo(excellentFrom) >= 0) {
            throw new RuleViolation("appraisal.rule.grades");
        }
    }
}
