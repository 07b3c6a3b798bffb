package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who was at a lesson, or was not.
 *
 * @param staff codes of whom it is said
 * @param presence null takes back what was written
 * @param excuse why they were excused; null for all others
 */
public record Attendance(
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Size(max = 20) String> staff,
        Presence presence,
        Excuse excuse) {

    public Attendance {
        staff = staff == null ? null : List.copyOf(staff);
    }

    /** @throws RuleViolation {@code training.rule.excuse} for an excuse without a reason, or a reason without */
    void requireSound() {
        if ((presence == Presence.EXCUSED) != (excuse != null)) {
            throw new RuleViolation("training.rule.excuse");
        }
    }

    /** What came of it; who is not in the class stands in {@code unknown}. */
    public record Marked(int confirmed, int already, List<String> unknown) {}
}
