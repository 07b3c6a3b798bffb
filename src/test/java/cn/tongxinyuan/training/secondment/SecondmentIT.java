package cn.tongxinyuan.training.secondment;

import static cn.tongxinyuan.training.TrainingGiven.XINXU;
import static cn.tongxinyuan.training.TrainingGiven.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.training.TrainingGiven;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the selection to what is used at home. */
@ExtendWith(ArquillianExtension.class)
class SecondmentIT {

    private static final String COMMUNITY = "370105014008";

    @Inject
    TrainingGiven given;

    @Inject
    SecondmentService secondments;

    @Inject
    SecondmentStatistics statistics;

    @Inject
    Caller caller;

    @Inject
    Crowd crowd;

    @Inject
    Records records;

    @Test
    void nobodyIsInTwoPlacesOnOneDay() {
        LocalDate today = given.today();
        String who = given.worker(XINXU);
        String first = select(who, today.minusDays(20), today.plusDays(20));

        assertRefused("secondment-twice", () -> select(who, today.plusDays(20), today.plusDays(40)));
        assertRefused("secondment-twice", () -> select(who, today.minusDays(40), today.minusDays(20)));
        String next = select(who, today.plusDays(21), today.plusDays(40));
        assertRefused(
                "secondment-twice",
                () -> act(() -> secondments.change(
                        next, open(next).getVersion(), plan(who, today.plusDays(19), today.plusDays(40)))));

        act(() -> secondments.breakOff(first, open(first).getVersion(), today, "征迁抽调"));
        assertThat(select(who, today.minusDays(20), today.plusDays(20))).isNotEqualTo(first);
    }

    @Test
    void ofThoseWhoSendOnePersonAtOnceOneSucceeds() throws Exception {
        LocalDate today = given.today();
        String who = given.worker(XINXU);

        List<Boolean> sent = crowd.together(4, i -> {
            try {
                return select(who, today, today.plusDays(9)) != null;
            } catch (Conflict twice) {
                return false;
            }
        });

        assertThat(sent).containsExactlyInAnyOrder(true, false, false, false);
        assertThat(records.sql("select code from training_secondment where staff_code = ?1", who))
                .hasSize(1);
    }

    @Test
    void aNoteIsOfAMonthInWhichItLastsAndThereIsOneForAMonth() {
        LocalDate today = given.today();
        LocalDate from = today.minusMonths(2).withDayOfMonth(10);
        String code = select(given.worker(XINXU), from, today.plusMonths(1));
        assertRefused("secondment-state", () -> act(() -> secondments.note(code, from, "跟班")));
        begin(code, from);

        act(() -> secondments.note(code, from.withDayOfMonth(1), "跟班走访"));
        act(() -> secondments.note(code, from.withDayOfMonth(28), "改写的月记"));
        assertRefused("secondment-outside", () -> act(() -> secondments.note(code, from.minusMonths(1), "太早")));
        assertRefused("secondment-ahead", () -> act(() -> secondments.note(code, today.plusMonths(1), "太晚")));
        assertRefused("words-needed", () -> act(() -> secondments.note(code, from, " ")));

        assertThat(caller.asSystem(() -> secondments.notes(open(code))))
                .extracting(SecondmentNote::getWords)
                .containsExactly("改写的月记");
        act(() -> secondments.note(code, today, "这个月的月记"));
        if (today.getDayOfMonth() > 1) {
            LocalDate before = today.withDayOfMonth(1).minusDays(1);
            String who = open(code).getStaffCode();
            assertRefused(
                    "secondment-outside",
                    () -> act(() -> secondments.change(code, open(code).getVersion(), plan(who, from, before))));
        }
    }

