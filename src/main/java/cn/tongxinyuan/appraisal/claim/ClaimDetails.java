package cn.tongxinyuan.appraisal.claim;

import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Who claims what.
 *
 * @param staff code of the person
 * @param from first day, not after today
 */
public record ClaimDetails(
        @NotBlank @Size(max = 20) String staff,
        @NotNull ClaimKind kind,
        @NotBlank @Size(max = 80) String title,
        @NotNull LocalDate from) {

    public ClaimDetails {
        title = title == null ? null : Text.tidy(title);
    }
}
