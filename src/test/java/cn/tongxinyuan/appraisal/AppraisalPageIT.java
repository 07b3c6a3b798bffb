package cn.tongxinyuan.appraisal;

import static cn.tongxinyuan.appraisal.file.FileGiven.STREET;
import static cn.tongxinyuan.appraisal.file.FileGiven.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.appraisal.file.FileGiven;
import cn.tongxinyuan.appraisal.file.FileState;
import cn.tongxinyuan.appraisal.file.Grade;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file on its pages: the secretary draws it up, the worker objects, the street decides. */
@ExtendWith(ArquillianExtension.class)
class AppraisalPageIT {

    @Inject
    FileGiven given;

    @Inject
    Caller caller;

    private Api secretary;
    private String by;
    private String worker;
    private String file;

    @BeforeEach
    void begin() {
        by = caller.hired("organization.community-secretary", UNIT);
        secretary = caller.browser(by);
        worker = given.worker(UNIT);
        file = given.file(worker, UNIT);
    }

    @Test
    void marksAreGivenWithARuleAndAReason() {
        String page = "/appraisal/file-view?code=" + file;
        assertThat(secretary.get(page).body()).contains("草案", "还没有评定", "没有记录，不评定，不算零分", "未评定");

        done(secretary, page, "form", Map.of("rule", "1", "marks", "3.5", "reason", "学习笔记完整", "judge", ""));

        assertThat(secretary.get(page).body()).contains("学习笔记完整", "3.5 / 4");
        Api.Answer refused = secretary.submit(
                secretary.get(page), "form", Map.of("rule", "1", "marks", "9", "reason", "多了", "judge", ""));
        assertThat(refused.body()).contains("第 1 条的得分应在 0 到 4");
        assertThat(given.read(file).lines().get(0).marks()).isEqualByComparingTo("3.5");
    }

    @Test
    void thePersonObjectsOnTheOwnPageAndTheStreetDecides() {
        given.judgeAll(by, file);
        given.judge(by, file, 18, "0");
        done(secretary, "/appraisal/file-view?code=" + file, "acts", Map.of("notice", ""));
        Api person = caller.browser(given.account(worker, UNIT));
        assertThat(person.get("/appraisal/own-view").body())
                .contains("测试考核", "合格")
                .doesNotContain("其他人");
        String own = "/appraisal/own-view?code=" + file;
        assertThat(person.get(own).body()).contains("再得 2.5 分为优秀", "提出异议");

        done(person, own, "object", Map.of("words", "第18条走访记录没有算", "lodge", ""));
        assertThat(person.get(own).body()).contains("第18条走访记录没有算", "撤回异议");
        Api street = caller.browser(caller.hired("organization.street-secretary", STREET));
        assertThat(street.get("/administration/task-list").body()).contains("复核考核异议");
        done(
                street,
                "/appraisal/file-view?code=" + file + "&tab=rounds",
                "form",
                Map.of("good", "true", "reason", "台账属实", "review", ""));

        assertThat(given.read(file).state()).isEqualTo(FileState.DRAFTING);
        assertThat(person.get(own).body()).contains("异议成立，重新评定", "台账属实", "评定中，告知后可以看到");
    }

    @Test
    void theTrailLeadsAuditorsToTheFileAndOthersToTheirs() {
        given.judgeAll(by, file);
        Api auditor = caller.browser(caller.hired("platform.auditor", "370105"));
        String rows = "/administration/audit-list?subject=" + file;

        String page = auditor.get(rows).body();
        assertThat(page)
                .contains("href=\"/appraisal/audit-view?code=" + file + "\"", "考核档案 " + file)
                .doesNotContain("/appraisal/file-view?code=" + file)
                .containsOnlyOnce("<option value=\"AppraisalFile\">考核档案</option>")
                .containsOnlyOnce("<option value=\"AppraisalFile\"");
        assertThat(auditor.get("/appraisal/audit-view?code=" + file).body()).contains(file);
    }

