package cn.tongxinyuan.nightschool;

import static cn.tongxinyuan.nightschool.CourseGiven.WEEK;
import static cn.tongxinyuan.nightschool.CourseGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.booking.Booked;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff do on the pages of the night schools: they plan, write down who attends, change lessons, certify. */
@ExtendWith(ArquillianExtension.class)
class CoursePageIT {

    private static final String NEIGHBOURS = "370105010010";

    @Inject
    Caller caller;

    @Inject
    CourseGiven given;

    @Inject
    CourseService courses;

    @Inject
    Trail trail;

    private Api desk;

    @BeforeEach
    void hire() {
        desk = caller.browser(caller.hired("organization.community-secretary", XINXU));
    }

    @Test
    void theListShowsTheOwnUnitAndForeignCoursesAreNotThere() {
        String own = given.course(5);
        String foreign = given.course(given.plan(NEIGHBOURS, CourseGiven.TERM, "教师某", Audience.ADULTS, 5, 1));

        assertThat(desk.get("/nightschool/course-list?size=100").body())
                .contains(own, "0 / 5")
                .doesNotContain(foreign);
        assertThat(desk.get("/nightschool/course-list?state=RUNNING&q=" + own).body())
                .doesNotContain("code=" + own);
        assertThat(desk.get("/nightschool/course-list?state=ENROLLING&q=" + own).body())
                .contains("code=" + own);
        for (String page : List.of("course-view", "course-edit", "lesson-edit")) {
            assertThat(desk.get("/nightschool/" + page + "?lesson=1&code=" + foreign)
                            .status())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    @Test
    void lessonsAreGeneratedBeforeAnythingElseIsTypedAndSavedAsADraft() {
        LocalDate first = given.today().plusDays(10);
        Api.Answer form = desk.get("/nightschool/course-edit");
        Map<String, String> typed = new HashMap<>(Map.of("firstDay", first.toString(), "many", "2", "from", "19:00"));
        typed.put("until", "20:30");
        typed.put("generate", "");

        Api.Answer generated = desk.submit(form, "form", typed);

        String lines = first + " 19:00-20:30\n" + first.plusWeeks(1) + " 19:00-20:30";
        assertThat(generated.body().replace("\r", "")).contains(lines);
        Map<String, String> plan = new HashMap<>(Map.of(
                "title",
                "剪纸",
                "term",
                given.term(2),
                "topic",
                "CRAFT",
                "audience",
                "ADULTS",
                "centre",
                given.centre(XINXU)));
        plan.putAll(Map.of("guest", "教师某", "lessons", lines, "capacity", "8", "minimum", "9", "mode", "DRAW"));
        plan.put("save", "");
        assertThat(desk.submit(form, "form", plan).body()).contains("href=\"#form:minimum\"", "不能多于总名额");
        plan.put("minimum", "4");
        Api.Answer saved = desk.submit(form, "form", plan);

        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        Course course = given.open(saved.header("Location").replaceFirst(".*code=", ""));
        assertThat(course.isDraft()).isTrue();
        assertThat(course.getLessons()).hasSize(2);
    }

    @Test
    void aTapWritesDownWhoCameAndTakesItBack() {
        String code = given.course(5);
        Booked one = given.enrol(code);
        Booked other = given.enrol(code);
        given.passes(code, Duration.ofDays(3));
        String page = "/nightschool/lesson-edit?lesson=1&code=" + code;

        tap(page, "present", one);
        tap(page, "excused", other);
        assertThat(desk.get(page).body())
                .contains("到课 1 人，请假 1 人，缺课 0 人，未记 0 人", "李*", "请假 · 生病")
                .doesNotContain("李某");
        tap(page, "undone", other);
        assertThat(desk.get(page).body()).contains("请假 0 人，缺课 0 人，未记 1 人");
        desk.submit(desk.get(page), "form", Map.of("rest", ""));
        assertThat(desk.get(page).body()).contains("到课 1 人，请假 0 人，缺课 1 人，未记 0 人");
    }

    @Test
    void aSheetOfPaperTellsWhoCameAndWhoDidNot() {
        String code = given.course(5);
        Booked one = given.enrol(code);
        given.enrol(code);
        given.passes(code, Duration.ofDays(3));
        String page = "/nightschool/lesson-edit?lesson=1&mode=paper&code=" + code;

        Api.Answer wrong = paper(page, "ZZZZ-ZZZZ");
        assertThat(wrong.body()).contains("ZZZZ-ZZZZ", "href=\"#form:receipts\"");
        Api.Answer taken = paper(page, one.receipt().replace("-", " ").toLowerCase(java.util.Locale.ROOT));
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        paper(page, one.receipt().replace("-", ""));

        assertThat(desk.get("/nightschool/lesson-edit?lesson=1&code=" + code).body())
                .contains("到课 1 人，请假 0 人，缺课 1 人，未记 0 人");
        assertThat(desk.get("/nightschool/lesson-edit?lesson=1&mode=print&code=" + code)
                        .body())
                .contains(one.receipt(), "行号");
    }

    @Test
    void whoLeavesIsAskedAboutBeforeTheSeatGoesOn() {
        String code = given.course(1);
        Booked leaving = given.enrol(code);
        Booked waiting = given.enrol(code);
        given.passes(code, Duration.ofDays(3));
        String people = "/nightschool/course-view?tab=people&code=" + code;
        String page = people + "&leaving=" + leaving.receipt();

        assertThat(desk.get(people).body())
                .contains("leaving=" + leaving.receipt())
                .doesNotContain("退课后");
        assertThat(desk.get(page).body())
                .contains("李*退课后，名额先给候补第一位（现有 1 人候补）答复")
                .doesNotContain("李某");
        assertThat(desk.submit(desk.get(page), "leaving", Map.of("send", "")).body())
                .contains("href=\"#leaving:excuse\"");
        assertThat(given.state(leaving)).isEqualTo("CONFIRMED");
        desk.submit(desk.get(page), "leaving", Map.of("excuse", "WORK", "send", ""));

        assertThat(given.state(leaving)).isEqualTo("CANCELLED");
        assertThat(given.state(waiting)).isEqualTo("OFFERED");
        assertThat(trail.about(code)).anyMatch(row -> row.contains(leaving.receipt() + "|@nightschool.Excuse.WORK"));
    }

    @Test
    void aLessonIsCancelledAndMadeUpOnItsPage() {
        String code = given.course(5);
        String page = "/nightschool/lesson-edit?lesson=4&mode=change&code=" + code;

        desk.submit(desk.get(page), "form", Map.of("reason", "教师生病", "cancel", ""));
        assertThat(desk.get(page).body()).contains("这一课已停课：教师生病");
        String later = given.today().plusWeeks(6).toString();
        desk.submit(
                desk.get(page),
                "form",
                Map.of("day", later, "from", "19:00", "until", "20:30", "room", "二楼", "makeUp", ""));

        assertThat(desk.get("/nightschool/course-view?code=" + code).body()).contains("补第 4 课", "二楼", later);
    }

    @Test
    void aCourseIsCompletedAndItsCertificatePrintedAndRevoked() {
        String code = given.course(5);
        Booked one = given.enrol(code);
        given.passes(code, Duration.ofDays(3).plus(WEEK.multipliedBy(3)).plusMinutes(5));
        for (int lesson = 1; lesson <= 4; lesson++) {
            given.mark(code, lesson, Presence.PRESENT, one);
        }
        String record = "/nightschool/course-view?code=" + code;

        desk.submit(desk.get(record), "acts", Map.of("complete", ""));

        Api.Answer certificates = desk.get(record + "&tab=certificates");
        String number = certificates.find("certificate-view\\?code=(ZS-[0-9-]+)");
        String page = "/award/certificate-view?code=" + number;
        assertThat(desk.get(page).body()).contains("李*", "共 4 课，到课 4 课", "有效").doesNotContain("李某");
        Api.Answer paper = desk.submit(desk.get(page), "paper", Map.of("print", ""));
        assertThat(paper.body()).startsWith("%PDF-");
        assertThat(trail.about(number)).anyMatch(row -> row.contains("award.told.printed"));
        desk.submit(desk.get(page), "form", Map.of("reason", "姓名有误", "send", ""));
        assertThat(desk.get(page).body()).contains("已撤销", "姓名有误").doesNotContain("paper:print");
    }

    @Test
    void aTeacherIsRegisteredMaskedAndCalledWithAReason() {
        Api.Answer saved = desk.submit(
                desk.get("/nightschool/teacher-edit"),
                "form",
                Map.of("name", "赵某", "mobile", "199 0000 9777", "unit", XINXU, "save", ""));
        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        String code = desk.get("/nightschool/teacher-list").find("teacher-edit\\?code=(JS-[0-9-]+)");
        String page = "/nightschool/teacher-edit?code=" + code;

        assertThat(desk.get(page).body()).contains("199****9777").doesNotContain("19900009777");
        assertThat(desk.submit(desk.get(page), "form", Map.of("reason", "约课", "reveal", ""))
                        .body())
                .contains("19900009777");
        assertThat(trail.about(code)).anyMatch(row -> row.contains("nightschool.told.revealed|约课"));
        desk.submit(desk.get(page), "form", Map.of("name", "赵某", "checkedUntil", "2099-01-01", "save", ""));
        assertThat(desk.get("/nightschool/teacher-list").body()).contains("2099-01-01");
    }

    @Test
    void theDistrictSetsWhatATermPromises() {
        Api district = caller.browser(caller.hired("organization.district-org", "370105"));
        String term = given.term(2);
        String page = "/nightschool/term-edit?code=" + term;
        Map<String, String> promise =
                new HashMap<>(Map.of("name", "测试", "firstOn", "2050-03-01", "lastOn", "2050-02-01"));
        promise.putAll(Map.of("mostCourses", "3", "absences", "1", "certificatePercent", "75", "decideDays", "5"));
        promise.put("save", "");

        assertThat(district.submit(district.get(page), "form", promise).body()).contains("href=\"#form:lastOn\"");
        promise.put("lastOn", "2050-07-01");
        assertThat(district.submit(district.get(page), "form", promise).status())
                .isEqualTo(302);
        assertThat(district.get(page).body()).contains("value=\"75\"", "value=\"3\"");
        assertThat(desk.get(page).status()).isEqualTo(403);
    }

    private Api.Answer paper(String page, String receipts) {
        Map<String, String> typed = Map.of("sheet", "第1页", "receipts", receipts, "others", "on", "save", "");
        return desk.submit(desk.get(page), "form", typed);
    }

    private void tap(String page, String button, Booked booked) {
        Api.Answer answer =
                desk.submit(desk.get(page), "form", Map.of("excuse", "ILLNESS"), Map.of(button, booked.receipt()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    }
}
