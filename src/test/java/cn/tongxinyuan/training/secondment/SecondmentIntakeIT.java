package cn.tongxinyuan.training.secondment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Sheets;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.intake.IntakeResult;
import cn.tongxinyuan.training.TrainingGiven;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a list of former years tells of secondments, and what is wrong with it. */
@ExtendWith(ArquillianExtension.class)
class SecondmentIntakeIT {

    private static final String STREET = "370105012";
    private static final String UNIT = "370105012009";
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 4, 30);

    @Inject
    TrainingGiven given;

    @Inject
    Sheets sheets;

    @Inject
    SecondmentIntake intake;

    @Inject
    SecondmentService secondments;

    @Inject
    Caller caller;

    @Inject
    Records records;

    private String street;
    private String name;
    private String who;

    @BeforeEach
    void hire() {
        street = caller.hired("organization.street-secretary", STREET);
        name = TrainingGiven.name();
        who = given.worker(UNIT, name);
    }

    @Test
    void aLineIsASecondmentThatIsOverWithWhatTheListSays() {
        assertThat(order(row(elsewhere(FIRST, LAST), FIRST.plusDays(30), "任务过半", "用上了"))
                        .created())
                .isEqualTo(1);

        Secondment kept = kept();
        assertThat(kept.getState()).isEqualTo(SecondmentState.APPLIED);
        assertThat(kept.getScope()).isEqualTo(new ScopePath(UNIT));
        assertThat(List.of(kept.getStartedOn(), kept.getCheckedOn(), kept.getAssessedOn(), kept.getLastOn()))
                .containsExactly(FIRST, FIRST.plusDays(30), LAST, LAST);
        assertThat(kept.getAgreedOn()).as("no list tells it").isNull();
        Api clerk = caller.browser(street);
        assertThat(clerk.get("/training/secondment-list?q=" + kept.getCode()).body())
                .contains(kept.getCode(), "/training/secondment-intake");
        assertThat(clerk.get("/training/secondment-intake").body()).contains("导入历年挂职");
        assertThat(clerk.get("/training/secondment-view?code=" + kept.getCode()).body())
                .contains("任务过半", "良好", "议事办法", "用上了", "协-1");
    }

    @Test
    void whatTheListLeavesOpenIsNotMadeUp() {
        order(row(elsewhere(FIRST, LAST), null, null, null));

        assertThat(kept().getState()).isEqualTo(SecondmentState.ASSESSED);
        assertThat(kept().getCheckedOn()).isNull();
        assertThat(kept().getAppliedOn()).isNull();
    }

    @Test
    void aLaterListPutsRightWhatOneToldAndLeavesWhatItDoesNotSay() {
        order(row(elsewhere(FIRST, LAST), FIRST.plusDays(30), "任务过半", "用上了"));

        IntakeResult again = order(row(elsewhere(FIRST, LAST.plusDays(9)), null, null, null));

        assertThat(List.of(again.created(), again.updated())).containsExactly(0, 1);
        assertThat(kept().getLastOn()).isEqualTo(LAST.plusDays(9));
        assertThat(kept().getCheckedOn()).isEqualTo(FIRST.plusDays(30));
        assertThat(kept().getApplied()).isEqualTo("用上了");
        assertThat(kept().getState()).isEqualTo(SecondmentState.APPLIED);
    }

    @Test
    void whoeverWasThereWasNowhereElse() {
        String code = caller.asSystem(() -> secondments
                .select(plan(who, null, "某社区", "某市", LAST, LAST.plusDays(9)))
                .getCode());

        IntakeResult told = order(row(elsewhere(FIRST, LAST), null, null, null));
        assertThat(Sheets.codes(told)).containsExactly("SECONDED");
        assertThat(told.findings().get(0).message()).contains(code, "某社区");
        assertThat(Sheets.codes(order(row(elsewhere(LAST, LAST.plusDays(3)), null, null, null))))
                .as("done step by step, so no list touches it")
                .containsExactly("SECONDED");
        assertThat(Sheets.codes(order(
                        row(elsewhere(FIRST, LAST.minusDays(1)), null, null, null),
                        row(elsewhere(LAST.minusDays(1), LAST.minusDays(1)), null, null, null))))
                .containsExactly("DUPLICATE_IN_FILE");
        assertThat(order(row(elsewhere(FIRST, LAST.minusDays(1)), null, null, null))
                        .created())
                .isEqualTo(1);
    }

    @Test
    void whatDoesNotFitTogetherIsToldBesideItsCell() {
        ScopePath unit = new ScopePath(UNIT);
        ScopePath other = new ScopePath("370105010010");
        assertFlawed("HOST_ONE", plan(null, other, "某社区", "某市", FIRST, LAST), null, null);
        assertFlawed("HOST_ONE", plan(null, null, null, "某市", FIRST, LAST), null, null);
        assertFlawed("HOST_OWN", plan(null, unit, null, null, FIRST, LAST), null, null);
        assertFlawed("REQUIRED", plan(null, null, "某社区", null, FIRST, LAST), null, null);
        assertFlawed("DATE_RANGE", elsewhere(LAST, FIRST), null, null);
        assertFlawed("REQUIRED", elsewhere(FIRST, LAST), FIRST, null);
        assertFlawed("REQUIRED", elsewhere(FIRST, LAST), null, "任务过半");
        assertFlawed("SECONDMENT_DAY", elsewhere(FIRST, LAST), LAST.plusDays(1), "任务过半");
        assertFlawed("SECONDMENT_DAY", elsewhere(FIRST, LAST), FIRST.minusDays(1), "任务过半");
        assertThat(codes()).isEmpty();
        assertThat(order(row(plan(null, other, null, null, FIRST, LAST), LAST, "期末检查", null))
                        .created())
                .isEqualTo(1);
        assertThat(kept().getHostUnit()).isEqualTo(other);
    }

    @Test
    void whoHasLeftSinceIsOnTheListStill() {
        records.change("update organization_staff set left_on = ?1 where code = ?2", java.sql.Date.valueOf(LAST), who);

        assertThat(order(row(elsewhere(FIRST, LAST), null, null, null)).created())
                .isEqualTo(1);
        assertThat(caller.asSystem(() -> secondments.enter(List.of(past(
                                plan(who, null, "某社区", "某市", LAST.plusDays(1), LAST.plusDays(40)), null, null, null))))
                        .get(0)
                        .getStaffCode())
                .isEqualTo(who);
    }

    @Test
    void notesOfFormerMonthsComeWithIt() {
        PastSecondment told = new PastSecondment(
                plan(who, null, "某社区", "某市", FIRST, LAST),
                "协-1",
                null,
                null,
                "GOOD",
                "同意",
                "议事办法",
                null,
                List.of(new PastSecondment.Note(FIRST, "三月"), new PastSecondment.Note(LAST, "四月")));
        caller.asSystem(() -> secondments.enter(List.of(told)));
        assertThat(caller.asSystem(() -> secondments.notes(kept())))
                .extracting(note -> note.getMonth() + " " + note.getWords() + " " + note.getWrittenOn())
                .containsExactly("2022-03-01 三月 2022-03-31", "2022-04-01 四月 2022-04-30");

        String other = given.worker(UNIT);
        PastSecondment outside = new PastSecondment(
                plan(other, null, "某社区", "某市", FIRST, LAST),
                "协-1",
                null,
                null,
                "GOOD",
                "同意",
                "议事办法",
                null,
                List.of(new PastSecondment.Note(LAST.plusDays(1), "五月")));
        assertThatThrownBy(() -> caller.asSystem(() -> secondments.enter(List.of(outside))))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.key())
                        .isEqualTo("training.rule.secondment-outside"));
        assertThat(records.sql("select 1 from training_secondment where staff_code = ?1", other))
                .isEmpty();
    }

    private void assertFlawed(String code, SecondmentPlan plan, LocalDate checkedOn, String check) {
        assertThat(Sheets.codes(order(row(plan, checkedOn, check, null))))
                .as(plan + " " + checkedOn)
                .containsExactly(code);
    }

    private IntakeResult order(SecondmentRow... rows) {
        return sheets.taken(street, intake, STREET, List.of(rows));
    }

    private SecondmentRow row(SecondmentPlan plan, LocalDate checkedOn, String check, String applied) {
        return new SecondmentRow(null, name, new ScopePath(UNIT), past(plan, checkedOn, check, applied));
    }

    private static PastSecondment past(SecondmentPlan plan, LocalDate checkedOn, String check, String applied) {
        return new PastSecondment(plan, "协-1", checkedOn, check, "GOOD", "同意", "议事办法", applied, List.of());
    }

    private static SecondmentPlan elsewhere(LocalDate from, LocalDate to) {
        return plan(null, null, "示范社区", "山东省青岛市", from, to);
    }

    private static SecondmentPlan plan(
            String staff, ScopePath unit, String host, String city, LocalDate from, LocalDate to) {
        return new SecondmentPlan(staff, unit, host, city, "书记某", from, to, "学方法");
    }

    private List<?> codes() {
        return records.sql("select code from training_secondment where staff_code = ?1", who);
    }

    private Secondment kept() {
        assertThat(codes()).hasSize(1);
        return caller.asSystem(() -> secondments.open((String) codes().get(0)));
    }
}
