package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Records a visit.
 *
 * @param version version of the household the form was filled for
 * @param staff who went; at home at least two, separated by 、 or a comma
 * @param stayReason code of 暂不签约的原因, null for none
 * @param nextOn day of the next visit, null for none
 */
public record RecordVisit(
        @NotNull String area,
        @NotNull String number,
        long version,
        @NotNull LocalDate visitedOn,
        @NotNull VisitManner manner,
        @NotNull @Size(min = 1, max = 120) String staff,
        @NotNull @Size(min = 1, max = 1000) String content,
        String stayReason,
        LocalDate nextOn)
        implements Serializable {

    private static final int STAFF_AT_HOME = 2;

    /**
     * @throws RuleViolation {@code relocation.rule.day-in-future}, {@code relocation.rule.two-workers} at home with fewer than
     *     two people, {@code relocation.rule.next-before-visit}
     */
    void requireLawful(LocalDate today) {
        if (visitedOn.isAfter(today)) {
            throw new RuleViolation("relocation.rule.day-in-future");
        }
        if (manner == VisitManner.HOME && people() < STAFF_AT_HOME) {
            throw new RuleViolation("relocation.rule.two-workers");
        }
        if (nextOn != null && !nextOn.isAfter(visitedOn)) {
            throw new RuleViolation("relocation.rule.next-before-visit");
        }
    }

    private long people() {
        return Arrays.stream(staff.split("[、,，;；\\s]+"))
                .filter(name -> !name.isBlank())
                .count();
    }
}
