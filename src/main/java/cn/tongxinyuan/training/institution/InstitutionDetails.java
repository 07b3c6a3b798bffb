package cn.tongxinyuan.training.institution;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an institution is.
 *
 * @param teaches its fields, in words
 * @param functions of the academy it serves, codes of the list {@link cn.tongxinyuan.training.TrainingPlan#FUNCTIONS}
 */
public record InstitutionDetails(
        @NotBlank @Size(max = 60) String name, @NotBlank @Size(max = 200) String teaches, Set<String> functions) {

    public InstitutionDetails {
        name = name == null ? null : Text.tidy(name);
        teaches = teaches == null ? null : Text.tidy(teaches);
        functions = functions == null ? Set.of() : Set.copyOf(new TreeSet<>(functions));
    }

    /**
     * @param known codes of the academy's functions
     * @throws RuleViolation {@code training.rule.functions-needed}, {@code .unknown-function}
     */
    void requireSound(List<String> known) {
        if (functions.isEmpty()) {
            throw new RuleViolation("training.rule.functions-needed");
        }
        functions.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new RuleViolation("training.rule.unknown-function", code);
        });
    }
}
