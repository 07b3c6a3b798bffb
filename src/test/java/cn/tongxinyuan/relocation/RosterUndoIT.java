package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static cn.tongxinyuan.relocation.RelocationGiven.row;
import static cn.tongxinyuan.relocation.RelocationGiven.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.intake.Change;
import cn.tongxinyuan.platform.intake.IntakeExpiry;
import cn.tongxinyuan.platform.intake.IntakeResult;
import cn.tongxinyuan.platform.intake.IntakeTaking;
import cn.tongxinyuan.platform.intake.IntakeUndo;
import cn.tongxinyuan.platform.intake.Source;
import cn.tongxinyuan.platform.intake.Taken;
import cn.tongxinyuan.relocation.progress.AreaProgress;
import cn.tongxinyuan.relocation.progress.Correction;
import cn.tongxinyuan.relocation.progress.DailyProgress;
import cn.tongxinyuan.relocation.progress.RelocationStatistics;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The last roll of an area can be taken back while nobody has acted on it, and then it is as if it had never come. */
@ExtendWith(ArquillianExtension.class)
class RosterUndoIT {

    private static final AtomicInteger JOBS = new AtomicInteger();
    private static final LocalDate VISITED = EARLY.plusDays(4);
    /** Failures that a form puts into words instead of ending on the error page. */
    private static final List<Class<?>> SAID =
            List.of(RuleViolation.class, StaleRecord.class, OptimisticLockException.class);

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    IntakeTaking taking;

    @Inject
    HouseholdIntake intake;

    @Inject
    IntakeUndo undo;

    @Inject
    IntakeExpiry expiry;

    @Inject
    HouseholdWork work;

    @Inject
    RelocationStatistics statistics;

    @Inject
    DailyProgress daily;

    @Inject
    Records records;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService executor;

    @Test
    void everyRowAndEveryFigureIsAgainWhatItWas() {
        String area = given.area(XINXU);
        given.load(area, rows(5));
        records.change(
                "update relocation_progress set day_on = ?1 where area_id ="
                        + " (select id from relocation_area where code = ?2)",
                java.sql.Date.valueOf(EARLY),
                area);
        caller.asSystem(() -> daily.close(LocalDate.now(clock).minusDays(1)));
        Map<String, Object> before = all(area);
        assertThat((List<?>) before.get("closed")).isNotEmpty();
        String clerk = caller.hired("relocation.clerk", STREET);
        String job = take(
                area,
                List.of(
                        row("1", "王某甲", "80.00", VISITED),
                        row("2", "另一人", "91.50", null),
                        row("3", "王某丁", "80.00", null),
                        row("8", "新来人", "64.00", VISITED),
                        row("9", "新来二", "65.00", null)));
        assertThat(all(area)).isNotEqualTo(before);

        caller.as(clerk, () -> undo.undo(job));

        assertThat(all(area)).isEqualTo(before);
        assertThat(trail.of(clerk))
                .containsExactly("DONE relocation.undo Area " + area + " relocation.told.roster-undo|2|2");
        assertThat(records.sql(
                        "select count(*) from platform_intake_row r join platform_intake_batch b"
                                + " on b.id = r.batch_id where b.job_code = ?1",
                        job))
                .hasToString("[0]");
    }

    @Test
    void aRollOfWhichOneHouseholdWasVisitedSinceStays() {
        String area = given.area(XINXU);
        String job = take(area, rows(3));
        caller.asSystem(() -> work.recordVisit(given.visit(area, "2", VISITED)));
        Map<String, Object> before = all(area);

        assertRefused(() -> caller.asSystem(() -> undo.undo(job)), "INTAKE_TOUCHED", 1, "2");

        assertThat(all(area)).isEqualTo(before);
        assertThat(look(job).touched())
                .containsExactly(new Taken.Touched(
                        "2", HouseholdAddress.of("household-view", area, "2"), "relocation.act-since.visited"));
    }

    @Test
    void aRollIsTakenBackOnce() {
        String area = given.area(XINXU);
        String job = take(area, rows(2));
        caller.asSystem(() -> undo.undo(job));

        assertRefused(() -> caller.asSystem(() -> undo.undo(job)), "INTAKE_UNDONE");
    }

