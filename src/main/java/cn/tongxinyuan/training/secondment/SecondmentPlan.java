package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Who goes where, how long and what for.
 *
 * @param staff code of who is sent
 * @param hostUnit a unit of the district; null for a host elsewhere
 * @param host name of a host elsewhere; null where {@code hostUnit} is given
 * @param city province and city of a host elsewhere
 * @param mentor who guides there, by name
 * @param from first day
 * @param to last day
 */
public record SecondmentPlan(
        @NotBlank @Size(max = 20) String staff,
        ScopePath hostUnit,
        @Size(max = 60) String host,
        @Size(max = 40) String city,
        @NotBlank @Size(max = 40) String mentor,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = 500) String tasks) {

    public SecondmentPlan {
        host = tidy(host);
        city = tidy(city);
        mentor = tidy(mentor);
        tasks = tasks == null ? null : tasks.strip();
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : Text.tidy(text);
    }

    /**
     * @throws RuleViolation {@code training.rule.secondment-days} for a period that runs backwards, {@code .secondment-host}
     *     where there is no host or are two, {@code .secondment-city}
     */
    void requireSound() {
        if (to.isBefore(from)) {
            throw new RuleViolation("training.rule.secondment-days");
        }
        if ((hostUnit == null) == (host == null)) {
            throw new RuleViolation("training.rule.secondment-host");
        }
        if (host != null && city == null) {
            throw new RuleViolation("training.rule.secondment-city");
        }
    }

    /** @throws RuleViolation {@code training.rule.secondment-outside} */
    static void requireWithin(LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new RuleViolation("training.rule.secondment-outside", first, last.equals(LocalDate.MAX) ? "—" : last);
        }
    }
}