    @Test
    void aSituationIsPutForwardStatedToAndConfirmedOnThePages() {
        given.judgeAll(by, file);
        String page = "/appraisal/file-view?code=" + file + "&tab=situations";
        done(secretary, page, "form", Map.of("situation", "4", "words", "台账与回访不符", "propose", ""));
        Api person = caller.browser(given.account(worker, UNIT));
        done(
                person,
                "/appraisal/own-view?code=" + file,
                "state",
                Map.of("situation", "4", "words", "记错了日期", "say", ""));
        Api street = caller.browser(caller.hired("organization.street-secretary", STREET));

        Map<String, String> decision =
                new HashMap<>(Map.of("situation", "4", "good", "true", "measure", "2", "words", "街道党群办", "decide", ""));
        done(street, page, "deciding", decision);

        assertThat(given.read(file).result().grade()).isEqualTo(Grade.UNQUALIFIED);
        assertThat(secretary.get(page).body()).contains("已认定", "书面整改", "街道党群办", "记错了日期");
    }

    @Test
    void whatANarrowFileIsNobodyElseOpens() {
        Api academy = caller.browser(caller.hired("organization.academy", "370105"));
        Api leader = caller.browser(caller.hired("organization.district-leader", "370105"));
        Api elsewhere = caller.browser(caller.hired("organization.community-secretary", FileGiven.OTHER));
        Api auditor = caller.browser(caller.hired("platform.auditor", "370105"));

        for (String view : new String[] {"file-view", "audit-view"}) {
            String page = "/appraisal/" + view + "?code=" + file;
            assertThat(academy.get(page).status()).isEqualTo(403);
            assertThat(leader.get(page).status()).isEqualTo(403);
        }
        assertThat(elsewhere.get("/appraisal/file-view?code=" + file).status()).isEqualTo(404);
        assertThat(elsewhere.get("/appraisal/file-list?q=" + file).body()).doesNotContain("code=" + file);
        assertThat(auditor.get("/appraisal/audit-view?code=" + file).body()).contains("考核档案（审计）", "政治学习");
        assertThat(secretary.get("/appraisal/file-list?q=" + file).body())
                .contains("code=" + file, "评定中")
                .doesNotContain("未评定");
    }

    @Test
    void aUnitBeginsItsFilesAndHearsItsResidents() {
        String cycle = given.cycle();
        String page = "/appraisal/cycle-view?code=" + cycle;
        done(secretary, page, "files", Map.of("unit", UNIT, "begin", ""));
        done(
                secretary,
                page,
                "opinion",
                Map.of("heard", UNIT, "asked", "50", "answered", "30", "satisfied", "27", "hear", ""));

        assertThat(secretary.get(page).body()).contains("90%（答复率 60%）");
        assertThat(secretary.get("/appraisal/file-list?cycle=" + cycle).body()).contains(worker);
        assertThat(secretary.get("/appraisal/posting-view?code=" + cycle).body())
                .contains("还没有告知结果的人员");
        Api.Answer refused = secretary.submit(
                secretary.get(page),
                "opinion",
                Map.of("heard", UNIT, "asked", "50", "answered", "60", "satisfied", "27", "hear", ""));
        assertThat(refused.body()).contains("人数不对");
    }

    @Test
    void anAccountOfNobodyIsToldHowToBecomeSomebodys() {
        Api office = caller.browser(caller.hired("organization.community-worker", UNIT));

        assertThat(office.get("/appraisal/own-view").body()).contains("这个账号没有登记使用人");
    }

    @Test
    void programsReadFilesOfTheirUnit() {
        Api program = caller.api(by);
        given.judge(by, file, 1, "3");

        assertThat(program.get("/api/v1/appraisals/" + file).body())
                .contains("\"grade\":\"NOT_ASSESSED\"", "\"rule\":1", "\"marks\":3", "\"official\":false")
                .doesNotContain("考核人");
        assertThat(program.get("/api/v1/appraisals?q=" + file).body())
                .contains(file, "\"state\":\"DRAFTING\"")
                .doesNotContain("grade");
    }

    private static void done(Api browser, String page, String form, Map<String, String> fields) {
        Api.Answer answer = browser.submit(browser.get(page), form, fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    }
}
