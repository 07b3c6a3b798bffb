package cn.tongxinyuan.appraisal.file;

import static cn.tongxinyuan.appraisal.file.FileGiven.STREET;
import static cn.tongxinyuan.appraisal.file.FileGiven.UNIT;
import static cn.tongxinyuan.appraisal.file.FileGiven.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.CalendarService;
import cn.tongxinyuan.training.Presence;
import cn.tongxinyuan.training.TrainingGiven;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file from the first mark to the settled result, with a way back. */
@ExtendWith(ArquillianExtension.class)
class FileLifeIT {

    @Inject
    FileGiven given;

    @Inject
    FileService files;

    @Inject
    CycleService cycles;

    @Inject
    SituationService situations;

    @Inject
    ReviewService reviews;

    @Inject
    OwnService own;

    @Inject
    TrainingGiven trainings;

    @Inject
    CalendarService calendar;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    Trail trail;

    @Inject
    Crowd crowd;

    private String secretary;
    private String street;
    private String worker;
    private String account;

    @BeforeEach
    void hire() {
        secretary = caller.hired("organization.community-secretary", UNIT);
        street = caller.hired("organization.street-secretary", STREET);
        worker = given.worker(UNIT);
        account = given.account(worker, UNIT);
    }

    @Test
    void whatWasNotAssessedIsNeverNought() {
        String file = given.file(worker, UNIT);

        assertThat(given.read(file).result().grade()).isEqualTo(Grade.NOT_ASSESSED);
        assertThat(given.read(file).result().score()).isNull();
        given.judge(secretary, file, 1, "4");
        assertThat(given.read(file).result().grade()).isEqualTo(Grade.NOT_ASSESSED);
        given.judgeAll(secretary, file);

        FileView whole = given.read(file);
        assertThat(whole.result().score()).isEqualByComparingTo("100");
        assertThat(whole.result().assessed()).isEqualByComparingTo("56");
        assertThat(whole.lines())
                .filteredOn(line -> line.rule().getSource() != null)
                .allSatisfy(line -> assertThat(line.marks()).isNull());
        given.judge(secretary, file, 1, "0");
        assertThat(given.read(file).result().score()).isEqualByComparingTo("92.86");
    }

    @Test
    void hoursOfTrainingCountByTheRecordAndLeadToIt() {
        String training = trainings.training(trainings.plan(UNIT, Duration.ofDays(-10), "教师" + worker, "教室" + worker));
        trainings.send(training, worker);
        trainings.mark(training, 1, Presence.PRESENT, worker);
        trainings.mark(training, 2, Presence.PRESENT, worker);
        trainings.close(training);

        String file = given.file(worker, UNIT);

        FileView.Line hours = line(file, 5);
        assertThat(hours.marks()).isEqualByComparingTo("0.6");
        assertThat(hours.evidence()).singleElement().satisfies(fact -> {
            assertThat(fact.getAmount()).isEqualByComparingTo("5");
            assertThat(fact.getAddress()).isEqualTo("/training/training-view?code=" + training);
        });
        assertRefused("measured", () -> given.judge(secretary, file, 5, "5"));
    }

    @Test
    void residentsCountOnceEnoughHaveAnswered() {
        String unit = "370105009011";
        String other = given.worker(unit);
        String cycle = given.cycle();
        String file = given.file(cycle, other, unit);
        hear(cycle, unit, 40, 9, 9);
        gather(file);
        assertThat(line(file, 14).marks()).isNull();

        hear(cycle, unit, 40, 20, 19);
        gather(file);

        assertThat(line(file, 14).marks()).isEqualByComparingTo("6.7");
        assertThat(line(file, 14).evidence()).singleElement().satisfies(fact -> assertThat(fact.getWords())
                .isEqualTo("居民测评：调查 40 人，答复 20 人，满意 19 人"));
        assertRefused("answers", () -> hear(cycle, unit, 40, 41, 3));
        assertRefused("answers", () -> hear(cycle, unit, 40, 10, 11));
    }

