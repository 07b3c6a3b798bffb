package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.intake.IntakeUndo;
import cn.tongxinyuan.platform.task.Inbox;
import cn.tongxinyuan.platform.task.Task;
import cn.tongxinyuan.relocation.progress.AreaProgress;
import cn.tongxinyuan.relocation.progress.RelocationStatistics;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A household of two in an open area, whose dated facts a clerk amends; every day is asked whether its figures hold. */
abstract class AmendmentGiven {

    static final String REASON = "日期写错";

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    HouseholdWork work;

    @Inject
    AmendmentService amendments;

    @Inject
    HouseholdService households;

    @Inject
    RelocationStatistics statistics;

    @Inject
    AreaService areas;

    @Inject
    Inbox inbox;

    @Inject
    Trail trail;

    @Inject
    Records records;

    @Inject
    IntakeUndo undo;

    @Inject
    Clock clock;

    String clerk;
    String area;

    @BeforeEach
    void hire() {
        clerk = caller.hired("relocation.clerk", STREET);
        area = given.openArea(XINXU);
        given.load(area, RelocationGiven.rows(2));
    }

    void call(LocalDate day) {
        RecordVisit call = new RecordVisit(area, "1", version(), day, VisitManner.PHONE, "甲某", "约时间", null, null);
        caller.as(clerk, () -> work.recordVisit(call));
    }

    void visit(LocalDate day) {
        visit(day, null);
    }

    void visit(LocalDate day, LocalDate next) {
        caller.as(
                clerk,
                () -> work.recordVisit(
                        new RecordVisit(area, "1", version(), day, VisitManner.HOME, "甲某、乙某", "讲解政策", null, next)));
    }

    void survey(LocalDate day) {
        caller.as(clerk, () -> work.survey(given.survey(area, "1", day, Dispute.NONE)));
    }

    List<Visit> visits() {
        return caller.as(clerk, () -> households.visits(household(), 10));
    }

    List<Amendment> kept() {
        return caller.as(clerk, () -> amendments.of(household()));
    }

    List<LocalDate> days(HouseholdStage stage) {
        return caller.as(clerk, () -> households.stages(household())).stream()
                .filter(entry -> entry.getStage() == stage)
                .map(StageEntry::getEnteredOn)
                .toList();
    }

    List<LocalDate> promised() {
        return caller.as(clerk, () -> inbox.mine(HouseholdWork.VISIT, 100)).stream()
                .filter(task -> task.getAddress().contains(area))
                .map(Task::getDueOn)
                .toList();
    }

    /** Whatever was moved: on no day does any stage count fewer than none. */
    void assertNothingIsNegative() {
        for (LocalDate day = EARLY.minusDays(12); day.isBefore(EARLY.plusDays(20)); day = day.plusDays(1)) {
            assertSound(at(day));
        }
        assertSound(at(today().minusDays(1)));
        assertSound(at(today()));
    }

    static void assertSound(AreaProgress progress) {
        for (HouseholdStage stage : HouseholdStage.values()) {
            assertThat(progress.currently(stage)).as(stage.name()).isNotNegative();
            assertThat(progress.at(stage).floorArea()).as(stage.name()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
            assertThat(progress.at(stage).landArea()).as(stage.name()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        }
    }

    AreaProgress at(LocalDate day) {
        return caller.asSystem(() -> statistics.progress(area, day));
    }

    Household household() {
        return given.open(area, "1");
    }

    long version() {
        return household().getVersion();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static String id(Visit visit) {
        return String.valueOf(visit.getId());
    }

    void assertRefused(String rule, Caller.Work act) {
        assertThatThrownBy(() -> caller.as(clerk, act))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(rule));
    }
}
