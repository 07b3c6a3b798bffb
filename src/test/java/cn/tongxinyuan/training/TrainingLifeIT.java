package cn.tongxinyuan.training;

import static cn.tongxinyuan.training.TrainingGiven.OTHER;
import static cn.tongxinyuan.training.TrainingGiven.STREET;
import static cn.tongxinyuan.training.TrainingGiven.XINXU;
import static cn.tongxinyuan.training.TrainingGiven.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Classes from the plan to the credited hours. */
@ExtendWith(ArquillianExtension.class)
class TrainingLifeIT {

    private static final Duration SOON = Duration.ofDays(6);

    @Inject
    TrainingGiven given;

    @Inject
    Caller caller;

    @Inject
    Crowd crowd;

    @Inject
    TrainingService trainings;

    @Inject
    NominationService nominations;

    @Inject
    RollService rolls;

    @Inject
    RecordService records;

    @Test
    void hoursAreThoseOfTheLessonsAttendedAndOnlyEnoughPasses() throws Exception {
        String all = given.worker(XINXU);
        String most = given.worker(XINXU);
        String excused = given.worker(OTHER);
        String code = given.past();
        given.send(code, all, most, excused);
        given.mark(code, 1, Presence.PRESENT, all, most);
        given.mark(code, 1, Presence.EXCUSED, excused);
        given.mark(code, 2, Presence.PRESENT, all, excused);

        ClosingService.Closed closed = given.close(code);

        assertThat(closed.passed()).isOne();
        assertThat(closed.hours()).isEqualByComparingTo("10");
        String invariant = java.nio.file.Files.readString(java.nio.file.Path.of("server-config", "invariants.sql"))
                .replaceFirst("(?s).*-- INV-16[^\\n]*\\n([^;]*);.*", "$1");
        assertThat(given.kept(invariant)).isEmpty();
        assertThat(record(all).hours()).isEqualByComparingTo("5");
        assertThat(record(most).hours()).isEqualByComparingTo("3");
        assertThat(record(excused).hours()).isEqualByComparingTo("2");
        assertThat(record(all).lines()).singleElement().satisfies(line -> {
            assertThat(line.result()).isEqualTo(CreditResult.PASSED);
            assertThat(line.certificate()).startsWith("ZS-");
        });
        assertThat(record(most).lines()).singleElement().satisfies(line -> {
            assertThat(line.result()).isEqualTo(CreditResult.FAILED);
            assertThat(line.certificate()).isNull();
        });
    }

    @Test
    void closingAgainAnswersTheSameAndCreditsNothingMore() {
        String who = given.worker(XINXU);
        String code = given.closed(given.plan(Duration.ofDays(-9)), who);
        String certificate = record(who).lines().get(0).certificate();

        ClosingService.Closed again = given.close(code);

        assertThat(again.credits()).singleElement().satisfies(credit -> {
            assertThat(credit.getHours()).isEqualByComparingTo("5");
            assertThat(credit.getCertificate()).isEqualTo(certificate);
        });
        assertThat(record(who).hours()).isEqualByComparingTo("5");
        assertThat(given.kept("select 1 from award_certificate where subject = ?1", code))
                .hasSize(1);
        assertRefused("over", () -> given.mark(code, 1, Presence.ABSENT, who));
    }

    @Test
    void twoWhoCloseAtOnceCreditOnce() throws Exception {
        String who = given.worker(XINXU);
        String code = given.past();
        given.send(code, who);
        given.mark(code, 1, Presence.PRESENT, who);
        given.mark(code, 2, Presence.PRESENT, who);

        List<Integer> got = crowd.together(4, i -> given.close(code).credits().size());

        assertThat(got).containsOnly(1);
        assertThat(record(who).hours()).isEqualByComparingTo("5");
        assertThat(given.kept("select 1 from award_certificate where subject = ?1", code))
                .hasSize(1);
    }

