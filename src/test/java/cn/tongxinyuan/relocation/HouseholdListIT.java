package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static cn.tongxinyuan.relocation.RelocationGiven.called;
import static cn.tongxinyuan.relocation.RelocationGiven.row;
import static cn.tongxinyuan.relocation.RelocationGiven.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.listing.ListPart;
import cn.tongxinyuan.platform.listing.Totals;
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
    HouseholdPages pages;

    @Inject
    Trail trail;

    @Test
    void pagesForwardInTheOrderOfNumbers() {
        String area = given.roll(XINXU, 25);
        String clerk = caller.hired("relocation.clerk", STREET);

        ListPart first = page(clerk, area, null);
        ListPart second = page(clerk, area, first.after());
        ListPart third = page(clerk, area, second.after());

        List<String> numbers = new ArrayList<>();
        List.of(first, second, third)
                .forEach(page -> page.rows().forEach(row -> numbers.add(HouseholdPages.number(row))));
        assertThat(numbers).hasSize(25).startsWith("1", "2", "3").endsWith("24", "25");
        assertThat(third.after()).isNull();
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
    void theLastDigitsOfATelephoneFindForWhoMaySeeIt() {
        String area = given.area(XINXU);
        given.load(area, List.of(called("T-1", "王某癸", "19900006053"), called("T-2", "李某癸", "0531-80007054")));
        String clerk = caller.hired("relocation.clerk", STREET);
        String secretary = caller.hired("organization.street-secretary", STREET);

        assertThat(found(clerk, area, "6053")).containsExactly("T-1");
        assertThat(found(clerk, null, "7054 李某")).containsExactly("T-2");
        assertThat(found(clerk, area, "6053 李某")).isEmpty();
        assertThat(found(clerk, area, "0605")).as("not the last four").isEmpty();
        assertThat(found(secretary, area, "6053")).as("who may not see it").isEmpty();
    }

    @Test
    void anOfficerIsFoundByAPartOfTheNameOrItsInitials() {
        String area = given.roll(XINXU, 3);
        String clerk = caller.hired("relocation.clerk", STREET);

        for (String typed : List.of("第一组包保", "一组", "dyzbb", "YZBB")) {
            assertThat(pages.numbers(clerk, "area=" + area, "officer=" + typed))
                    .as(typed)
                    .containsExactly("1", "2", "3");
        }
        assertThat(pages.numbers(clerk, "area=" + area, "officer=DYZX")).isEmpty();
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

        Totals booked = pages.totals(clerk, "area=" + area, "stage=NOT_VISITED");
        Totals counted = pages.totals(clerk, "area=" + area, "officer=第一组包保");

        assertThat(booked).isEqualTo(counted);
        assertThat(booked.count()).isEqualTo(12);
        assertThat(booked.sum("floorArea")).isEqualByComparingTo("960.00");
    }

    @Test
    void anotherStreetsOfficerFindsNothingAndOpensNothing() {
        String area = given.roll(XINXU, 3);
        String stranger = caller.hired("relocation.clerk", "370105015");

        assertThatThrownBy(() -> page(stranger, area, null)).isInstanceOf(UnknownRecord.class);
        assertThat(found(stranger, null, "王某")).isEmpty();
        assertThat(pages.totals(stranger, "area=" + area).count()).isZero();
        assertThatThrownBy(() -> caller.as(stranger, () -> households.open(area, "1")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoMayNotSeeNamesSeesSurnamesAndCannotSearchThem() {
        String area = given.area(XINXU);
        given.load(area, List.of(row("1", "欧阳某甲", "80.00", null)));
        String leader = caller.hired("organization.district-leader", "370105");

        assertThat(page(leader, area, null).rows())
                .extracting(row -> row.get(HouseholdListing.OWNER))
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

    private ListPart page(String caller, String area, String after) {
        return pages.part(caller, 10, after, "area=" + area);
    }

    private List<String> found(String caller, String area, String text) {
        return area == null ? pages.numbers(caller, "q=" + text) : pages.numbers(caller, "area=" + area, "q=" + text);
    }
}
