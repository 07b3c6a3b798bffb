package cn.tongxinyuan.mentoring;

import static cn.tongxinyuan.mentoring.MentoringGiven.STRANGE;
import static cn.tongxinyuan.mentoring.MentoringGiven.STUDIO;
import static cn.tongxinyuan.mentoring.MentoringGiven.UNIT;
import static cn.tongxinyuan.mentoring.MentoringGiven.assertRefused;
import static cn.tongxinyuan.mentoring.MentoringGiven.exchange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the recommendation to the appointment, with a studio between. */
@ExtendWith(ArquillianExtension.class)
class MentoringLifeIT {

    @Inject
    MentoringGiven given;

    @Inject
    Caller caller;

    @Inject
    CadreService cadres;

    @Inject
    StudioService studios;

    @Inject
    GuidanceService guidance;

    @Inject
    GrowthService growth;

    @Inject
    MentoringStatistics statistics;

    @Test
    void whoRecommendsDoesNotReview() {
        String street = caller.hired("organization.street-secretary", UNIT.substring(0, 9));
        String other = caller.hired("organization.street-secretary", UNIT.substring(0, 9));
        String who = given.worker(UNIT);
        String code = caller.as(
                street, () -> cadres.recommend(who, MentoringGiven.details()).getCode());

        assertRefused("own-review", () -> caller.as(street, () -> cadres.review(code, true, "同意")));
        caller.as(other, () -> cadres.review(code, true, "同意"));
        assertRefused("cadre-state", () -> caller.as(other, () -> cadres.review(code, true, "再次")));
    }

    @Test
    void nobodyIsInThePoolTwiceButWhoLeftMayComeBack() {
        String who = given.worker(UNIT);
        String code = given.pooled(UNIT, who);

        assertRefused("in-pool", () -> caller.asSystem(() -> cadres.recommend(who, MentoringGiven.details())));
        caller.asSystem(() -> cadres.withdraw(code, "调离"));
        assertThat(given.pooled(UNIT, who)).isNotEqualTo(code);
    }

    @Test
    void anEleventhIsRefusedAndFewerThanFiveAreTold() {
        String studio = given.studio(STUDIO);
        for (int i = 0; i < 10; i++) {
            assertThat(few(studio)).isEqualTo(i < 5);
            given.pair(studio, given.pooled(UNIT));
        }

        assertRefused("studio-full", () -> given.pair(studio, given.pooled(UNIT)));
        assertRefused("still-mentees", () -> caller.asSystem(() -> studios.close(studio)));
    }

    private boolean few(String studio) {
        return caller.asSystem(
                () -> studios.mentees(studios.open(studio)) < studios.terms().getLeast());
    }

    @Test
    void aSecretaryNeverGuidesThemselvesAndNobodyHasTwoMentors() {
        String secretary = given.secretary(STUDIO);
        String studio = caller.asSystem(
                () -> studios.found(new StudioDetails(MentoringGiven.name(), secretary, "201室", given.today()))
                        .getCode());
        String self = given.pooled(STUDIO, secretary);
        String cadre = given.pooled(UNIT);
        given.pair(studio, cadre);

        assertRefused("own-mentee", () -> given.pair(studio, self));
        assertRefused("cadre-state", () -> given.pair(given.studio(UNIT), cadre));
        assertRefused(
                "leads",
                () -> caller.asSystem(
                        () -> studios.found(new StudioDetails("第二工作室", secretary, "202室", given.today()))));
        assertRefused(
                "no-secretary",
                () -> caller.asSystem(
                        () -> studios.found(new StudioDetails("工作室", given.worker(STUDIO), "202室", given.today()))));
    }

    @Test
    void anExchangeCountsOnceTwoAccountsOfBothSidesSaySo() {
        String pair = given.pair(2);
        String mentor = caller.hired("organization.community-secretary", STUDIO);
        String unit = caller.hired("organization.community-secretary", UNIT);
        String street = caller.hired("organization.street-secretary", UNIT.substring(0, 9));
        YearMonth month = YearMonth.from(given.today()).minusMonths(1);
        int number = caller.as(mentor, () -> guidance.record(pair, exchange(month.atDay(10))));

        assertThat(kept(pair, month)).isFalse();
        assertRefused("own-side", () -> caller.as(mentor, () -> guidance.confirm(pair, number)));
        caller.as(unit, () -> guidance.confirm(pair, number));
        assertThat(kept(pair, month)).isTrue();
        assertRefused("confirmed", () -> caller.as(street, () -> guidance.confirm(pair, number)));
        assertThatThrownBy(() -> caller.as(
                        caller.hired("organization.community-secretary", STRANGE),
                        () -> guidance.confirm(pair, number)))
                .isInstanceOf(UnknownRecord.class);
    }

    private boolean kept(String pair, YearMonth month) {
        return caller.asSystem(() -> growth.whole(pair)).months().stream()
                .filter(each -> each.month().equals(month))
                .anyMatch(GrowthService.Month::kept);
    }

    @Test
    void oneAccountThatIsOfBothSidesConfirmsOne() {
        String pair = given.pair(2);
        LocalDate day = given.today().withDayOfMonth(1).minusDays(9);
        int number = caller.asSystem(() -> guidance.record(pair, exchange(day)));

        assertRefused("own-side", () -> caller.asSystem(() -> guidance.confirm(pair, number)));
    }

