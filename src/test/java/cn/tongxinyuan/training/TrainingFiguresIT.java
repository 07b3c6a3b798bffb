package cn.tongxinyuan.training;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures of trainings come out of the roll and the credits, as of any day. */
@ExtendWith(ArquillianExtension.class)
class TrainingFiguresIT {

    private static final ScopePath UNIT = new ScopePath("370105014004");

    @Inject
    TrainingGiven given;

    @Inject
    Caller caller;

    @Inject
    TrainingStatistics statistics;

    @Test
    void eachShareIsCountedOnTheRollOfTheDay() {
        LocalDate day = given.today();
        int before = caller.asSystem(() -> statistics.roll(UNIT, day).size());
        String one = given.worker(UNIT.code());
        String other = given.worker(UNIT.code());
        String left = given.worker(UNIT.code());
        String code = given.training(given.plan(Duration.ofDays(-10)));
        given.send(code, one, other, left);
        given.mark(code, 1, Presence.PRESENT, one, other, left);
        given.mark(code, 2, Presence.PRESENT, one, left);
        given.mark(code, 2, Presence.EXCUSED, other);
        given.close(code);
        given.change(
                "update organization_staff_post set held_to = ?1 where staff_id ="
                        + " (select id from organization_staff where code = ?2)",
                java.sql.Date.valueOf(day.minusDays(3)),
                left);

        caller.asSystem(() -> {
            assertThat(statistics.roll(UNIT, day)).hasSize(before + 2);
            assertThat(statistics.roll(UNIT, day.minusDays(4))).hasSize(before + 3);
            assertThat(statistics.covered(UNIT, day))
                    .extracting(TrainingStatistics.Person::staff)
                    .containsExactly(one);
            assertThat(statistics.covered(UNIT, day.minusDays(4)))
                    .extracting(TrainingStatistics.Person::staff)
                    .containsExactlyInAnyOrder(one, left);
            assertThat(statistics.covered(UNIT, day.minusDays(20))).isEmpty();
            for (LocalDate then : List.of(day, day.minusDays(4), day.minusDays(20))) {
                assertThat(statistics.onRoll(UNIT, then))
                        .isEqualTo(statistics.roll(UNIT, then).size());
                assertThat(statistics.coveredCount(UNIT, then))
                        .isEqualTo(statistics.covered(UNIT, then).size());
            }
            assertThat(statistics.credited(UNIT, day))
                    .extracting(line -> line.staff() + " " + line.hours().stripTrailingZeros())
                    .containsExactlyInAnyOrder(one + " 5", other + " 3");
            assertThat(statistics.met(UNIT, day)).isEmpty();
            assertThat(statistics.presences(UNIT, day))
                    .containsExactly(new TrainingStatistics.Presences(code, "测试培训班", 5, 6));
        });
    }

    @Test
    void everyFigureOpensItsRecords() {
        Api academy = caller.api(caller.hired("organization.academy", "370105"));
        String who = given.worker("370105014005");
        given.closed(given.plan(Duration.ofDays(-12)), who);
        for (String code : List.of(
                "training.sessions",
                "training.functions",
                "training.coverage",
                "training.standard",
                "training.hours",
                "training.attended",
                "training.partners",
                "training.attached",
                "training.attached_done",
                "training.attached_used",
                "training.orders_answered",
                "training.orders_delivered")) {
            Api.Answer figure = academy.get("/api/v1/indicators/" + code);
            assertThat(figure.status()).as(code + figure.body()).isEqualTo(200);
            Api.Answer records = academy.get("/api/v1/indicators/" + code + "/records?limit=200");
            assertThat(records.status()).as(code + records.body()).isEqualTo(200);
            assertThat(records.body()).doesNotContain("培训人");
        }
        assertThat(academy.get("/api/v1/indicators/training.functions").body()).contains("\"value\":6");
    }
}
