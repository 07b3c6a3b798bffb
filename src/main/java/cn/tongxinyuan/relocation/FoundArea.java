package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Founds an area, or a part of one.
 *
 * @param code public code, letters, digits and hyphens
 * @param region street or community (9 or 12 digits) whose people work it
 * @param parent code of the whole, null for a whole
 * @param campaign code of the campaign it belongs to, null for none
 * @param plannedFloorArea m²
 */
public record FoundArea(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,29}") String code,
        @NotBlank @Size(max = 60) String name,
        @NotNull Track track,
        @NotNull @Pattern(regexp = "\\d{9}|\\d{12}") String region,
        String parent,
        String campaign,
        @Min(0) int plannedHouseholds,
        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal plannedFloorArea,
        LocalDate signingStartedOn) {

    public FoundArea {
        name = name == null ? null : Text.tidy(name);
    }
}