    @Test
    void nobodyJudgesWithoutRuleOrReason() {
        String file = given.file(worker, UNIT);

        assertRefused("unknown-clause", () -> given.judge(secretary, file, 0, "3"));
        assertRefused("unknown-clause", () -> given.judge(secretary, file, 21, "3"));
        assertRefused("marks-range", () -> given.judge(secretary, file, 1, "4.1"));
        assertRefused("marks-range", () -> given.judge(secretary, file, 1, "-1"));
        assertRefused("marks-range", () -> given.judge(secretary, file, 1, "3.25"));
        assertRefused(
                "reason-needed",
                () -> caller.as(secretary, () -> files.judge(file, given.version(file), 1, new BigDecimal("3"), " ")));
        assertThat(line(file, 1).marks()).isNull();
    }

    @Test
    void nobodyWorksOnTheOwnFile() {
        String person = given.worker(UNIT);
        String self = given.account(person, UNIT, "organization.community-secretary");
        String file = given.file(person, UNIT);

        assertRefused("own-file", () -> given.judge(self, file, 1, "4"));
        assertRefused("own-file", () -> given.notice(self, file));
        assertRefused("own-file", () -> caller.as(self, () -> situations.propose(file, given.version(file), 1, "考勤表")));
    }

    @Test
    void thePersonObjectsAndTheFileIsDrawnUpAgain() {
        String file = given.file(worker, UNIT);
        given.judgeAll(secretary, file);
        given.judge(secretary, file, 17, "0");
        given.notice(secretary, file);
        assertThat(given.read(file).objectionDue())
                .isEqualTo(calendar.calendar().plusWorkDays(given.today(), 5));
        assertThat(given.tasks("appraisal.object", file)).isEqualTo(1);
        assertRefused("file-state", () -> given.judge(secretary, file, 17, "7"));

        caller.as(account, () -> own.object(file, given.version(file), "第17条有三起调解没有算"));

        assertThat(given.tasks("appraisal.object", file)).isZero();
        assertThat(given.tasks("appraisal.review", file)).isEqualTo(1);
        assertThatThrownBy(() -> caller.as(secretary, () -> reviews.decide(file, given.version(file), true, "属实")))
                .isInstanceOf(EJBAccessException.class);
        assertRefused("reason-needed", () -> decide(street, file, true, ""));
        decide(street, file, true, "核对台账属实");
        given.judge(secretary, file, 17, "7");
        given.notice(secretary, file);

        FileView view = given.read(file);
        assertThat(view.state()).isEqualTo(FileState.NOTICED);
        assertThat(view.rounds())
                .extracting(round -> round.getNumber() + " " + round.getGrade() + " " + round.getOutcome())
                .containsExactly("1 QUALIFIED UPHELD", "2 EXCELLENT null");
        assertThat(given.tasks("appraisal.review", file)).isZero();
    }

    @Test
    void whoToldTheResultDoesNotDecideTheObjection() {
        String file = noticed(street);
        caller.as(account, () -> own.object(file, given.version(file), "不符"));

        assertRefused("second-person", () -> decide(street, file, false, "维持"));
        decide(caller.hired("organization.street-secretary", STREET), file, false, "材料不足");

        assertThat(given.read(file).state()).isEqualTo(FileState.SETTLED);
        assertThat(given.read(file).settledOn()).isEqualTo(given.today());
    }

    @Test
    void aWithdrawnObjectionLeavesEverythingAsBefore() {
        String file = noticed(secretary);
        FileView before = given.read(file);
        caller.as(account, () -> own.object(file, given.version(file), "不符"));
        caller.as(account, () -> own.withdraw(file, given.version(file)));

        FileView after = given.read(file);
        assertThat(after.state()).isEqualTo(FileState.NOTICED);
        assertThat(after.result()).isEqualTo(before.result());
        assertThat(after.objectionDue()).isEqualTo(before.objectionDue());
        assertRefused("objected", () -> caller.as(account, () -> own.object(file, given.version(file), "再提")));
    }

    @Test
    void afterTheTermNobodyObjectsAndTheNightSettles() {
        String late = noticed(secretary);
        String still = noticed(secretary);
        records.change(
                "update appraisal_round set objection_due = ?1 where file_id = (select id from appraisal_file where code = ?2)",
                Date.valueOf(given.today().minusDays(1)),
                late);
        records.change(
                "update appraisal_file set objection_due = ?1 where code = ?2",
                Date.valueOf(given.today().minusDays(1)),
                late);

        assertRefused("objection-late", () -> caller.as(account, () -> own.object(late, given.version(late), "晚了")));
        caller.asSystem(() -> files.settle());

        assertThat(given.read(late).state()).isEqualTo(FileState.SETTLED);
        assertThat(given.read(still).state()).isEqualTo(FileState.NOTICED);
        assertThat(given.tasks("appraisal.object", late)).isZero();
    }

