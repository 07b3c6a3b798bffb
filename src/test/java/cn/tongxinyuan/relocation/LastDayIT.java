package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is lawful until a day is so on that day and not on the next; what comes first, whatever the order it is told in. */
@ExtendWith(ArquillianExtension.class)
class LastDayIT {

    private static final String UNIT = "370105004009";
    private static final LocalDate LATER = EARLY.plusDays(30);

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    AreaService areas;

    @Inject
    HouseholdWork work;

    @Inject
    HouseholdService households;

    @Inject
    Records records;

    @Inject
    Clock clock;

    private String clerk;

    @BeforeEach
    void hire() {
        clerk = caller.hired("relocation.clerk", UNIT);
    }

    @Test
    void theNextVisitIsOnALaterDay() {
        String area = given.roll(UNIT, 1);

        refused("next-before-visit", () -> visit(area, EARLY, EARLY));
        refused("next-before-visit", () -> visit(area, EARLY, EARLY.minusDays(1)));
        visit(area, EARLY, EARLY.plusDays(1));

        assertThat(given.open(area, "1").getNextVisitOn()).isEqualTo(EARLY.plusDays(1));
    }

    @Test
    void theLastVisitIsTheLatestHoweverTheyAreRecorded() {
        String area = given.roll(UNIT, 1);
        visit(area, EARLY.plusDays(5), null);
        visit(area, EARLY.plusDays(2), null);
        assertThat(given.open(area, "1").getLastVisitOn()).isEqualTo(EARLY.plusDays(5));
        visit(area, EARLY.plusDays(7), null);
        assertThat(given.open(area, "1").getLastVisitOn()).isEqualTo(EARLY.plusDays(7));
    }

    @Test
    void whoWentLastIsWhoTheCallerWroteNotWhoOthersDid() {
        String area = given.roll(UNIT, 1);
        assertThat(caller.as(clerk, () -> households.lastStaff())).isEmpty();
        caller.as(clerk, () -> work.recordVisit(by(area, "张某、李某")));

        String other = caller.hired("relocation.clerk", UNIT);
        caller.as(other, () -> work.recordVisit(by(area, "赵某、钱某")));

        assertThat(caller.as(clerk, () -> households.lastStaff())).isEqualTo("张某、李某");
        caller.as(clerk, () -> work.recordVisit(by(area, "孙某、周某")));
        assertThat(caller.as(clerk, () -> households.lastStaff())).isEqualTo("孙某、周某");
    }

    @Test
    void nothingIsPostedTomorrow() {
        String area = given.area(UNIT);
        LocalDate today = LocalDate.now(clock);

        refused(
                "day-in-future",
                () -> caller.asSystem(() -> areas.publish(area, PublicationKind.SURVEY, today.plusDays(1), "公示栏")));
        caller.asSystem(() -> areas.publish(area, PublicationKind.SURVEY, today, "公示栏"));

        assertThat(caller.asSystem(() -> areas.publications(area)))
                .singleElement()
                .extracting(Publication::getPublishedOn)
                .isEqualTo(today);
    }

    @Test
    void theEarliestPostingCountsAndNoLaterOneTakesItBack() {
        String area = given.area(UNIT);
        for (LocalDate day : List.of(LATER, EARLY, LATER.plusDays(1))) {
            caller.asSystem(() -> areas.publish(area, PublicationKind.SURVEY, day, "公示栏"));
        }
        LocalDate from = caller.asSystem(() -> areas.publications(area).stream()
                .map(Publication::getContinuesOn)
                .min(LocalDate::compareTo)
                .orElseThrow());
        assertThat(from).isAfter(EARLY).isBefore(LATER);

        posted(area, from);
        refused("still-posted", () -> posted(area, from.minusDays(1)));
    }

    @Test
    void aPlanIsInForceInItsLastYearAndNotInTheNext() {
        String reader = caller.hired("relocation.chief", UNIT);
        int last = ((Number)
                        records.sql("select max(to_year) from relocation_plan").get(0))
                .intValue();
        int first = ((Number) records.sql("select min(from_year) from relocation_plan")
                        .get(0))
                .intValue();

        assertThat(planYears(reader, LocalDate.of(last, 12, 31))).contains("\"value\":" + (last - first + 1));
        assertThat(planYears(reader, LocalDate.of(last + 1, 1, 1))).contains("\"value\":0");
        assertThat(planYears(reader, LocalDate.of(first, 1, 1))).contains("\"value\":" + (last - first + 1));
        assertThat(planYears(reader, LocalDate.of(first - 1, 12, 31))).contains("\"value\":0");
    }

    private String planYears(String reader, LocalDate day) {
        return caller.api(reader)
                .get("/api/v1/indicators/renewal.plan_years?asOf=" + day)
                .body();
    }

    private void posted(String area, LocalDate day) {
        caller.asSystem(() -> areas.requirePosted(areas.open(area), PublicationKind.SURVEY, null, day));
    }

    private void visit(String area, LocalDate day, LocalDate next) {
        caller.as(
                clerk,
                () -> work.recordVisit(
                        new RecordVisit(area, "1", version(area), day, VisitManner.HOME, "甲某、乙某", "讲解政策", null, next)));
    }

    private RecordVisit by(String area, String staff) {
        return new RecordVisit(area, "1", version(area), EARLY, VisitManner.HOME, staff, "讲解政策", null, null);
    }

    private long version(String area) {
        return given.open(area, "1").getVersion();
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage("relocation.rule." + rule);
    }
}
