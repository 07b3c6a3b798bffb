package cn.tongxinyuan.activity;

import static cn.tongxinyuan.activity.ActivityGiven.COMMUNITY;
import static cn.tongxinyuan.activity.ActivityGiven.titled;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Eventually;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.intake.Accept;
import cn.tongxinyuan.platform.intake.IntakeResult;
import cn.tongxinyuan.platform.intake.Intakes;
import cn.tongxinyuan.platform.intake.Mode;
import cn.tongxinyuan.platform.job.JobInput;
import cn.tongxinyuan.platform.workbook.SheetWriter;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is told of a sheet of activities before any of it is taken. */
@ExtendWith(ArquillianExtension.class)
class ItemIntakeIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ActivityGiven given;

    @Inject
    Caller caller;

    @Inject
    Intakes intakes;

    @Inject
    ItemIntake intake;

    @Inject
    ProgrammeService programmes;

    @Test
    void twoThingsInOneRoomAreToldWhetherTheyStandInTheSheetOrNot() {
        Programme programme = given.draft(COMMUNITY);
        given.add(programme, given.open(12));

        assertThat(codes(order(programme, titled(given.open(12), "合唱", null)))).containsExactly("ROOM_TAKEN");
        assertThat(codes(order(programme, given.open(14), titled(given.open(14), "合唱", null))))
                .containsExactly("ROOM_TAKEN");
        assertThat(codes(order(programme, given.open(15), given.open(15)))).containsExactly("DUPLICATE_IN_FILE");
    }

    @Test
    void aDayOfAnotherMonthIsTold() {
        Programme programme = given.draft(COMMUNITY);
        ItemDetails item = given.open(12);

        assertThat(codes(order(programme, item.on(item.day().plusMonths(1))))).containsExactly("DAY_OUTSIDE");
    }

    @Test
    void aSheetTakenAgainChangesWhatItNames() {
        Programme programme = given.draft(COMMUNITY);
        assertThat(order(programme, given.open(12), given.booked(13, 20)).created())
                .isEqualTo(2);

        IntakeResult again = order(programme, given.open(12), given.booked(13, 25));

        assertThat(List.of(again.created(), again.updated())).containsExactly(0, 1);
        assertThat(caller.asSystem(() -> programmes.items(programmes.open(programme.getCode()))))
                .extracting(ProgrammeItem::getCapacity)
                .containsExactly(null, 25);
    }

    private static List<String> codes(IntakeResult result) {
        return result.findings().stream().map(finding -> finding.code()).toList();
    }

    private IntakeResult order(Programme programme, ItemDetails... rows) {
        String worker = caller.hired("organization.community-worker", COMMUNITY);
        byte[] workbook = caller.as(worker, () -> workbook(List.of(rows)));
        String job = caller.as(
                worker,
                () -> intakes.order(
                        ItemIntake.KIND,
                        programme.getCode(),
                        Mode.COMMIT,
                        Accept.ALL,
                        Messages.CHINESE,
                        new JobInput("活动安排.xlsx", XLSX, workbook)));
        Eventually.holds(() -> caller.as(
                worker,
                () -> intakes.follow(ItemIntake.KIND, job).orElseThrow().state().isEnded()));
        return caller.as(
                worker, () -> intakes.follow(ItemIntake.KIND, job).orElseThrow().result());
    }

    private byte[] workbook(List<ItemDetails> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(out, intake.layout(), List.of(), rows.iterator());
        return out.toByteArray();
    }
}
