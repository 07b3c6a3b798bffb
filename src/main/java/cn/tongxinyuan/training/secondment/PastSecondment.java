package cn.tongxinyuan.training.secondment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A secondment of former years that was assessed on its last day, as lists of then tell it.
 *
 * @param agreement number
 * @param grade code of the list {@link Secondment#GRADES}
 * @param said by the host
 * @param learned what was learned
 * @param applied what of it is used at home; null for nothing
 */
public record PastSecondment(
        @NotNull @Valid SecondmentPlan plan,
        @NotBlank @Size(max = 40) String agreement,
        @NotBlank String grade,
        @NotBlank @Size(max = 500) String said,
        @NotBlank @Size(max = 500) String learned,
        @Size(max = 500) String applied) {}
