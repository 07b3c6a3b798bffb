package cn.tongxinyuan.training.institution;

import static cn.tongxinyuan.training.TrainingGiven.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.training.TrainingGiven;
import cn.tongxinyuan.training.TrainingPlan;
import cn.tongxinyuan.training.TrainingService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Agreements with institutions over time, and the classes held with them. */
@ExtendWith(ArquillianExtension.class)
class InstitutionIT {

    @Inject
    TrainingGiven given;

    @Inject
    InstitutionService institutions;

    @Inject
    TrainingService trainings;

    @Inject
    Caller caller;

    @Test
    void ofAnyDayOneKnowsWhichAgreementsAreInForce() {
        LocalDate today = given.today();
        String code = enlist(name(), today.minusDays(100), today.minusDays(10));
        assertThat(inForce(today.minusDays(10))).contains(code);
        assertThat(inForce(today.minusDays(101))).doesNotContain(code);
        assertThat(inForce(today)).doesNotContain(code);

        assertRefused("agreement-overlap", () -> renew(code, today.minusDays(10), today.plusDays(50)));
        renew(code, today.minusDays(5), today.plusDays(50));
        assertThat(inForce(today)).contains(code);
        assertThat(inForce(today.minusDays(7))).doesNotContain(code);
        assertThat(inForce(today.minusDays(10))).contains(code);

        assertRefused("reason-needed", () -> end(code, today, " "));
        assertRefused("agreement-none", () -> end(code, today.minusDays(7), "停止合作"));
        end(code, today, "停止合作");
        assertThat(inForce(today)).contains(code);
        assertThat(inForce(today.plusDays(1))).doesNotContain(code);
    }

    @Test
    void oneNameStandsOnceAndAnAgreementDoesNotRunBackwards() {
        LocalDate today = given.today();
        String name = name();
        enlist(name, today, today);
        assertRefused("institution-known", () -> enlist(" " + name, today, today));
        assertRefused("agreement-days", () -> enlist(name(), today, today.minusDays(1)));
        assertRefused(
                "functions-needed",
                () -> caller.asSystem(() -> institutions.enlist(
                        new InstitutionDetails(name(), "法治", Set.of()), new Agreement("协", today, today))));
    }

    @Test
    void aClassNamesAnInstitutionWhoseAgreementIsInForceOnItsFirstDay() {
        LocalDate today = given.today();
        String code = enlist(name(), today.minusDays(9), today.plusDays(9));
        TrainingPlan plan = given.plan(Duration.ofDays(5));
        String training = given.training(with(plan, code));

        assertThat(caller.asSystem(() -> institutions.classes(code)))
                .extracting(each -> each.getCode())
                .containsExactly(training);
        assertRefused("institution-over", () -> given.training(with(given.plan(Duration.ofDays(20)), code)));
        assertRefused("institution-over", () -> given.training(with(given.plan(Duration.ofDays(5)), "YX-1900-00001")));
        Api academy = caller.browser(caller.hired("organization.academy", "370105"));
        assertThat(academy.get("/training/institution-view?code=" + code).body())
                .contains(training);
        assertThat(academy.get("/training/training-view?code=" + training).body())
                .contains("测试院校");
        assertThat(caller.api(caller.hired("organization.academy", "370105"))
                        .get("/api/v1/trainings/" + training)
                        .body())
                .contains("\"institution\":\"" + code + "\"");
    }

    @Test
    void theAcademyKeepsTheListAndOthersReadIt() {
        LocalDate today = given.today();
        Api academy = caller.browser(caller.hired("organization.academy", "370105"));
        Api.Answer form = academy.get("/training/institution-edit");
        Map<String, String> typed = new HashMap<>(Map.of(
                "name",
                name(),
                "teaches",
                "法治",
                "functions",
                "THEORY",
                "number",
                "协-9",
                "from",
                today.toString(),
                "to",
                today.minusDays(1).toString(),
                "save",
                ""));
        assertThat(academy.submit(form, "form", typed).body()).contains("href=\"#form:to\"");
        typed.put("to", today.plusDays(30).toString());
        Api.Answer saved = academy.submit(form, "form", typed);
        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        String code = saved.header("Location").replaceFirst(".*code=", "");
        String page = "/training/institution-view?code=" + code;
        assertThat(academy.get(page).body()).contains("协-9", "理论教学", "协议有效");
        Api.Answer renewed = academy.submit(
                academy.get(page),
                "form",
                Map.of(
                        "number",
                        "协-10",
                        "from",
                        today.plusDays(31).toString(),
                        "to",
                        today.plusDays(60).toString(),
                        "renew",
                        ""));
        assertThat(renewed.status()).as(renewed.body()).isEqualTo(302);
        assertThat(academy.get("/training/institution-list?held=true&q=" + code).body())
                .contains("code=" + code, "协-10");
        assertThat(academy.get("/training/institution-list?held=false&q=" + code)
                        .body())
                .doesNotContain("code=" + code);
        Api worker = caller.browser(caller.hired("organization.community-worker", TrainingGiven.XINXU));
        assertThat(worker.get(page).body()).contains("协-10").doesNotContain("form:renew");
        assertThat(worker.get("/training/institution-edit").status()).isEqualTo(403);
    }

    private static TrainingPlan with(TrainingPlan plan, String institution) {
        return new TrainingPlan(
                plan.title(),
                plan.level(),
                plan.tier(),
                plan.function(),
                plan.organiser(),
                plan.place(),
                plan.capacity(),
                plan.certified(),
                plan.lessons(),
                institution);
    }

    private static String name() {
        return "测试院校" + System.nanoTime();
    }

    private List<String> inForce(LocalDate day) {
        return caller.asSystem(() ->
                institutions.inForce(day).stream().map(Institution::getCode).toList());
    }

    private String enlist(String name, LocalDate from, LocalDate to) {
        return caller.asSystem(() -> institutions
                .enlist(new InstitutionDetails(name, "法治", Set.of("THEORY")), new Agreement("协-1", from, to))
                .getCode());
    }

    private void renew(String code, LocalDate from, LocalDate to) {
        caller.asSystem(
                () -> institutions.renew(code, institutions.open(code).getVersion(), new Agreement("协-2", from, to)));
    }

    private void end(String code, LocalDate last, String reason) {
        caller.asSystem(() -> institutions.end(code, institutions.open(code).getVersion(), last, reason));
    }
}
