package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.kernel.RefusedFields;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is needed or offered.
 *
 * @param help code of the list {@code organization.help}
 * @param from first day on which it can be
 * @param until last day on which it can be
 * @param people how many it is needed for, or can serve
 */
public record OfferDetails(
        @NotBlank @Size(max = 20) String help,
        @NotBlank @Size(max = 200) String what,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull @Min(1) @Max(5000) Integer people) {

    /** @throws RefusedFields {@code organization.rule.offer-days} */
    void requireSound() {
        if (until.isBefore(from)) {
            throw RefusedFields.of("until", "organization.rule.offer-days");
        }
    }
}
