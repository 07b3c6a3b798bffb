package cn.tongxinyuan.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.Records;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One room never holds two things at a time, whoever moves them there in the same moment (reliability CT-06, CT-12, INV-03). */
@ExtendWith(ArquillianExtension.class)
class RoomRaceIT {

    private static final int DAYS = 20;

    @Inject
    ActivityGiven given;

    @Inject
    Caller caller;

    @Inject
    Crowd crowd;

    @Inject
    Records records;

    @Inject
    ItemService items;

    @Inject
    UnguardedRooms unguarded;

    /** How one thing comes to another hour. */
    @FunctionalInterface
    private interface Move {
        void of(ProgrammeItem item, ItemDetails details) throws Exception;
    }

    @Test
    void twoThingsNeverComeIntoOneRoomAtATime() throws Exception {
        int both = 0;
        for (List<String> got : race((item, details) ->
                items.change(item.getCode(), items.open(item.getCode()).getVersion(), details))) {
            assertThat(got).contains("moved");
            both += Collections.frequency(got, "moved") - 1;
        }

        assertThat(both).isZero();
        assertThat(records.sql(invariant())).isEmpty();
    }

    @Test
    void withoutItsGuardTheSameRoomIsTakenTwice() throws Exception {
        int both = 0;
        for (int round = 0; round < 5 && both == 0; round++) {
            for (List<String> got : race((item, details) -> unguarded.move(item.getCode(), details))) {
                both += Math.max(0, Collections.frequency(got, "moved") - 1);
            }
        }

        assertThat(both).as("the control must fail, else the race was none").isPositive();
        records.change("update activity_item set room = null where title = ?1", "竞争");
    }

    /** On each day two things of one room, moved to the same evening hour in one moment. */
    private List<List<String>> race(Move move) throws Exception {
        Programme programme = given.draft(ActivityGiven.COMMUNITY);
        List<List<ProgrammeItem>> pairs = new java.util.ArrayList<>();
        for (int day = 1; day <= DAYS; day++) {
            pairs.add(List.of(given.add(programme, at(day, 9)), given.add(programme, at(day, 14))));
        }
        given.publish(programme);
        List<List<String>> all = new java.util.ArrayList<>();
        for (int day = 1; day <= DAYS; day++) {
            ItemDetails evening = at(day, 19);
            List<ProgrammeItem> pair = pairs.get(day - 1);
            all.add(crowd.together(2, i -> {
                try {
                    caller.asSystem(() -> {
                        move.of(pair.get(i), evening);
                        return null;
                    });
                    return "moved";
                } catch (RuntimeException refused) {
                    return "refused";
                }
            }));
        }
        return all;
    }

    private ItemDetails at(int day, int hour) {
        ItemDetails usual = given.open(day);
        return new ItemDetails(
                "竞争",
                usual.category(),
                usual.host(),
                usual.room(),
                usual.day(),
                LocalTime.of(hour, 0),
                LocalTime.of(hour + 2, 0),
                usual.capacity(),
                usual.audience(),
                usual.suits(),
                usual.contact(),
                usual.film());
    }

    /** As it ships for administrators. */
    private static String invariant() throws java.io.IOException {
        for (String query : Files.readString(Path.of("server-config", "invariants.sql"))
                .replaceAll("(?m)--.*$", "")
                .split(";")) {
            if (query.contains("'INV-03'")) {
                return query;
            }
        }
        throw new IllegalStateException("INV-03 is missing");
    }
}