    @Test
    void aDayOutsideThePeriodOrAheadIsRefusedAndNothingIsKept() {
        LocalDate today = given.today();
        String code = select(given.worker(XINXU), today.minusDays(30), today.minusDays(5));
        act(() -> secondments.agree(code, open(code).getVersion(), "协-1", today.minusDays(31)));

        assertRefused(
                "secondment-outside",
                () -> act(() -> secondments.start(code, open(code).getVersion(), today.minusDays(31))));
        assertRefused(
                "secondment-ahead",
                () -> act(() -> secondments.start(code, open(code).getVersion(), today.plusDays(1))));
        act(() -> secondments.start(code, open(code).getVersion(), today.minusDays(30)));
        assertRefused(
                "secondment-state",
                () -> act(() -> secondments.assess(code, open(code).getVersion(), today, "GOOD", "好", "会了")));
        act(() -> secondments.check(code, open(code).getVersion(), today.minusDays(9), "过半"));
        assertRefused(
                "unknown-grade",
                () -> act(() -> secondments.assess(code, open(code).getVersion(), today, "BEST", "好", "会了")));
        assertThat(open(code).getState()).isEqualTo(SecondmentState.CHECKED);
        assertThat(open(code).getGrade()).isNull();
    }

    @Test
    void peopleOfOtherUnitsAreNotSentAndTheirsAreNotFound() {
        LocalDate today = given.today();
        String secretary = caller.hired("organization.community-secretary", COMMUNITY);
        String who = given.worker(XINXU);
        String code = select(who, today, today.plusDays(3));

        assertThatThrownBy(() ->
                        caller.as(secretary, () -> secondments.select(plan(who, today.plusDays(9), today.plusDays(9)))))
                .isInstanceOf(UnknownRecord.class);
        assertThatThrownBy(() -> caller.as(secretary, () -> secondments.open(code)))
                .isInstanceOf(UnknownRecord.class);
        assertThat(caller.as(secretary, () -> secondments.ofStaff(who))).isEmpty();
    }

    @Test
    void whoeverGoesTwiceCountsOnceAndRatesCountEachTime() {
        LocalDate today = given.today();
        ScopePath unit = new ScopePath(COMMUNITY);
        String twice = given.worker(COMMUNITY);
        String once = given.worker(COMMUNITY);
        act(() -> secondments.enter(List.of(
                past(twice, today.minusDays(200), "用上了"),
                past(twice, today.minusDays(100), null),
                past(once, today.minusDays(90), null))));
        String broken = select(once, today.minusDays(10), today.plusDays(10));
        begin(broken, today.minusDays(10));
        act(() -> secondments.breakOff(broken, open(broken).getVersion(), today.minusDays(2), "抽调"));
        select(given.worker(COMMUNITY), today, today.plusDays(10));

        caller.asSystem(() -> {
            assertThat(statistics.people(unit, today))
                    .extracting(Secondment::getStaffCode)
                    .containsExactlyInAnyOrder(twice, once);
            assertThat(statistics.begun(unit, today)).hasSize(4);
            assertThat(statistics.assessed(unit, today)).hasSize(3);
            assertThat(statistics.applied(unit, today)).hasSize(1);
            assertThat(statistics.begun(unit, today.minusDays(95))).hasSize(2);
            assertThat(statistics.assessed(unit, today.minusDays(95))).hasSize(1);
            assertThat(statistics.begun(unit, today.minusDays(300))).isEmpty();
            assertThat(statistics.begun(unit, LocalDate.of(today.minusDays(200).getYear() + 4, 12, 31)))
                    .as("four years after its own it counts no more")
                    .allMatch(each ->
                            each.getStartedOn().getYear() > today.minusDays(200).getYear());
        });
    }

