package cn.tongxinyuan.training.secondment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A secondment of former years that was assessed on its last day, as lists of then tell it.
 *
 * @param agreement number
 * @param checkedOn day of the check in the middle; null where the list tells of none
 * @param check what it came to; null where the list tells of none
 * @param grade code of the list {@link Secondment#GRADES}
 * @param said by the host
 * @param learned what was learned
 * @param applied what of it is used at home; null for nothing
 * @param notes of its months; none where none are kept
 */
public record PastSecondment(
        @NotNull @Valid SecondmentPlan plan,
        @NotBlank @Size(max = 40) String agreement,
        LocalDate checkedOn,
        @Size(max = 500) String check,
        @NotBlank String grade,
        @NotBlank @Size(max = 500) String said,
        @NotBlank @Size(max = 500) String learned,
        @Size(max = 500) String applied,
        @NotNull List<@Valid Note> notes) {

    /**
     * What a month brought.
     *
     * @param month any day of it
     */
    public record Note(@NotNull LocalDate month, @NotBlank @Size(max = 500) String words) {}

    public PastSecondment {
        notes = List.copyOf(notes);
    }
}