    @Test
    void aClerkOfAnotherStreetFindsNoRollToTakeBack() {
        String area = given.area(XINXU);
        String job = take(area, rows(2));
        String stranger = caller.hired("relocation.clerk", "370105001");

        assertThatThrownBy(() -> caller.as(stranger, () -> undo.undo(job))).isInstanceOf(UnknownRecord.class);
        assertThat(caller.as(stranger, () -> undo.look(job))).isEmpty();
        assertThat(given.open(area, "1").getNumber()).isEqualTo("1");
    }

    @Test
    void aDayLaterTheRollStandsAndWhatItFoundIsForgotten() {
        String area = given.area(XINXU);
        given.load(area, rows(2));
        String job = take(area, List.of(row("1", "另一人", "91.50", null)));
        records.change(
                "update platform_intake_batch set taken_at = taken_at - interval '1439' minute where job_code = ?1",
                job);
        assertThat(caller.asSystem(() -> undo.look(job).orElseThrow()).state()).isEqualTo(Taken.Standing.OPEN);
        records.change(
                "update platform_intake_batch set taken_at = taken_at - interval '2' minute where job_code = ?1", job);

        assertRefused(() -> caller.asSystem(() -> undo.undo(job)), "INTAKE_LATE");
        expiry.forget();

        assertThat(records.sql(
                        "select count(*) from platform_intake_row r join platform_intake_batch b"
                                + " on b.id = r.batch_id where b.job_code = ?1",
                        job))
                .hasToString("[0]");
    }

    @Test
    void onlyTheLastRollOfAnAreaIsTakenBack() {
        String area = given.area(XINXU);
        String first = take(area, rows(2));
        String second = take(area, List.of(row("7", "新来人", "64.00", null)));

        assertRefused(() -> caller.asSystem(() -> undo.undo(first)), "INTAKE_OVERTAKEN");
        caller.asSystem(() -> undo.undo(second));
        caller.asSystem(() -> undo.undo(first));

        assertThat(statisticsOf(area).values()).containsOnly("0 0.00 0.00");
    }

    @Test
    void aRollThatChangedNothingHasNothingToTakeBack() {
        String area = given.area(XINXU);
        given.load(area, rows(2));

        assertRefused(() -> caller.asSystem(() -> undo.undo(take(area, rows(2)))), "INTAKE_EMPTY");
    }

    @Test
    void aJobThatRunsAgainAfterItsRollWasTakenTellsTheSameResult() {
        String area = given.area(XINXU);
        Source source = new Source("it-again-" + area, "f".repeat(64));

        Change first = given.take(area, rows(2), source, done -> {});
        Change again = given.take(area, rows(2), source, done -> {});

        assertThat(again).isEqualTo(first).isEqualTo(new Change(2, 0, 0));
    }

    @Test
    void theSameFileIsKnownInItsAreaOnly() {
        String area = given.area(XINXU);
        String other = given.area(XINXU);
        Source source = new Source("it-same-" + area, "e".repeat(64));
        given.take(area, rows(2), source, done -> {});

        IntakeResult.Earlier earlier = caller.asSystem(() -> taking.earlier(intake, area, source.fingerprint()))
                .orElseThrow();

        assertThat(earlier.created()).isEqualTo(2);
        assertThat(earlier.undone()).isFalse();
        assertThat(caller.asSystem(() -> taking.earlier(intake, other, source.fingerprint())))
                .isEmpty();
    }

    @Test
    void ofAVisitAndATakingBackAtTheSameTimeOneComesTooLate() throws Exception {
        for (int i = 0; i < 6; i++) {
            String area = given.area(XINXU);
            String job = take(area, rows(1));
            RecordVisit visit = given.visit(area, "1", VISITED);
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Boolean> visited = executor.submit(() -> succeeds(start, () -> work.recordVisit(visit)));
            Future<Boolean> undone = executor.submit(() -> succeeds(start, () -> undo.undo(job)));

            boolean stays = visited.get(60, TimeUnit.SECONDS);

            assertThat(undone.get(60, TimeUnit.SECONDS)).isNotEqualTo(stays);
            assertThat(written(
                            "select h.household_no, count(v.id) from relocation_household h"
                                    + " join relocation_area a on a.id = h.area_id left join relocation_visit v"
                                    + " on v.household_id = h.id where a.code = ?1 group by h.household_no",
                            area))
                    .isEqualTo(stays ? List.of("[1, 1]") : List.of());
            String now = LocalDate.now(clock) + " ";
            assertThat(statisticsOf(area).get(now + HouseholdStage.VISITED))
                    .isEqualTo(stays ? "1 80.00 40.00" : "0 0.00 0.00");
            assertThat(statisticsOf(area).get(now + HouseholdStage.NOT_VISITED))
                    .isEqualTo(stays ? "1 80.00 40.00" : "0 0.00 0.00");
        }
    }