    @Test
    void ofTwoWhoGiveTheLastExcellentAtOnceOneDoes() throws Exception {
        String far = "370105012";
        String unit = "370105012014";
        String first = given.worker(unit);
        String second = given.worker(unit);
        String cycle = given.cycle();
        List<String> both = List.of(given.file(cycle, first, unit), given.file(cycle, second, unit));
        String chief = caller.hired("organization.street-secretary", far);
        long quota = Math.max(
                1,
                records.sql(
                                        "select 1 from appraisal_file f join appraisal_cycle c on c.id = f.cycle_id where c.code = ?1",
                                        cycle)
                                .size()
                        / 5);
        both.forEach(file -> given.judgeAll(chief, file));
        // the share of a street with few files is one; with more, others take it up to the last
        List<String> rest = records
                .sql(
                        "select f.code from appraisal_file f join appraisal_cycle c on c.id = f.cycle_id where c.code = ?1"
                                + " and f.code not in (?2, ?3) order by f.code",
                        cycle,
                        both.get(0),
                        both.get(1))
                .stream()
                .map(Object::toString)
                .toList();
        rest.stream().limit(quota - 1).forEach(file -> {
            given.judgeAll(chief, file);
            given.notice(chief, file);
        });

        List<String> done = crowd.together(2, i -> {
            try {
                given.notice(chief, both.get(i));
                return "told";
            } catch (Conflict full) {
                return full.key();
            }
        });

        assertThat(done).containsExactlyInAnyOrder("told", "appraisal.rule.quota");
        assertThat(records.sql(
                        "select 1 from appraisal_file f join appraisal_cycle c on c.id = f.cycle_id where c.code = ?1"
                                + " and f.grade = 'EXCELLENT'",
                        cycle))
                .hasSize((int) quota);
    }

    @Test
    void aPostedListTellsNoName() {
        String cycle = given.cycle();
        String file = given.file(cycle, worker, UNIT);
        given.judgeAll(secretary, file);
        given.notice(secretary, file);

        List<CycleService.Posted> posted = caller.as(secretary, () -> cycles.posting(cycles.find(cycle)));

        assertThat(posted).containsExactly(new CycleService.Posted("考*", new ScopePath(UNIT), Grade.EXCELLENT));
        assertThat(trail.of(secretary))
                .anyMatch(row -> row.startsWith("DONE appraisal.posting AppraisalCycle " + cycle));
    }

    @Test
    void aClosedCycleBeginsNoFileAndItsFilesGoOn() {
        String cycle = given.cycle();
        String file = given.file(cycle, worker, UNIT);
        caller.asSystem(() -> cycles.close(cycle));
        String late = given.worker(UNIT);

        assertRefused("cycle-closed", () -> given.file(cycle, late, UNIT));
        assertRefused("cycle-closed", () -> hear(cycle, UNIT, 10, 10, 10));
        given.judge(secretary, file, 1, "3");
        assertRefused("unit-large", () -> caller.asSystem(() -> cycles.begin(given.cycle(), new ScopePath("370105"))));
        assertRefused(
                "cycle-twice",
                () -> caller.asSystem(() -> {
                    Cycle known = cycles.find(cycle);
                    cycles.open("又一个", known.getFrom(), known.getTo());
                }));
        assertRefused(
                "cycle-days",
                () -> caller.asSystem(
                        () -> cycles.open("反了", given.today(), given.today().minusDays(1))));
        assertThat(line(file, 1).marks()).isEqualByComparingTo("3");
    }

    private String noticed(String by) {
        String file = given.file(worker, UNIT);
        given.judge(secretary, file, 1, "3");
        given.notice(by, file);
        return file;
    }

    private FileView.Line line(String file, int rule) {
        return given.read(file).lines().get(rule - 1);
    }

    private void decide(String by, String file, boolean upheld, String reason) {
        caller.as(by, () -> reviews.decide(file, given.version(file), upheld, reason));
    }

    private void gather(String file) {
        caller.asSystem(() -> files.gather(file, given.version(file)));
    }

    private void hear(String cycle, String unit, int asked, int answered, int satisfied) {
        caller.asSystem(() -> cycles.poll(cycle, new ScopePath(unit), new Answers(asked, answered, satisfied)));
    }
}
