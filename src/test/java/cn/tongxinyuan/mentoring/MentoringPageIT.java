package cn.tongxinyuan.mentoring;

import static cn.tongxinyuan.mentoring.MentoringGiven.STUDIO;
import static cn.tongxinyuan.mentoring.MentoringGiven.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the academy, the studio and the mentee's unit do on the pages, and what other programs read. */
@ExtendWith(ArquillianExtension.class)
class MentoringPageIT {

    @Inject
    MentoringGiven given;

    @Inject
    Caller caller;

    @Test
    void somebodyIsRecommendedReviewedAndAdmitted() {
        Api unit = caller.browser(caller.hired("organization.community-secretary", UNIT));
        Api academy = caller.browser(caller.hired("organization.academy", "370105"));
        String who = given.worker(UNIT);
        Map<String, String> typed = new java.util.HashMap<>(Map.of(
                "staff",
                "RY-1900-00001",
                "bornOn",
                "1990-03-01",
                "education",
                "BACHELOR",
                "experience",
                "社区工作者",
                "save",
                ""));
        Api.Answer form = unit.get("/mentoring/cadre-edit");

        assertThat(unit.submit(form, "form", typed).body()).contains("href=\"#form:staff\"", "请选择人员");
        typed.put("staff", who);
        typed.put("bornOn", "2020-03-01");
        assertThat(unit.submit(form, "form", typed).body()).contains("href=\"#form:bornOn\"", "年龄应为 18 到 70 岁");
        typed.put("bornOn", "1990-03-01");
        Api.Answer saved = unit.submit(form, "form", typed);
        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        String code = saved.header("Location").replaceFirst(".*code=", "");

        String page = "/mentoring/cadre-view?code=" + code;
        assertThat(unit.get(page).body()).contains("等待推荐人以外的人审核").doesNotContain("reviewing:fit");
        academy.submit(academy.get(page), "reviewing", Map.of("words", "群众基础好", "fit", ""));
        academy.submit(academy.get(page), "admitting", Map.of("admit", ""));
        assertThat(unit.get(page).body()).contains("群众基础好", "等待工作室结对或任用");
        assertThat(unit.get("/mentoring/cadre-list?q=" + code).body()).contains(code, "在库");
        academy.submit(
                academy.get(page),
                "appointing",
                Map.of("post", "DEPUTY", "day", given.today().toString(), "appoint", ""));
        assertThat(unit.get(page).body()).contains("已任用", "副书记、副主任");
    }

    @Test
    void whoIsInThePoolByPapersIsEnteredOnOneForm() {
        Api academy = caller.browser(caller.hired("organization.academy", "370105"));
        String who = given.worker(UNIT);
        assertThat(academy.get("/mentoring/cadre-list").body()).contains("/mentoring/past-cadre-edit", "补录入库");
        Map<String, String> typed = new java.util.HashMap<>();
        typed.put("staff", who);
        typed.put("bornOn", "1990-03-01");
        typed.put("education", "BACHELOR");
        typed.put("experience", "社区工作者");
        typed.put("recommendedOn", "2023-03-01");
        typed.put("recommendedBy", "某社区党委");
        typed.put("reviewedOn", "2023-02-28");
        typed.put("reviewedBy", "某社区党委 ");
        typed.put("opinion", "群众基础好");
        typed.put("admittedOn", "2023-04-01");
        typed.put("save", "");
        Api.Answer form = academy.get("/mentoring/past-cadre-edit");

        assertThat(academy.submit(form, "form", typed).body()).contains("href=\"#form:admittedOn\"", "推荐、审核、入库先后");
        typed.put("reviewedOn", "2023-03-01");
        assertThat(academy.submit(form, "form", typed).body()).contains("href=\"#form:reviewedBy\"");
        typed.put("reviewedBy", "街道党工委");
        Api.Answer saved = academy.submit(form, "form", typed);
        assertThat(saved.status()).as(saved.body()).isEqualTo(302);

        String code = saved.header("Location").replaceFirst(".*code=", "");
        assertThat(academy.get("/mentoring/cadre-view?code=" + code).body())
                .contains("2023-03-01", "2023-04-01", "群众基础好", "等待工作室结对或任用");
        assertThat(academy.submit(academy.get("/mentoring/past-cadre-edit"), "form", typed)
                        .body())
                .contains("href=\"#form:staff\"", "已经被推荐或在库");
        Api unit = caller.browser(caller.hired("organization.community-secretary", UNIT));
        assertThat(unit.get("/mentoring/past-cadre-edit").status()).isEqualTo(403);
        assertThat(unit.get("/mentoring/cadre-list").body()).doesNotContain("past-cadre-edit");
    }

