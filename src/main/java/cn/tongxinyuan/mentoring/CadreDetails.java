package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;

/**
 * What a recommendation says of somebody.
 *
 * @param education code of the list {@link #EDUCATION}
 * @param partyOn day of joining the party; null for who has not
 */
public record CadreDetails(
        @NotNull LocalDate bornOn,
        @NotBlank String education,
        LocalDate partyOn,
        @NotBlank @Size(max = 500) String experience) {

    /** Code list. */
    public static final String EDUCATION = "mentoring.education";

    private static final int YOUNGEST = 18;
    private static final int OLDEST = 70;

    public CadreDetails {
        experience = experience == null ? null : Text.tidy(experience);
    }

    /** @throws RuleViolation {@code mentoring.rule.born}, {@code .party-day} */
    void requireSound(LocalDate today) {
        int age = age(today);
        if (age < YOUNGEST || age > OLDEST) {
            throw new RuleViolation("mentoring.rule.born", YOUNGEST, OLDEST);
        }
        if (partyOn != null && (partyOn.isAfter(today) || partyOn.isBefore(bornOn.plusYears(YOUNGEST)))) {
            throw new RuleViolation("mentoring.rule.party-day", YOUNGEST);
        }
    }

    /** In completed years. */
    int age(LocalDate day) {
        return Period.between(bornOn, day).getYears();
    }
}
