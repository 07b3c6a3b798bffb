package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who was at a lesson, or was not.
 *
 * @param receipts of whom it is said, as they are typed
 * @param presence null takes back what was written
 * @param excuse why they were excused; null for all others
 * @param sheet name of the paper it was typed from; null for what was written on the spot
 */
public record Attendance(
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Size(max = 20) String> receipts,
        Presence presence,
        Excuse excuse,
        @Size(max = 40) String sheet) {

    public Attendance {
        receipts = receipts == null ? null : List.copyOf(receipts);
        sheet = sheet == null || sheet.isBlank() ? null : sheet.strip();
    }

    /** @throws RuleViolation {@code nightschool.rule.excuse} for an excuse without a reason, or a reason without */
    void requireSound() {
        if ((presence == Presence.EXCUSED) != (excuse != null)) {
            throw new RuleViolation("nightschool.rule.excuse");
        }
    }

    /** What came of it: receipts that are none of the course stand in {@code unknown}, whose seat went on in {@code givenOn}. */
    public record Outcome(int confirmed, int already, List<String> unknown, List<String> givenOn) {}
}
