package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static cn.tongxinyuan.relocation.RelocationGiven.row;
import static cn.tongxinyuan.relocation.RelocationGiven.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.relocation.HouseholdService.Sealed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Officers find households; strangers find nothing. */
@ExtendWith(ArquillianExtension.class)
class HouseholdListIT {

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    HouseholdService households;

    @Inject
    Trail trail;

    @Test
    void pagesForwardInTheOrderOfNumbers() {
        String area = given.roll(XINXU, 25);
        String clerk = caller.hired("relocation.clerk", STREET);

        Slice<HouseholdRow> first = page(clerk, area, null);
        Slice<HouseholdRow> second = page(clerk, area, first.next());
        Slice<HouseholdRow> third = page(clerk, area, second.next());

        List<String> numbers = new ArrayList<>();
        List.of(first, second, third).forEach(page -> page.items().forEach(row -> numbers.add(row.number())));
        assertThat(numbers).hasSize(25).startsWith("1", "2", "3").endsWith("24", "25");
        assertThat(third.next()).isNull();
    }

    @Test
    void findsByTwoCharactersOfTheNameByInitialsByNumberAndByAddress() {
        String area = given.area(XINXU);
        given.load(area, List.of(row("北-0417", "欧阳某甲", "80.00", null), row("北-0418", "𠮷某乙", "80.00", null)));
        String clerk = caller.hired("relocation.clerk", STREET);

        assertThat(found(clerk, area, "欧阳")).containsExactly("北-0417");
        assertThat(found(clerk, area, "oymj")).containsExactly("北-0417");
        assertThat(found(clerk, area, "𠮷某")).containsExactly("北-0418");
        assertThat(found(clerk, area, "0418")).containsExactly("北-0418");
        assertThat(found(clerk, area, "20北-0418")).containsExactly("北-0418");
        assertThat(found(clerk, area, "没有")).isEmpty();
    }

    @Test
    void oneCharacterIsTooLittleToSearchBy() {
        String clerk = caller.hired("relocation.clerk", STREET);

        assertThatThrownBy(() -> found(clerk, null, "王"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.code()).isEqualTo("SEARCH_TOO_SHORT"));
    }

    @Test
    void totalsAreThoseOfTheFilterWhicheverWayTheyAreFound() {
        String area = given.roll(XINXU, 12);
        String clerk = caller.hired("relocation.clerk", STREET);

        HouseholdTotals booked = caller.as(
                clerk, () -> households.totals(new HouseholdFilter(area, HouseholdStage.NOT_VISITED, null, null)));
        HouseholdTotals counted =
                caller.as(clerk, () -> households.totals(new HouseholdFilter(area, null, "第一组包保", null)));

        assertThat(booked).isEqualTo(counted);
        assertThat(booked.households()).isEqualTo(12);
        assertThat(booked.floorArea()).hasToString("960.00");
    }

    @Test
    void anotherStreetsOfficerFindsNothingAndOpensNothing() {
        String area = given.roll(XINXU, 3);
        String stranger = caller.hired("relocation.clerk", "370105015");

        assertThat(page(stranger, area, null).items()).isEmpty();
        assertThat(found(stranger, null, "王某")).isEmpty();
        assertThat(caller.as(stranger, () -> households.totals(HouseholdFilter.ofArea(area)))
                        .households())
                .isZero();
        assertThatThrownBy(() -> caller.as(stranger, () -> households.open(area, "1")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoMayNotSeeNamesSeesSurnamesAndCannotSearchThem() {
        String area = given.area(XINXU);
        given.load(area, List.of(row("1", "欧阳某甲", "80.00", null)));
        String leader = caller.hired("organization.district-leader", "370105");

        assertThat(page(leader, area, null).items())
                .extracting(HouseholdRow::owner)
                .containsExactly("欧阳*");
        assertThat(found(leader, area, "某甲")).isEmpty();
    }

    @Test
    void aPaperNumberIsMaskedUntilSomebodySaysWhy() {
        String area = given.roll(XINXU, 1);
        String clerk = caller.hired("relocation.clerk", STREET);

        String masked = caller.as(clerk, () -> households.masked(households.open(area, "1"), Sealed.PAPER_NUMBER));
        String full = caller.as(clerk, () -> households.reveal(area, "1", Sealed.PAPER_NUMBER, "核对权属"));

        assertThat(masked).isEqualTo("370199********0019");
        assertThat(full).isEqualTo("370199199001010019");
        assertThat(trail.of(clerk))
                .containsExactly("DONE relocation.reveal Household " + area
                        + "/1 relocation.told.reveal|@relocation.Sealed.PAPER_NUMBER|核对权属");
        assertThatThrownBy(() -> caller.as(clerk, () -> households.reveal(area, "1", Sealed.PHONE, " ")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void theSamePersonInAnotherRollIsShown() {
        String one = given.area(XINXU);
        String other = given.area(XINXU);
        String paper = "P" + System.nanoTime();
        given.load(one, List.of(row("1", "王某甲", paper, "80.00", null)));
        given.load(other, List.of(row("1", "王某甲", paper, "60.00", null)));
        String clerk = caller.hired("relocation.clerk", STREET);

        List<HouseholdRow> same = caller.as(clerk, () -> households.sameOwner(households.open(one, "1")));

        assertThat(same).extracting(HouseholdRow::area).containsExactly(other);
    }

    @Test
    void aRollOfAThousandIsFoundByItsLastNumber() {
        String area = given.area(XINXU);
        given.load(area, rows(1000));
        String clerk = caller.hired("relocation.clerk", STREET);

        assertThat(found(clerk, area, "1000")).containsExactly("1000");
    }

    private Slice<HouseholdRow> page(String caller, String area, String after) {
        return this.caller.as(caller, () -> households.list(HouseholdFilter.ofArea(area), after, 10));
    }

    private List<String> found(String caller, String area, String text) {
        return this.caller.as(
                caller, () -> households.list(new HouseholdFilter(area, null, null, text), null, 10).items().stream()
                        .map(HouseholdRow::number)
                        .toList());
    }
}
