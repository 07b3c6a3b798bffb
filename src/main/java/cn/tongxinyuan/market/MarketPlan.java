package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * What an office says about a market it plans.
 *
 * @param community code of the community that holds it
 * @param zones codes or names of the code list {@code market.zone}
 * @param stalls most stalls there is room for
 * @param expected visitors expected at a time, null where nobody estimated them
 * @param licence number of the police licence (安全许可), asked of large events
 * @param safetyOfficer who answers for safety on the day
 * @param firstAid where first aid is
 * @param wetPlan what is done when it rains
 */
public record MarketPlan(
        @NotNull @Pattern(regexp = "\\d{12}") String community,
        @NotBlank @Size(max = 80) String place,
        @NotNull Site site,
        @NotNull Instant start,
        @NotNull Instant end,
        @NotBlank @Size(max = 80) String theme,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 30) String> zones,
        @NotNull @Min(1) @Max(500) Integer stalls,
        @Min(1) @Max(100_000) Integer expected,
        @Size(max = 60) String licence,
        @Size(max = 40) String safetyOfficer,
        @Size(max = 80) String firstAid,
        @Size(max = 300) String wetPlan) {

    /** @throws RuleViolation {@code market.rule.end-before-start} */
    void requireOrdered() {
        if (!start.isBefore(end)) {
            throw new RuleViolation("market.rule.end-before-start");
        }
    }

    /** The same at another time. */
    MarketPlan at(Instant from, Instant to) {
        return new MarketPlan(
                community,
                place,
                site,
                from,
                to,
                theme,
                zones,
                stalls,
                expected,
                licence,
                safetyOfficer,
                firstAid,
                wetPlan);
    }

    /** The same without the licence of this one event. */
    MarketPlan unlicensed() {
        return new MarketPlan(
                community,
                place,
                site,
                start,
                end,
                theme,
                zones,
                stalls,
                expected,
                null,
                safetyOfficer,
                firstAid,
                wetPlan);
    }

    /** The same with zones by their codes. */
    MarketPlan with(List<String> codes) {
        return new MarketPlan(
                community,
                place,
                site,
                start,
                end,
                theme,
                codes,
                stalls,
                expected,
                licence,
                safetyOfficer,
                firstAid,
                wetPlan);
    }
}
