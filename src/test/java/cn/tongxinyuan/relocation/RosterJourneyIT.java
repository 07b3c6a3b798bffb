package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.relocation.CorrectedRoster.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A newcomer loads the roll the office really has, works a household of it, and sees the board move. */
class RosterJourneyIT extends RosterWalk {

    @Override
    void arrived(String page) {
        picture("roster-journey-" + page);
    }

    @Test
    void leadsFromTheOfficesOwnWorkbookToTheBoard() throws IOException {
        List<Fault> faults = CorrectedRoster.faultsOfXinxu();
        enterAsChief();
        foundArea("XINXU-DESK", "新徐东");

        checkRoster(ROSTER);
        assertThat(figure("表中行数")).isEqualTo(640);
        assertThat(figure("可以导入")).isEqualTo(589);
        assertThat(figure("有问题")).isEqualTo(51);
        assertThat(findings())
                .extracting(cells -> List.of(cells.get(0), cells.get(1)))
                .isEqualTo(faults.stream()
                        .map(fault -> List.of(fault.row(), fault.column()))
                        .toList());

        takeGoodRows();
        assertThat(figure("新增")).isEqualTo(589);
        Path corrected = CorrectedRoster.of(downloadErrors(), faults);

        checkRoster(corrected);
        assertThat(figure("可以导入")).isEqualTo(51);
        assertThat(figure("有问题")).isZero();
        takeGoodRows();
        assertThat(figure("新增")).isEqualTo(51);

        Visited before = visitedOnBoard("新徐东");
        findHousehold("新徐东");
        recordVisit();

        assertThat(visitedOnBoard("新徐东")).isEqualTo(before.andOneMore());
    }
}
