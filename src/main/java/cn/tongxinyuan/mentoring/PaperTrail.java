package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * How somebody came into the pool before this system, as the papers say.
 *
 * @param recommendedBy office that recommended; another one reviewed
 */
public record PaperTrail(
        @NotNull LocalDate recommendedOn,
        @NotBlank @Size(max = 60) String recommendedBy,
        @NotNull LocalDate reviewedOn,
        @NotBlank @Size(max = 60) String reviewedBy,
        @NotBlank @Size(max = 200) String opinion,
        @NotNull LocalDate admittedOn) {

    public PaperTrail {
        recommendedBy = tidy(recommendedBy);
        reviewedBy = tidy(reviewedBy);
        opinion = tidy(opinion);
    }

    private static String tidy(String text) {
        return text == null ? null : Text.tidy(text);
    }

    boolean isInOrder(LocalDate today) {
        return !recommendedOn.isAfter(reviewedOn) && !reviewedOn.isAfter(admittedOn) && !admittedOn.isAfter(today);
    }
}