    @Test
    void aMissedMonthShowsWithItsReasonAndStaysMissed() {
        String pair = given.pair(2);
        YearMonth month = YearMonth.from(given.today()).minusMonths(2);
        String unit = caller.hired("organization.community-secretary", UNIT);
        caller.as(unit, () -> guidance.excuse(pair, month, "防汛值守"));

        assertThat(caller.asSystem(() -> growth.whole(pair)).months())
                .filteredOn(each -> each.month().equals(month))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.kept()).isFalse();
                    assertThat(each.reason()).isEqualTo("防汛值守");
                });
        assertRefused(
                "month",
                () -> caller.as(
                        unit,
                        () -> guidance.excuse(
                                pair, YearMonth.from(given.today()).plusMonths(1), "还没过完")));
    }

    @Test
    void theMentorPlansAndTheMenteesUnitReads() {
        String pair = given.pair(2);
        String mentor = caller.hired("organization.community-secretary", STUDIO);
        String unit = caller.hired("organization.community-secretary", UNIT);
        long version = given.whole(pair).getVersion();
        List<PlanStep> steps = List.of(new PlanStep(1, given.today().plusDays(20), "主持议事会"));
        caller.as(mentor, () -> guidance.plan(pair, version, "胜任两委工作", steps));
        caller.as(mentor, () -> guidance.finish(pair, 1, "主持两次"));

        assertThat(caller.as(unit, () -> growth.whole(pair)).pair().getSteps())
                .extracting(PlanStep::getOutcome)
                .containsExactly("主持两次");
        assertThatThrownBy(() -> caller.as(
                        unit, () -> guidance.plan(pair, given.whole(pair).getVersion(), "改", steps)))
                .isInstanceOf(OutOfScope.class);
        assertThatThrownBy(() ->
                        caller.as(caller.hired("organization.community-secretary", STRANGE), () -> growth.whole(pair)))
                .isInstanceOf(UnknownRecord.class);
    }

    @Test
    void anAppointmentEndsThePairAndStandsOnTheGrowthRecord() {
        String studio = given.studio(STUDIO);
        String cadre = given.pooled(UNIT);
        String pair = given.pair(studio, cadre);
        caller.asSystem(() -> cadres.appoint(cadre, "DEPUTY", given.today()));

        Growth record = caller.as(caller.hired("organization.community-secretary", UNIT), () -> growth.growth(cadre));

        assertThat(record.cadre().getState()).isEqualTo(CadreState.APPOINTED);
        assertThat(record.events())
                .extracting(Growth.Event::what)
                .containsSubsequence(
                        Growth.What.RECOMMENDED,
                        Growth.What.REVIEWED,
                        Growth.What.ADMITTED,
                        Growth.What.PAIRED,
                        Growth.What.APPOINTED);
        assertThat(given.whole(pair).getEnd()).isEqualTo(PairEnd.APPOINTED);
        assertRefused("pair-over", () -> caller.asSystem(() -> guidance.record(pair, exchange(given.today()))));
        assertThat(given.kept(
                        "select 1 from platform_audit where action_code = 'mentoring.growth' and subject_code = ?1",
                        cadre))
                .as("the reading leaves a row")
                .hasSize(1);
        caller.asSystem(() -> assertThat(statistics.appointed(new ScopePath(UNIT), given.today()))
                .extracting(ReserveCadre::getCode)
                .contains(cadre));
    }

    @Test
    void whoIsReleasedWaitsInThePoolForAnotherStudio() {
        String cadre = given.pooled(UNIT);
        String pair = given.pair(given.studio(STUDIO), cadre);
        caller.asSystem(() -> studios.release(pair));

        given.pair(given.studio(STRANGE), cadre);

        String mentor = caller.hired("organization.community-secretary", STUDIO);
        assertThatThrownBy(() -> caller.as(mentor, () -> growth.growth(cadre))).isInstanceOf(UnknownRecord.class);
    }

    @Test
    void theRhythmCountsMonthsThatWereDueByTheDay() {
        String unit = "370105014005";
        ScopePath scope = new ScopePath(unit);
        String pair = given.pair(given.studio(STUDIO), given.pooled(unit));
        given.change(
                "update mentoring_pair set begun_on = ?1 where code = ?2",
                java.sql.Date.valueOf(given.today().withDayOfMonth(1).minusMonths(2)),
                pair);
        YearMonth month = YearMonth.from(given.today()).minusMonths(1);
        int number = caller.asSystem(() -> guidance.record(pair, exchange(month.atDay(3))));
        caller.as(caller.hired("organization.community-secretary", unit), () -> guidance.confirm(pair, number));

        caller.asSystem(() -> {
            assertThat(statistics.due(scope, given.today()))
                    .filteredOn(due -> due.pair().equals(pair) && !due.month().isAfter(month))
                    .hasSize(2);
            assertThat(statistics.kept(scope, given.today()))
                    .containsExactly(new MentoringStatistics.DueMonth(pair, month, true));
            assertThat(statistics.due(scope, month.atDay(3)))
                    .filteredOn(due -> due.pair().equals(pair))
                    .hasSize(1);
        });
    }
}