    @Test
    void aStudioIsFoundedFilledAndGuides() {
        Api academy = caller.browser(caller.hired("organization.academy", "370105"));
        Api mentor = caller.browser(caller.hired("organization.community-secretary", STUDIO));
        Api unit = caller.browser(caller.hired("organization.community-secretary", UNIT));
        String name = MentoringGiven.name();
        Api.Answer founded = academy.submit(
                academy.get("/mentoring/studio-edit"),
                "form",
                Map.of(
                        "name",
                        name,
                        "secretary",
                        given.secretary(STUDIO),
                        "room",
                        "201室",
                        "openedOn",
                        given.today().minusDays(9).toString(),
                        "save",
                        ""));
        assertThat(founded.status()).as(founded.body()).isEqualTo(302);
        String studio = founded.header("Location").replaceFirst(".*code=", "");
        String page = "/mentoring/studio-view?code=" + studio;
        String cadre = given.pooled(UNIT);
        academy.submit(academy.get(page), "pairing", Map.of("cadre", cadre, "pair", ""));
        assertThat(academy.get("/mentoring/studio-list?few=true&q=" + studio).body())
                .contains(name, "后备干部不足");
        String pair = mentor.get(page).find("pair-view\\?code=([^\"]*)\"");
        String whole = "/mentoring/pair-view?code=" + pair;

        Api.Answer plan = mentor.get("/mentoring/plan-edit?code=" + pair);
        assertThat(mentor.submit(plan, "form", Map.of("goal", "胜任两委工作", "steps", "下个月主持议事会", "save", ""))
                        .body())
                .contains("href=\"#form:steps\"", "看不懂");
        String due = given.today().plusDays(30).toString();
        mentor.submit(plan, "form", Map.of("goal", "胜任两委工作", "steps", due + " 主持议事会", "save", ""));
        mentor.submit(
                mentor.get(whole),
                "exchange",
                Map.of("heldOn", given.today().toString(), "form", "SCENARIO", "content", "模拟接待来访居民", "record", ""));
        mentor.submit(mentor.get(whole), "finishing", Map.of("step", "1", "outcome", "主持了两次", "finish", ""));
        mentor.submit(
                mentor.get(page),
                "drill",
                Map.of("chosen", pair, "heldOn", given.today().toString(), "content", "防汛转移演练", "send", ""));

        assertThat(unit.get(whole).body())
                .contains("胜任两委工作", "主持了两次", "情景模拟", "模拟接待来访居民", "防汛转移演练", "待确认")
                .doesNotContain("培养计划</a>");
        unit.submit(unit.get(whole), "guidance", Map.of(), Map.of("confirmed", "1"));
        assertThat(unit.get(whole).body()).contains("已交流");
        assertThat(unit.get("/mentoring/plan-edit?code=" + pair).status()).isEqualTo(403);
        assertThat(unit.get("/mentoring/cadre-view?code=" + cadre).body()).contains("结对", "情景模拟：模拟接待来访居民");
        Api stranger = caller.browser(caller.hired("organization.community-secretary", MentoringGiven.STRANGE));
        assertThat(stranger.get(page).body()).contains(name).doesNotContain(pair);
        assertThat(stranger.get(whole).status()).isEqualTo(404);
    }

    @Test
    void programsReadStudiosAndFiguresWithTheirRecords() {
        String studio = given.studio(STUDIO);
        String pair = given.pair(studio, given.pooled(UNIT));
        Api academy = caller.api(caller.hired("organization.academy", "370105"));
        Api worker = caller.api(caller.hired("organization.community-worker", UNIT));

        assertThat(academy.get("/api/v1/studios?q=" + studio).body())
                .contains("\"code\":\"" + studio + "\"", "\"mentees\":1", "\"few\":true");
        assertThat(academy.get("/api/v1/studios/" + studio).body())
                .contains("\"mentees\":1", "\"few\":true", "\"pairs\":[\"" + pair + "\"]");
        assertThat(worker.get("/api/v1/studios/" + studio).body())
                .contains("\"mentees\":1")
                .doesNotContain(pair);
        for (String code : List.of(
                "mentoring.studios",
                "mentoring.mentees_min",
                "mentoring.mentees_max",
                "mentoring.rhythm",
                "mentoring.conversion")) {
            assertThat(academy.get("/api/v1/indicators/" + code + "").body())
                    .as(code)
                    .contains("\"value\"");
            assertThat(academy.get("/api/v1/indicators/" + code + "/records").status())
                    .as(code)
                    .isEqualTo(200);
        }
    }
}
