package cn.tongxinyuan.training;

import static cn.tongxinyuan.training.TrainingGiven.OTHER;
import static cn.tongxinyuan.training.TrainingGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the academy and the units do on the pages of the trainings. */
@ExtendWith(ArquillianExtension.class)
class TrainingPageIT {

    @Inject
    TrainingGiven given;

    @Inject
    Caller caller;

    private Api academy;

    @BeforeEach
    void hire() {
        academy = caller.browser(caller.hired("organization.academy", "370105"));
    }

    @Test
    void aClassIsPlannedFromLinesAndWhatIsWrongStandsBesideThem() {
        String own = TrainingGiven.name();
        String day = given.today().plusDays(20).toString();
        Api.Answer form = academy.get("/training/training-edit");
        Map<String, String> typed = new HashMap<>(Map.of(
                "title", "测试班", "tier", "FIELD", "organiser", "370105", "place", own, "capacity", "20", "save", ""));
        typed.put("lessons", day + " 09:00-11:30 100 " + own);

        assertThat(academy.submit(form, "form", typed).body()).contains("href=\"#form:lessons\"", "第 1 课的学时应为 0.5 到 8");
        typed.put("lessons", day + " 09:00-11:30 " + own);
        assertThat(academy.submit(form, "form", typed).body()).contains("href=\"#form:lessons\"", "看不懂");
        typed.put("lessons", day + " 09:00-11:30 3 " + own + "\n" + day + " 14:00-16:30 2.5 " + own);
        Api.Answer saved = academy.submit(form, "form", typed);

        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        String code = saved.header("Location").replaceFirst(".*code=", "");
        assertThat(academy.get("/training/training-list?q=" + code).body()).contains(code, "0 / 20", "5.5");
        assertThat(academy.get("/training/training-view?code=" + code).body())
                .contains("09:00 – 11:30", own, "各单位可以推荐人员参训");
        assertThat(academy.get("/training/training-edit?code=" + code).body()).contains(day + " 09:00-11:30 3 " + own);
    }

    @Test
    void aTapWritesDownWhoIsAwayAndOneAllOthers() {
        String code = given.past();
        String name = TrainingGiven.name();
        String one = given.worker(XINXU, name);
        String other = given.worker(OTHER);
        String third = given.worker(OTHER);
        given.send(code, one, other, third);
        String page = "/training/roll-edit?lesson=1&code=" + code;

        tap(page, "excused", one);
        tap(page, "absent", other);
        assertThat(academy.get(page).body()).contains("到课 0 人，请假 1 人，缺课 1 人，未记 1 人", "请假 · 公务", name);
        tap(page, "undone", other);
        academy.submit(academy.get(page), "form", Map.of("excuse", "DUTY", "rest", ""));
        assertThat(academy.get(page).body()).contains("到课 2 人，请假 1 人，缺课 0 人，未记 0 人");
        academy.submit(academy.get(page.replace("lesson=1", "lesson=2")), "form", Map.of("excuse", "DUTY", "rest", ""));

        Api.Answer view = academy.get("/training/training-view?code=" + code);
        Api.Answer closed = academy.submit(view, "acts", Map.of("close", ""));
        assertThat(closed.status()).as(closed.body()).isEqualTo(302);
        assertThat(academy.get("/training/training-view?tab=people&code=" + code)
                        .body())
                .contains("已结班：学员 3 人，结业 2 人，共记 12 学时", "未结业", "ZS-");
        assertThat(academy.get("/training/record-view?staff=" + other).body())
                .contains("还差 35 学时", "测试培训班", "区级 · 一线训");
        assertThat(academy.get("/training/record-list?q=" + other).body()).contains(other, "未达标");
        assertThat(academy.get("/training/record-list?met=true&q=" + other).body())
                .doesNotContain("staff=" + other);
        assertThat(academy.get("/training/record-list?met=false&q=" + other).body())
                .contains("staff=" + other);
    }

