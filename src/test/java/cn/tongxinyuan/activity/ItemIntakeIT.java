package cn.tongxinyuan.activity;

import static cn.tongxinyuan.activity.ActivityGiven.COMMUNITY;
import static cn.tongxinyuan.activity.ActivityGiven.film;
import static cn.tongxinyuan.activity.ActivityGiven.titled;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Sheets;
import cn.tongxinyuan.platform.intake.IntakeResult;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is told of a sheet of activities before any of it is taken. */
@ExtendWith(ArquillianExtension.class)
class ItemIntakeIT {

    @Inject
    ActivityGiven given;

    @Inject
    Caller caller;

    @Inject
    Sheets sheets;

    @Inject
    ItemIntake intake;

    @Inject
    ProgrammeService programmes;

    @Test
    void twoThingsInOneRoomAreToldWhetherTheyStandInTheSheetOrNot() {
        Programme programme = given.draft(COMMUNITY);
        given.add(programme, given.open(12));

        assertThat(Sheets.codes(order(programme, titled(given.open(12), "合唱", null))))
                .containsExactly("ROOM_TAKEN");
        assertThat(Sheets.codes(order(programme, given.open(14), titled(given.open(14), "合唱", null))))
                .containsExactly("ROOM_TAKEN");
        assertThat(Sheets.codes(order(programme, given.open(15), given.open(15))))
                .containsExactly("DUPLICATE_IN_FILE");
    }

    @Test
    void aDayOfAnotherMonthIsTold() {
        Programme programme = given.draft(COMMUNITY);
        ItemDetails item = given.open(12);

        assertThat(Sheets.codes(order(programme, item.on(item.day().plusMonths(1)))))
                .containsExactly("DAY_OUTSIDE");
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

    @Test
    void aSheetLeavesWhatItHasNoColumnFor() {
        Programme programme = given.draft(COMMUNITY);
        ItemDetails film = film(given.booked(14, 60), new Film("开国大典", "区电影公司", "鲁影放字2024-118", true));
        given.add(programme, film);

        order(programme, film(given.booked(14, 80), new Film("开国大典", "区电影公司", "鲁影放字2024-118", false)));

        assertThat(caller.asSystem(() -> programmes.items(programmes.open(programme.getCode()))))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.getCapacity()).isEqualTo(80);
                    assertThat(item.getFilm().isSubtitled()).isTrue();
                });
    }

    private IntakeResult order(Programme programme, ItemDetails... rows) {
        String worker = caller.hired("organization.community-worker", COMMUNITY);
        return sheets.taken(worker, intake, programme.getCode(), List.of(rows));
    }
}