    @Test
    void fromThePageToTheRecord() {
        LocalDate today = given.today();
        String who = given.worker(XINXU);
        Api secretary = caller.browser(caller.hired("organization.community-secretary", XINXU));
        Api.Answer form = secretary.get("/training/secondment-edit?staff=" + who);
        Map<String, String> typed = new HashMap<>(Map.of(
                "staff",
                who,
                "hostUnit",
                "",
                "host",
                "示范社区",
                "city",
                "",
                "mentor",
                "书记某",
                "from",
                today.minusDays(9).toString(),
                "to",
                today.minusDays(10).toString(),
                "tasks",
                "学方法",
                "save",
                ""));
        assertThat(secretary.submit(form, "form", typed).body()).contains("href=\"#form:to\"", "结束日期应在开始日期当天或之后");
        typed.put("to", today.plusDays(20).toString());
        assertThat(secretary.submit(form, "form", typed).body()).contains("href=\"#form:city\"", "请填写区外接收单位所在的省、市");
        typed.put("city", "山东省青岛市");
        Api.Answer saved = secretary.submit(form, "form", typed);
        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        String code = saved.header("Location").replaceFirst(".*code=", "");
        String page = "/training/secondment-view?code=" + code;

        next(
                secretary,
                page,
                Map.of("number", "协议-7", "day", today.minusDays(12).toString()));
        next(secretary, page, Map.of("day", today.minusDays(9).toString()));
        secretary.submit(
                secretary.get(page), "noting", Map.of("month", today.toString(), "note", "参加议事会", "write", ""));
        next(secretary, page, Map.of("day", today.minusDays(3).toString(), "words", "任务过半"));
        next(secretary, page, Map.of("day", today.toString(), "grade", "GOOD", "words", "同意", "learned", "议事办法"));
        next(secretary, page, Map.of("day", today.toString(), "words", "在本社区开了议事会"));

        assertThat(secretary.get(page).body())
                .contains("参加议事会", "任务过半", "良好", "议事办法", "在本社区开了议事会", "山东省青岛市", "已经办完")
                .doesNotContain("登记转化");
        assertThat(secretary.get("/training/secondment-list?q=" + code).body()).contains(code, "转化");
        assertThat(secretary
                        .get("/training/secondment-list?year=" + (today.getYear() - 4) + "&q=" + code)
                        .body())
                .doesNotContain("code=" + code);
        assertThat(secretary.get("/training/record-view?staff=" + who).body()).contains(code, "议事办法");
        Api rest = caller.api(caller.hired("organization.academy", "370105"));
        assertThat(rest.get("/api/v1/training-records/" + who).body())
                .contains("\"attachments\":[{", "\"state\":\"APPLIED\"", "\"grade\":\"GOOD\"", code);
        String query = "/api/v1/attachments-of-staff?q=" + code + "&unit=370105013&year=";
        assertThat(rest.get(query + today.minusDays(9).getYear()).body()).contains(code, "示范社区");
        assertThat(rest.get(query + (today.getYear() - 3)).body()).doesNotContain(code);
        assertThat(rest.get("/api/v1/attachments-of-staff?unit=370105010&q=" + code)
                        .body())
                .doesNotContain(code);
    }

    private static void next(Api api, String page, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        all.put("act", "");
        Api.Answer answer = api.submit(api.get(page), "form", all);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    }

    private void begin(String code, LocalDate day) {
        act(() -> secondments.agree(code, open(code).getVersion(), "协-1", day));
        act(() -> secondments.start(code, open(code).getVersion(), day));
    }

    private PastSecondment past(String who, LocalDate from, String applied) {
        return new PastSecondment(
                plan(who, from, from.plusDays(30)), "协-1", null, null, "GOOD", "同意", "议事办法", applied, List.of());
    }

    private static SecondmentPlan plan(String who, LocalDate from, LocalDate to) {
        return new SecondmentPlan(who, null, "示范社区", "山东省青岛市", "书记某", from, to, "学方法");
    }

    private String select(String who, LocalDate from, LocalDate to) {
        return caller.asSystem(() -> secondments.select(plan(who, from, to)).getCode());
    }

    private Secondment open(String code) {
        return caller.asSystem(() -> secondments.open(code));
    }

    private void act(Runnable act) {
        caller.asSystem(act::run);
    }
}