    @Test
    void theDatabaseItselfRefusesASecondCreditOfAClass() {
        String who = given.worker(XINXU);
        String code = given.closed(given.plan(Duration.ofDays(-9)), who);

        Assertions.assertThatThrownBy(() -> given.change(
                        "insert into training_credit (id, version, class_id, training_code, title, level_code, tier,"
                                + " staff_id, staff_code, scope, begun_on, ended_on, year_no, hours, result, credited_at,"
                                + " credited_by) select id + 1, version, class_id, training_code, title, level_code, tier,"
                                + " staff_id, staff_code, scope, begun_on, ended_on, year_no, hours, result, credited_at,"
                                + " credited_by from training_credit where training_code = ?1",
                        code))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void theLastSeatGoesToOneOfTwo() throws Exception {
        String code = given.training(given.plan(SOON));
        String[] there = {given.worker(XINXU), given.worker(XINXU), given.worker(XINXU), given.worker(XINXU)};
        given.send(code, there);
        List<String> two = List.of(given.worker(XINXU), given.worker(OTHER));

        List<String> got = crowd.together(2, i -> {
            try {
                given.send(code, two.get(i));
                return "in";
            } catch (RuleViolation full) {
                return full.key();
            }
        });

        assertThat(got).containsExactlyInAnyOrder("in", "training.rule.no-seat");
        assertThat(caller.asSystem(() -> trainings.taken(trainings.open(code)))).isEqualTo(5);
    }

    @Test
    void allAreSentOrNobody() {
        String code = given.training(given.plan(SOON));
        String one = given.worker(XINXU);
        assertRefused("person-twice", () -> given.send(code, one, one));
        assertRefused("unknown-staff", () -> given.send(code, one, "RY-1900-00001"));
        assertRefused("nobody", () -> given.send(code));
        assertThat(given.kept("select 1 from training_participant where staff_code = ?1", one))
                .isEmpty();

        given.send(code, one);
        NominationService.Nominated again =
                caller.asSystem(() -> nominations.nominate(code, List.of(one, given.worker(XINXU))));
        assertThat(again.added()).isOne();
        assertThat(again.already()).containsExactly(one);
    }

    @Test
    void aUnitSendsItsOwnPeopleAlone() {
        String code = given.training(given.plan(SOON));
        String own = given.worker(XINXU);
        String strange = given.worker(OTHER);
        String secretary = caller.hired("organization.community-secretary", XINXU);

        assertRefused(
                "unknown-staff",
                () -> caller.as(secretary, () -> {
                    nominations.nominate(code, List.of(own, strange));
                }));
        caller.as(secretary, () -> {
            nominations.nominate(code, List.of(own));
        });
        given.send(code, strange);
        assertThat(caller.as(secretary, () -> rolls.participants(trainings.open(code))))
                .extracting(Participant::getStaffCode)
                .containsExactly(own);
        Assertions.assertThatThrownBy(() -> caller.as(secretary, () -> {
                    nominations.withdraw(code, strange);
                }))
                .isInstanceOf(UnknownRecord.class);
        Assertions.assertThatThrownBy(() -> caller.as(secretary, () -> {
                    records.of(strange);
                }))
                .isInstanceOf(UnknownRecord.class);
    }

    @Test
    void aClassIsForThePeopleOfItsUnit() {
        String code = given.training(given.plan(STREET, SOON, TrainingGiven.name(), TrainingGiven.name()));
        assertRefused("staff-outside", () -> given.send(code, given.worker(OTHER)));
        Assertions.assertThatThrownBy(() ->
                        caller.as(caller.hired("organization.community-secretary", OTHER), () -> trainings.open(code)))
                .isInstanceOf(UnknownRecord.class);
    }

    @Test
    void whatClashesIsNamed() {
        String teacher = TrainingGiven.name();
        String place = TrainingGiven.name();
        String code = given.training(given.plan("370105", SOON, teacher, place));
        Duration halfway = SOON.plusHours(1);

        assertClash("teacher-clash", code, given.plan("370105", halfway, teacher, "别的教室" + teacher));
        assertClash("place-clash", code, given.plan("370105", halfway, "别的教师" + place, place));
        given.training(given.plan(STREET, halfway, "又一位教师" + place, place));
        given.training(given.plan("370105", SOON.plusDays(1), teacher, place));
        caller.asSystem(() -> trainings.cancel(code, trainings.open(code).getVersion(), "防汛"));
        given.training(given.plan("370105", halfway, teacher, place));
    }

    private void assertClash(String rule, String with, TrainingPlan plan) {
        Assertions.assertThatThrownBy(() -> given.training(plan))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("training.rule." + rule);
                    assertThat(refused.arguments()).contains(with);
                });
    }

    @Test
    void nobodyIsSentToTwoClassesAtOnce() {
        String who = given.worker(XINXU);
        given.send(given.training(given.plan(SOON)), who);
        String same = given.training(given.plan(SOON.plusHours(2)));
        String between = given.training(new TrainingPlan(
                "间隙",
                Level.DISTRICT,
                Tier.FIELD,
                null,
                new cn.tongxinyuan.kernel.ScopePath("370105"),
                TrainingGiven.name(),
                5,
                false,
                List.of(TrainingGiven.lesson(
                        given.now().plus(SOON).plus(Duration.ofHours(3)),
                        Duration.ofMinutes(50),
                        "1",
                        TrainingGiven.name()))));

        assertRefused("person-clash", () -> given.send(same, who));
        given.send(between, who);
    }

    @Test
    void attendanceIsWrittenFromItsDayOnAndCanBePutRight() {
        String who = given.worker(XINXU);
        String ahead = given.training(given.plan(SOON));
        given.send(ahead, who);
        assertRefused("lesson-not-begun", () -> given.mark(ahead, 1, Presence.PRESENT, who));

        String code = given.past();
        given.send(code, who);
        assertThat(given.mark(code, 1, Presence.ABSENT, who, "RY-1900-00001"))
                .isEqualTo(new Attendance.Marked(1, 0, List.of("RY-1900-00001")));
        assertThat(given.mark(code, 1, Presence.ABSENT, who).already()).isOne();
        assertRefused("attended", () -> caller.asSystem(() -> nominations.withdraw(code, who)));
        assertThat(given.mark(code, 1, null, who).confirmed()).isOne();
        assertThat(given.open(code).isBegun()).isFalse();
        caller.asSystem(() -> nominations.withdraw(code, who));
        assertRefused("no-participants", () -> {
            given.change(
                    "update training_lesson set held_at = current_timestamp where class_id ="
                            + " (select id from training_class where code = ?1)",
                    code);
            given.close(code);
        });
    }

    @Test
    void aClassIsClosedWhenEveryLessonIsOverAndWrittenDown() {
        String who = given.worker(XINXU);
        String running = given.training(given.plan(Duration.ofHours(-4)));
        given.send(running, who);
        given.mark(running, 1, Presence.PRESENT, who);
        assertRefused("not-over", () -> given.close(running));

        String code = given.past();
        given.send(code, who);
        given.mark(code, 1, Presence.PRESENT, who);
        assertRefused("lesson-unrecorded", () -> given.close(code));
        assertThat(record(who).lines()).isEmpty();
        assertThat(record(who).open()).extracting(TrainingRecord.Open::code).contains(code, running);
    }

    @Test
    void lessonsStandOnceSomebodyWasWrittenDown() {
        String who = given.worker(XINXU);
        TrainingPlan plan = given.plan(Duration.ofDays(-8));
        String code = given.training(plan);
        given.send(code, who);
        given.mark(code, 1, Presence.PRESENT, who);
        Training training = given.open(code);
        assertRefused(
                "begun",
                () -> caller.asSystem(
                        () -> trainings.change(code, training.getVersion(), given.plan(Duration.ofDays(-7)))));
        Training changed = caller.asSystem(() -> trainings.change(code, training.getVersion(), plan));
        assertThat(changed.getLessons()).hasSize(2);
    }

    @Test
    void hoursCountInTheYearOfTheLastLesson() {
        String who = given.worker(XINXU);
        Instant newYear = Instant.parse("2023-12-31T16:00:00Z");
        String teacher = TrainingGiven.name();
        given.closed(
                new TrainingPlan(
                        "跨年班",
                        Level.DISTRICT,
                        Tier.ALL_STAFF,
                        null,
                        new cn.tongxinyuan.kernel.ScopePath("370105"),
                        teacher,
                        5,
                        false,
                        List.of(
                                TrainingGiven.lesson(newYear.minusSeconds(7200), Duration.ofHours(2), "2", teacher),
                                TrainingGiven.lesson(newYear, Duration.ofHours(1), "1.5", teacher))),
                who);

        List<TrainingRecord.Year> years = record(who).years();
        assertThat(years)
                .filteredOn(year -> year.year() == 2024)
                .singleElement()
                .satisfies(year -> assertThat(year.hours()).isEqualByComparingTo("3.5"));
        assertThat(years).noneMatch(year -> year.year() == 2023);
        assertThat(years).allMatch(year -> year.standard().compareTo(BigDecimal.valueOf(40)) == 0);
    }

    @Test
    void theRecordFollowsThePersonToTheNextUnit() {
        String who = given.worker(XINXU);
        given.closed(given.plan(Duration.ofDays(-9)), who);
        given.change("update organization_staff set scope = ?1 where code = ?2", OTHER, who);

        String there = caller.hired("organization.community-secretary", OTHER);
        assertThat(caller.as(there, () -> records.of(who)).lines()).hasSize(1);
        String before = caller.hired("organization.community-secretary", XINXU);
        Assertions.assertThatThrownBy(() -> caller.as(before, () -> {
                    records.of(who);
                }))
                .isInstanceOf(UnknownRecord.class);
    }

    @Test
    void aNamesakeHasToBeToldByCode() {
        String name = TrainingGiven.name();
        String one = given.worker(XINXU, name);
        String other = given.worker(XINXU, name);
        String alone = TrainingGiven.name();
        String code = given.worker(XINXU, alone);

        assertThat(caller.asSystem(() -> nominations.meant(List.of(alone, one.toLowerCase(java.util.Locale.ROOT)))))
                .containsExactly(code, one);
        Assertions.assertThatThrownBy(() -> caller.asSystem(() -> nominations.meant(List.of(name))))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("training.rule.namesake");
                    assertThat(refused.arguments()[1].toString()).contains(one, other);
                });
        assertRefused("unknown-name", () -> caller.asSystem(() -> nominations.meant(List.of("查无此人"))));
    }

    private TrainingRecord record(String staff) {
        return caller.asSystem(() -> records.of(staff));
    }
}
