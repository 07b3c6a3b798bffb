package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.FloorArea;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A household in a list.
 *
 * @param owner 被征收人; the surname only for callers who may not see names
 * @param place 坐落 with building, unit and room
 * @param rollKey place in the order of the list
 */
public record HouseholdRow(
        String area,
        String areaName,
        String number,
        String owner,
        String place,
        String section,
        String workGroup,
        FloorArea floorArea,
        HouseholdStage stage,
        LocalDate lastVisitOn,
        LocalDate nextVisitOn,
        String officer,
        String rollKey)
        implements Serializable {

    /** 标段 and 组别, whichever the roll names. */
    public String team() {
        return Stream.of(section, workGroup)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
