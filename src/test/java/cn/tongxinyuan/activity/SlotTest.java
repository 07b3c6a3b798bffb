package cn.tongxinyuan.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two things in programmes cannot share, and what they had better not. */
class SlotTest {

    private static final Slot TALK = slot("A", "C1", "多功能厅", "司法所", "85850001", 9, 11);

    private static Slot slot(String ref, String centre, String room, String host, String contact, int from, int until) {
        return new Slot(ref, ref, centre, room, host, contact, hour(from), hour(until));
    }

    private static Instant hour(int hour) {
        return Instant.parse("2024-06-12T00:00:00Z").plusSeconds(hour * 3600L);
    }

    private static List<Clash.Kind> withTalk(Slot other) {
        return Slot.clashes(List.of(other), List.of(TALK, other)).stream()
                .map(Clash::kind)
                .toList();
    }

    @Test
    void oneRoomCannotHoldTwoAtOnce() {
        Slot dance = slot("B", "C1", " 多功能厅", null, null, 10, 12);

        assertThat(withTalk(dance)).containsExactly(Clash.Kind.ROOM);
        assertThat(Slot.clashes(List.of(dance), List.of(TALK)).get(0).isError()).isTrue();
        assertThat(Slot.clashes(List.of(dance), List.of(TALK)).get(0).with()).isEqualTo(TALK);
    }

    @Test
    void twoThatClashAreToldOfOnce() {
        Slot both = slot("B", "C1", "多功能厅", null, "85850001", 10, 12);
        List<Clash> all = Slot.clashes(List.of(TALK, both), List.of(TALK, both));

        assertThat(all).hasSize(4);
        assertThat(Clash.pairs(all)).extracting(Clash::kind).containsExactly(Clash.Kind.ROOM, Clash.Kind.CONTACT);
    }

    @Test
    void oneAfterTheOtherIsNoClash() {
        assertThat(withTalk(slot("B", "C1", "多功能厅", "司法所", "85850001", 11, 12))).isEmpty();
        assertThat(withTalk(slot("B", "C1", "多功能厅", "司法所", "85850001", 8, 9))).isEmpty();
    }

    @Test
    void roomsOfTwoCentresMayBearOneName() {
        assertThat(withTalk(slot("B", "C2", "多功能厅", null, null, 9, 11))).isEmpty();
    }

    @Test
    void aHostAtTwoPlacesIsAWarning() {
        Slot elsewhere = slot("B", "C2", "议事厅", "司法所", "85850001", 10, 12);

        assertThat(withTalk(elsewhere)).containsExactly(Clash.Kind.HOST, Clash.Kind.CONTACT);
        assertThat(Slot.clashes(List.of(elsewhere), List.of(TALK))).noneMatch(Clash::isError);
    }

    @Test
    void whereNothingIsSaidNothingIsShared() {
        Slot open = slot("B", "C1", null, null, null, 9, 11);

        assertThat(Slot.clashes(List.of(open), List.of(slot("D", "C1", null, null, null, 9, 11))))
                .isEmpty();
        assertThat(Slot.clashes(List.of(TALK), List.of(TALK))).as("with itself").isEmpty();
    }

    @Test
    void partnersAreToldApartByTheirCodesNotByTheirNames() {
        Slot first = held("1", "王老师", "GJ-2024-00001");

        assertThat(Slot.clashes(List.of(first), List.of(held("2", "王老师", "GJ-2024-00002"))))
                .isEmpty();
        assertThat(Slot.clashes(List.of(first), List.of(held("2", "剪纸王老师", "GJ-2024-00001"))))
                .extracting(Clash::kind)
                .containsExactly(Clash.Kind.HOST);
        assertThat(Slot.clashes(List.of(first), List.of(held("2", "王老师", null))))
                .as("typed as words")
                .extracting(Clash::kind)
                .containsExactly(Clash.Kind.HOST);
    }

    private static Slot held(String ref, String host, String partner) {
        return new Slot(ref, ref, "centre" + ref, null, host, partner, null, hour(9), hour(11));
    }
}
