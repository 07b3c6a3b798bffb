package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is said about a term; see {@link Term}.
 *
 * @param surveyFrom null where residents are not asked for wishes, as {@code surveyUntil}
 */
public record TermPlan(
        @NotNull @Pattern(regexp = "20\\d{2}-(SPRING|SUMMER|AUTUMN|WINTER)") String code,
        @NotBlank @Size(max = 40) String name,
        @NotNull LocalDate firstOn,
        @NotNull LocalDate lastOn,
        @NotNull @Min(1) @Max(20) Integer mostCourses,
        @NotNull @Min(0) @Max(20) Integer absences,
        @NotNull @Min(1) @Max(100) Integer certificatePercent,
        @NotNull @Min(0) @Max(30) Integer decideDays,
        @NotNull @Min(3) @Max(50) Integer fewestAnswers,
        LocalDate surveyFrom,
        LocalDate surveyUntil) {

    /** @throws RuleViolation {@code nightschool.rule.term-days}, {@code nightschool.rule.survey-days} */
    void requireOrdered() {
        if (!firstOn.isBefore(lastOn)) {
            throw new RuleViolation("nightschool.rule.term-days");
        }
        boolean asked = surveyFrom != null && surveyUntil != null;
        if (asked ? surveyFrom.isAfter(surveyUntil) || surveyUntil.isAfter(lastOn) : surveyFrom != surveyUntil) {
            throw new RuleViolation("nightschool.rule.survey-days");
        }
    }
}