    @Test
    void theAcademySendsPeopleByNameAndTakesThemBack() {
        String code = given.training(given.plan(Duration.ofDays(6)));
        String name = TrainingGiven.name();
        String who = given.worker(XINXU, name);
        String page = "/training/training-view?tab=people&code=" + code;
        given.crowd("370105014006", 61);

        assertThat(academy.submit(academy.get(page), "form", Map.of("typed", "查无此人", "nominate", ""))
                        .body())
                .contains("href=\"#form:typed\"", "没有叫“查无此人”");
        Api.Answer sent = academy.submit(academy.get(page), "form", Map.of("typed", name, "nominate", ""));
        assertThat(sent.status()).as(sent.body()).isEqualTo(302);
        assertThat(academy.get(page).body()).contains(name, who);
        academy.submit(academy.get(page), "people", Map.of(), Map.of("withdrawn", who));
        assertThat(academy.get(page).body()).doesNotContain(">" + name + "<");
    }

    @Test
    void aCommunityTicksWhomItSends() {
        String community = "370105014007";
        String code = given.training(given.plan(Duration.ofDays(6)));
        String one = given.worker(community);
        String other = given.worker(community);
        Api secretary = caller.browser(caller.hired("organization.community-secretary", community));
        String page = "/training/training-view?tab=people&code=" + code;

        assertThat(secretary
                        .submit(secretary.get(page), "form", Map.of("nominate", ""))
                        .body())
                .contains("请选择参训人员");
        Api.Answer sent = secretary.submit(secretary.get(page), "form", Map.of("chosen", one, "nominate", ""));
        assertThat(sent.status()).as(sent.body()).isEqualTo(302);

        assertThat(given.kept("select staff_code from training_participant where staff_code in (?1, ?2)", one, other))
                .hasSize(1)
                .first()
                .hasToString(one);
    }

    @Test
    void aCommunitySeesTheDistrictsClassAndItsOwnPeopleAlone() {
        String code = given.training(given.plan(Duration.ofDays(6)));
        String own = given.worker(XINXU);
        String strange = given.worker(OTHER);
        given.send(code, own, strange);
        Api secretary = caller.browser(caller.hired("organization.community-secretary", XINXU));

        assertThat(secretary.get("/training/training-list?q=" + code).body()).contains(code, "2 / 5");
        assertThat(secretary
                        .get("/training/training-view?tab=people&code=" + code)
                        .body())
                .contains(own)
                .doesNotContain(strange, "取消培训班");
        assertThat(secretary.get("/training/training-edit?code=" + code).status())
                .isEqualTo(403);
        assertThat(secretary.get("/training/roll-edit?lesson=1&code=" + code).status())
                .isEqualTo(403);
        assertThat(secretary.get("/training/record-view?staff=" + strange).status())
                .isEqualTo(404);
        assertThat(secretary.get("/training/record-view?staff=" + own).body()).contains("还没有结班的", code);
        assertThat(secretary.get("/training/record-list?size=100").body()).doesNotContain(strange);
    }

    @Test
    void anOrderIsPlacedAndAnsweredOnThePages() {
        Api secretary = caller.browser(caller.hired("organization.community-secretary", XINXU));
        Api.Answer form = secretary.get("/training/order-edit");
        String from = given.today().plusDays(9).toString();
        Map<String, String> typed = new HashMap<>(Map.of(
                "topic",
                TrainingGiven.name(),
                "why",
                "需要",
                "audience",
                "网格员",
                "people",
                "20",
                "from",
                from,
                "to",
                given.today().plusDays(3).toString()));
        typed.put("unit", XINXU);
        typed.put("save", "");
        assertThat(secretary.submit(form, "form", typed).body()).contains("href=\"#form:to\"", "结束日期应在");
        typed.put("to", from);
        Api.Answer placed = secretary.submit(form, "form", typed);
        assertThat(placed.status()).as(placed.body()).isEqualTo(302);
        String code = placed.header("Location").replaceFirst(".*code=", "");
        assertThat(secretary.get("/training/order-view?code=" + code).body())
                .contains("已点单")
                .doesNotContain("form:answer");

        String page = "/training/order-view?code=" + code;
        assertThat(academy.submit(academy.get(page), "form", Map.of("decision", "DECLINED", "answer", ""))
                        .body())
                .contains("href=\"#form:reason\"");
        academy.submit(academy.get(page), "form", Map.of("decision", "DECLINED", "reason", "没有师资", "answer", ""));
        assertThat(secretary.get(page).body()).contains("已退回", "没有师资");
    }

    private void tap(String page, String button, String staff) {
        Api.Answer answer = academy.submit(academy.get(page), "form", Map.of("excuse", "DUTY"), Map.of(button, staff));
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    }
}