    private boolean succeeds(CyclicBarrier start, Caller.Work act) throws Exception {
        start.await(30, TimeUnit.SECONDS);
        try {
            caller.asSystem(act);
            return true;
        } catch (RuntimeException refused) {
            assertThat(Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause))
                    .as("what the pages can put into words, but was %s", refused)
                    .anyMatch(cause -> SAID.stream().anyMatch(kind -> kind.isInstance(cause)));
            return false;
        }
    }

    private String take(String area, List<RosterRow> rows) {
        String job = "it-undo-" + JOBS.incrementAndGet() + "-" + area;
        given.take(area, rows, new Source(job, job), done -> {});
        return job;
    }

    private Taken look(String job) {
        return caller.asSystem(() -> undo.look(job)).orElseThrow();
    }

    private static void assertRefused(ThrowingCallable act, String code, Object... arguments) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, rule -> {
            assertThat(rule.code()).isEqualTo(code);
            assertThat(rule.arguments()).containsExactly(arguments);
        });
    }

    /** All that is stored about an area but the versions, and all its figures. */
    private Map<String, Object> all(String area) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "households",
                written(
                        "select h.id, h.household_no, h.roll_key, h.dispute, h.next_visit_on, h.section_name, h.work_group,"
                                + " h.address, h.building, h.unit_no, h.room, h.ownership, h.owner_name, h.search_open, h.search_person,"
                                + " h.id_type, h.id_sealed, h.id_index, h.phone_sealed, h.registered_persons, h.land_nature,"
                                + " h.house_use, h.structure, h.registered_area, h.measured_area, h.unregistered_area,"
                                + " h.land_area, h.certificate_number, h.officer, h.remark, h.roster_index, h.stage,"
                                + " h.stage_since, h.last_visit_on from relocation_household h"
                                + " join relocation_area a on a.id = h.area_id where a.code = ?1 order by h.roll_key",
                        area));
        all.put(
                "stages",
                written(
                        "select e.id, e.household_id, e.stage, e.entered_on, e.recorded_by"
                                + " from relocation_stage_entry e join relocation_household h on h.id = e.household_id"
                                + " join relocation_area a on a.id = h.area_id where a.code = ?1 order by e.id",
                        area));
        all.put(
                "pieces",
                written(
                        "select g.gram, g.record_id from platform_gram g join relocation_household h"
                                + " on h.id = g.record_id join relocation_area a on a.id = h.area_id where a.code = ?1"
                                + " order by g.record_id, g.gram",
                        area));
        all.put(
                "officers",
                written(
                        "select o.officer, o.area_id from relocation_officer o join relocation_area a"
                                + " on a.id = o.area_id where a.code = ?1 order by 1",
                        area));
        all.put(
                "closed",
                written(
                        "select d.day_on, d.stage, d.households, d.floor_area, d.land_area"
                                + " from relocation_daily d join relocation_area a on a.id = d.area_id where a.code = ?1"
                                + " order by d.day_on, d.stage",
                        area));
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        all.put(
                "corrections",
                caller.asSystem(() -> Correction.between(
                                daily.closed(yesterday), List.of(statistics.progress(area, yesterday))))
                        .size());
        all.put("totals", caller.asSystem(() -> statistics.totals(area, null)).toString());
        all.put(
                "curve",
                caller.asSystem(() -> statistics.curve(List.of(area), LocalDate.now(clock)))
                        .toString());
        all.putAll(statisticsOf(area));
        return all;
    }

    private Map<String, String> statisticsOf(String area) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (LocalDate day : List.of(EARLY, VISITED.minusDays(1), VISITED, LocalDate.now(clock))) {
            AreaProgress progress = caller.asSystem(() -> statistics.progress(area, day));
            for (HouseholdStage stage : HouseholdStage.values()) {
                AreaProgress.Reached reached = progress.at(stage);
                figures.put(
                        day + " " + stage,
                        reached.households() + " " + reached.floorArea().setScale(2) + " "
                                + reached.landArea().setScale(2));
            }
        }
        return figures;
    }

    private List<String> written(String select, String area) {
        List<String> rows = new ArrayList<>();
        records.sql(select, area).forEach(row -> rows.add(Arrays.toString((Object[]) row)));
        return rows;
    }
}
