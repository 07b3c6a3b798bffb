package cn.tongxinyuan.mentoring.salon;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A session as it was held.
 *
 * @param number of the session: 第几期
 * @param host community that shows its practice
 * @param practices what was seen
 * @param guest who taught, and what; null for nobody
 */
public record SalonDetails(
        @Min(1) @Max(999) int number,
        @NotNull LocalDate heldOn,
        @NotNull ScopePath host,
        @NotBlank @Size(max = 80) String theme,
        @NotBlank @Size(max = 500) String practices,
        @Size(max = 100) String guest) {

    public SalonDetails {
        theme = theme == null ? null : Text.tidy(theme);
        practices = practices == null ? null : Text.tidy(practices);
        guest = guest == null || guest.isBlank() ? null : Text.tidy(guest);
    }
}
