package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits for a clerk: every page tells how much, the first page lists it, and both mean the same. */
@ExtendWith(ArquillianExtension.class)
class DueVisitsIT {

    /** Units in which no other test promises a visit. */
    private static final String UNIT = "370105013010";

    private static final String SIBLING = "370105013011";

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    HouseholdWork work;

    @Inject
    VisitService visits;

    @Test
    void theBadgeOfEveryPageCountsWhatTheFirstPageLists() {
        String clerk = caller.hired("relocation.clerk", UNIT);
        String area = given.roll(UNIT, 4);
        promise(clerk, area, "1", EARLY.plusDays(7));
        promise(clerk, area, "2", EARLY.plusDays(3));
        promise(clerk, area, "3", LocalDate.of(2999, 1, 1));

        String first = caller.browser(clerk).get("/").body();
        assertThat(first.split("/relocation/visit-edit"))
                .as("the oldest promise first")
                .satisfiesExactly(
                        before -> assertThat(before).contains("<span class=\"badge\">2</span>"),
                        one -> assertThat(one).contains("number=2"),
                        two -> assertThat(two).contains("number=1"));
        assertThat(caller.as(clerk, () -> visits.countDue(100))).isEqualTo(2);
        assertThat(caller.as(clerk, () -> visits.countDue(1)))
                .as("up to the limit")
                .isEqualTo(1);
        assertThat(caller.browser(clerk).get("/relocation/area-list").body())
                .contains("<span class=\"badge\">2</span>");

        assertThat(caller.as(caller.hired("relocation.clerk", SIBLING), () -> visits.countDue(100)))
                .as("of another community")
                .isZero();
        assertThat(caller.as(caller.hired("organization.community-secretary", UNIT), () -> visits.countDue(100)))
                .as("for somebody who visits nobody")
                .isZero();
    }

    private void promise(String clerk, String area, String number, LocalDate next) {
        RecordVisit visit = given.visit(area, number, EARLY);
        caller.as(
                clerk,
                () -> work.recordVisit(new RecordVisit(
                        area,
                        number,
                        visit.version(),
                        visit.visitedOn(),
                        visit.manner(),
                        visit.staff(),
                        visit.content(),
                        null,
                        next)));
    }
}
