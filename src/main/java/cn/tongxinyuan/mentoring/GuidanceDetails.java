package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What mentor and mentee did.
 *
 * @param form code of the list {@link #FORMS}, of an exchange; null for a drill
 */
public record GuidanceDetails(
        @NotNull GuidanceKind kind, @NotNull LocalDate heldOn, String form, @NotBlank @Size(max = 500) String content) {

    /** 帮带六法. */
    public static final String FORMS = "mentoring.form";

    public GuidanceDetails {
        content = content == null ? null : Text.tidy(content);
        form = form == null || form.isBlank() || kind == GuidanceKind.DRILL ? null : form;
    }

    /** @throws RuleViolation {@code mentoring.rule.form-needed}, {@code .held-on} before the pair or after today */
    void requireSound(Mentorship pair, LocalDate today) {
        if (kind == GuidanceKind.EXCHANGE && form == null) {
            throw new RuleViolation("mentoring.rule.form-needed");
        }
        if (heldOn.isAfter(today) || heldOn.isBefore(pair.getBegunOn())) {
            throw new RuleViolation("mentoring.rule.held-on", pair.getBegunOn(), today);
        }
    }
}
