package cn.tongxinyuan.relocation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

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
        implements Serializable {}
