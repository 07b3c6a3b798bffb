package cn.tongxinyuan.training.order;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a unit asks for.
 *
 * @param audience for whom, in words
 * @param people how many would come
 * @param from first day on which it would suit
 * @param to last one
 */
public record OrderDetails(
        @NotBlank @Size(max = 80) String topic,
        @NotBlank @Size(max = 200) String why,
        @NotBlank @Size(max = 60) String audience,
        @Min(1) @Max(500) int people,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull ScopePath unit) {

    public OrderDetails {
        topic = topic == null ? null : Text.tidy(topic);
        why = why == null ? null : Text.tidy(why);
        audience = audience == null ? null : Text.tidy(audience);
    }

    /** @throws RuleViolation {@code training.rule.order-days}, {@code .order-past}, {@code .order-topic} */
    void requireSound(LocalDate today) {
        if (to.isBefore(from)) {
            throw new RuleViolation("training.rule.order-days");
        }
        if (to.isBefore(today)) {
            throw new RuleViolation("training.rule.order-past");
        }
        if (key().isEmpty()) {
            throw new RuleViolation("training.rule.order-topic");
        }
    }

    /** The topic as it is compared with others: letters and figures alone. */
    String key() {
        return Text.key(topic).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
