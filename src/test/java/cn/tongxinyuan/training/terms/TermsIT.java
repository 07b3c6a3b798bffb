package cn.tongxinyuan.training.terms;

import static cn.tongxinyuan.training.TrainingGiven.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingGiven;
import cn.tongxinyuan.training.TrainingPlan;
import cn.tongxinyuan.training.TrainingService;
import cn.tongxinyuan.training.TrainingTerms;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is asked of trainings, and what stands on their calendar. */
@ExtendWith(ArquillianExtension.class)
class TermsIT {

    private static final AtomicInteger AHEAD = new AtomicInteger(4000);

    @Inject
    TrainingGiven given;

    @Inject
    TermsService terms;

    @Inject
    TrainingService trainings;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Test
    void anEditionBeginsInTheFutureAndTodayStaysAsItWas() {
        LocalDate from = given.today().plusDays(AHEAD.incrementAndGet());
        BigDecimal today = caller.asSystem(() -> trainings.terms()).getYearlyHours();

        assertRefused("terms-past", () -> set(given.today(), "8"));
        assertRefused("terms-hours", () -> set(from, "0.5"));
        set(from, "8");
        assertRefused("terms-known", () -> set(from, "8"));

        assertThat(caller.asSystem(() -> trainings.terms()).getYearlyHours()).isEqualByComparingTo(today);
        assertThat(caller.asSystem(() -> terms.editions()))
                .filteredOn(each -> each.getValidFrom().equals(from))
                .extracting(TrainingTerms::getYearlyHours)
                .singleElement()
                .satisfies(hours -> assertThat(hours).isEqualByComparingTo("60"));
    }

    @Test
    void theAcademySetsThemOnItsPage() {
        LocalDate from = given.today().plusDays(AHEAD.incrementAndGet());
        Api academy = caller.browser(caller.hired("organization.academy", "370105"));
        String page = "/training/training-terms-edit";
        Map<String, String> typed = new HashMap<>(Map.of(
                "from",
                given.today().toString(),
                "yearlyHours",
                "50",
                "passPercent",
                "75",
                "leastHours",
                "0.5",
                "mostHours",
                "8",
                "recordMost",
                "90",
                "fewestAnswers",
                "5",
                "save",
                ""));
        assertThat(academy.submit(academy.get(page), "form", typed).body()).contains("href=\"#form:from\"");
        typed.put("from", from.toString());
        Api.Answer saved = academy.submit(academy.get(page), "form", typed);
        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        assertThat(academy.get(page).body()).contains(from.toString());
        Api secretary = caller.browser(caller.hired("organization.community-secretary", TrainingGiven.XINXU));
        assertThat(secretary.get(page).status()).isEqualTo(403);
    }

    @Test
    void theCalendarTellsLessonsByPlaceAndWhichRoomIsFree() {
        TrainingPlan plan = given.plan(Duration.ofDays(2));
        String code = given.training(plan);
        LocalDate day = LocalDate.ofInstant(plan.lessons().get(0).start(), DistrictClock.ZONE);
        Api academy = caller.browser(caller.hired("organization.academy", "370105"));
        String month = "/training/class-month-view?month=" + day.toString().substring(0, 7);

        assertThat(academy.get(month).body()).contains("code=" + code);
        String calendar = academy.get(month + "&place=" + code).body();
        assertThat(calendar.substring(0, calendar.indexOf("</section>"))).doesNotContain("code=" + code);
        assertThat(room(academy.get(month + "&day=" + day).body(), plan.place()))
                .contains("code=" + code);
        assertThat(room(academy.get(month + "&day=" + day.plusDays(200)).body(), plan.place()))
                .contains("全天空闲")
                .doesNotContain("code=" + code);
        Training held = caller.asSystem(() -> trainings.open(code));
        Api secretary = caller.browser(caller.hired("organization.community-secretary", TrainingGiven.XINXU));
        assertThat(secretary.get(month).body()).contains(held.getTitle());
    }

    /** What the table says of a room. */
    private static String room(String page, String place) {
        String table = page.substring(page.lastIndexOf("</section>", page.lastIndexOf("<table")));
        String row = table.substring(table.indexOf(">" + place + "<"));
        return row.substring(0, row.indexOf("</tr>"));
    }

    private void set(LocalDate from, String most) {
        caller.asSystem(() -> terms.set(new TermsPlan(
                from, new BigDecimal("60"), 80, BigDecimal.ONE, new BigDecimal(most), new BigDecimal("90"), 5)));
    }
}
