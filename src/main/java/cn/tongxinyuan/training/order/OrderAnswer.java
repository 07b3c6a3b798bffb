package cn.tongxinyuan.training.order;

import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the academy answers to an order.
 *
 * @param reason in words; needed where it is declined
 * @param training code of the class that brings it, where it is scheduled
 * @param into code of the order it goes with, where it is merged
 */
public record OrderAnswer(
        @NotNull Decision decision,
        @Size(max = 200) String reason,
        @Size(max = 20) String training,
        @Size(max = 20) String into) {

    public OrderAnswer {
        reason = blank(reason);
        training = blank(training);
        into = blank(into);
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @throws RuleViolation {@code training.rule.reason-needed}, {@code .training-needed}, {@code .into-needed} */
    void requireSound() {
        if (decision == Decision.DECLINED && reason == null) {
            throw new RuleViolation("training.rule.reason-needed");
        }
        if (decision == Decision.SCHEDULED && training == null) {
            throw new RuleViolation("training.rule.training-needed");
        }
        if (decision == Decision.MERGED && into == null) {
            throw new RuleViolation("training.rule.into-needed");
        }
    }
}
