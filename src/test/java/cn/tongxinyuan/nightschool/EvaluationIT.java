package cn.tongxinyuan.nightschool;

import static cn.tongxinyuan.nightschool.CourseGiven.WEEK;
import static cn.tongxinyuan.nightschool.CourseGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.booking.Booked;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What residents say of a course that is completed: once each, as totals, told where nobody can be told from it. */
@ExtendWith(ArquillianExtension.class)
class EvaluationIT {

    private static final int PEOPLE = 6;

    @Inject
    Caller caller;

    @Inject
    CourseGiven given;

    @Inject
    CompletionService completion;

    @Inject
    CourseService courses;

    @Inject
    CourseStatistics statistics;

    @Inject
    Trail trail;

    private Api desk;
    private Api gateway;

    @BeforeEach
    void hire() {
        desk = caller.browser(caller.hired("organization.community-secretary", XINXU));
        gateway = caller.api(caller.hired("organization.gateway-miniprogram", "370105"));
    }

    @Test
    void eachAnswersOnceAndTheSplitIsToldFromFiveOn() {
        List<Booked> people = new ArrayList<>();
        String code = attended(people);
        assertThat(answer(code, people.get(0), "GOOD")).contains("\"code\":\"NOT_COMPLETED\"");
        complete(code);

        assertThat(answer(code, people.get(0), "GOOD")).contains("\"answers\":1", "\"enrolled\":6");
        assertThat(answer(code, people.get(0), "POOR")).contains("\"code\":\"EVALUATED\"");
        assertThat(answer(code, given.enrol(given.course(5)), "POOR")).contains("\"code\":\"UNKNOWN_PARTICIPANT\"");
        for (int i = 1; i < 4; i++) {
            assertThat(answer(code, people.get(i), "VERY_GOOD"))
                    .contains("\"answers\":" + (i + 1))
                    .doesNotContain("veryGood");
        }
        assertThat(desk.get(page(code)).body()).contains("4 / 6", "不足 5 份").doesNotContain("很不满意");
        assertThat(answer(code, people.get(4), "VERY_POOR"))
                .contains("\"said\":{", "\"veryGood\":3", "\"good\":1", "\"veryPoor\":1");

        assertThat(desk.get(page(code)).body()).contains("5 / 6", "83.3%", "80.0%", "很不满意");
        assertThat(trail.about(code))
                .noneMatch(row ->
                        row.contains("VERY_") || row.contains(people.get(4).receipt()));
    }

    @Test
    void slipsAreCountedAndNeverMoreThanPeople() {
        List<Booked> people = new ArrayList<>();
        String code = attended(people);
        String edit = "/nightschool/evaluation-edit?code=" + code;
        assertThat(desk.get(edit).body()).contains("课程还没有结课");
        complete(code);
        answer(code, people.get(0), "POOR");

        assertThat(count(edit, "6").body()).contains("href=\"#form:veryGood\"", "答卷不能多于学员 6 人");
        Api.Answer first = desk.get(edit);
        assertThat(count(edit, "3").status()).isEqualTo(302);
        assertThat(count(edit, "4").status()).isEqualTo(302);
        assertThat(desk.get(page(code)).body())
                .as("one answer beside slips that are known")
                .doesNotContain("80.0%");
        assertThat(count(edit, "5").status()).isEqualTo(302);

        assertThat(desk.submit(first, "form", slips("5")).status()).isEqualTo(409);
        assertThat(desk.get(page(code)).body()).contains("6 / 6", "100.0%");
        assertThat(caller.asSystem(() -> statistics.evaluated(new ScopePath(XINXU), given.today())))
                .filteredOn(each -> each.getCourse().getCode().equals(code))
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.getSaid().getAnswers()).isEqualTo(5));
    }

    @Test
    void fewAnswersCountInNoFigure() {
        List<Booked> people = new ArrayList<>();
        String code = attended(people);
        complete(code);
        CourseStatistics.Share before =
                caller.asSystem(() -> statistics.satisfied(new ScopePath(XINXU), given.today()));

        answer(code, people.get(0), "VERY_POOR");

        assertThat(caller.asSystem(() -> statistics.satisfied(new ScopePath(XINXU), given.today())))
                .isEqualTo(before);
    }

    private String answer(String course, Booked who, String step) {
        return gateway.json(
                        "/api/v1/courses/" + course + "/evaluation",
                        "{\"receipt\":\"" + who.receipt() + "\",\"step\":\"" + step + "\"}")
                .body();
    }

    private Api.Answer count(String edit, String veryGood) {
        return desk.submit(desk.get(edit), "form", slips(veryGood));
    }

    private static Map<String, String> slips(String veryGood) {
        return Map.of("veryGood", veryGood, "good", "0", "fair", "0", "poor", "0", "veryPoor", "0", "save", "");
    }

    private static String page(String code) {
        return "/nightschool/course-view?tab=evaluation&code=" + code;
    }

    /** All lessons of a course are over and written down. */
    private String attended(List<Booked> people) {
        String code = given.course(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            people.add(given.enrol(code));
        }
        given.passes(code, Duration.ofDays(3).plus(WEEK.multipliedBy(3)).plusHours(3));
        for (int lesson = 1; lesson <= 4; lesson++) {
            given.mark(code, lesson, Presence.PRESENT, people.toArray(Booked[]::new));
        }
        return code;
    }

    private void complete(String code) {
        caller.asSystem(() -> completion.complete(code, courses.open(code).getVersion()));
    }
}
