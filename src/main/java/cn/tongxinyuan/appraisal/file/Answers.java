package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How many residents were asked, answered, and were satisfied. */
public record Answers(
        @Min(1) @Max(100000) int asked, @Min(0) @Max(100000) int answered, @Min(0) @Max(100000) int satisfied) {

    /** @throws RuleViolation {@code appraisal.rule.answers} where more answered than were asked, or were satisfied than answered */
    void requireSound() {
        if (answered > asked || satisfied > answered) {
            throw new RuleViolation("appraisal.rule.answers");
        }
    }
}
