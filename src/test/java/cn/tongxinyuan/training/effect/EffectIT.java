package cn.tongxinyuan.training.effect;

import static cn.tongxinyuan.training.TrainingGiven.XINXU;
import static cn.tongxinyuan.training.TrainingGiven.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.training.Presence;
import cn.tongxinyuan.training.TrainingGiven;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was said of a class, and what units have used of it months later. */
@ExtendWith(ArquillianExtension.class)
class EffectIT {

    private static final String MINGQUAN = "370105010010";

    @Inject
    TrainingGiven given;

    @Inject
    ClassEvaluationService evaluations;

    @Inject
    EffectService effects;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Test
    void slipsAreCountedAndFewAnswersTellNobody() {
        String one = given.worker(XINXU);
        String other = given.worker(XINXU);
        String away = given.worker(XINXU);
        String code = given.training(given.plan(Duration.ofDays(-10)));
        given.send(code, one, other, away);
        given.mark(code, 1, Presence.PRESENT, one, other);
        given.mark(code, 2, Presence.PRESENT, one);
        assertThat(caller.asSystem(() -> evaluations.of(code))).isEmpty();
        given.close(code);

        assertThat(caller.asSystem(() -> evaluations.of(code)).orElseThrow().getAttended())
                .isEqualTo(2);
        assertRefused("answers-over", () -> count(code, Feedback.of(2, 1, 0, 0, 0)));
        count(code, Feedback.of(1, 0, 0, 0, 1));
        assertThat(caller.asSystem(() -> evaluations.of(code)).orElseThrow().isFew())
                .isTrue();
        Api academy = caller.browser(caller.hired("organization.academy", "370105"));
        assertThat(academy.get("/training/training-view?code=" + code).body())
                .contains("2 / 2", "不显示满意率")
                .doesNotContain("50%");
    }

    @Test
    void whatWasCountedIsShownOnceEnoughHaveAnswered() {
        String[] people = {
            given.worker(XINXU), given.worker(XINXU), given.worker(XINXU), given.worker(XINXU), given.worker(XINXU)
        };
        String code = given.training(given.plan(Duration.ofDays(-10)));
        given.send(code, people);
        given.mark(code, 1, Presence.PRESENT, people);
        given.mark(code, 2, Presence.PRESENT, people);
        given.close(code);
        Api academy = caller.browser(caller.hired("organization.academy", "370105"));
        Api.Answer form = academy.get("/training/class-evaluation-edit?code=" + code);
        Api.Answer saved = academy.submit(
                form,
                "form",
                Map.of(
                        "veryGood",
                        "3",
                        "good",
                        "1",
                        "fair",
                        "0",
                        "poor",
                        "1",
                        "veryPoor",
                        "0",
                        "words",
                        "例子多",
                        "save",
                        ""));
        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        assertThat(academy.get("/training/training-view?code=" + code).body()).contains("5 / 5", "80", "例子多");
        Api community = caller.browser(caller.hired("organization.community-secretary", XINXU));
        assertThat(community.get("/training/training-view?code=" + code).body()).doesNotContain("例子多");
    }

    @Test
    void threeMonthsLaterEveryUnitIsAskedOnce() {
        String code = closed(95);
        String recent = closed(60);

        caller.asSystem(effects::ask);
        assertThat(asked(code)).containsExactly(MINGQUAN, XINXU);
        assertThat(asked(recent)).isEmpty();
        caller.asSystem(effects::ask);
        assertThat(asked(code)).hasSize(2);

        String effect = records.sql(
                        "select code from training_effect where training_code = ?1 and scope = ?2", code, XINXU)
                .get(0)
                .toString();
        assertThat(tasks(effect)).isEqualTo(1);
        Api secretary = caller.browser(caller.hired("organization.community-secretary", XINXU));
        String page = "/training/effect-view?code=" + effect;
        assertThat(secretary
                        .submit(secretary.get(page), "form", Map.of("words", "议事会", "link", "http://x.cn", "save", ""))
                        .body())
                .contains("href=\"#form:link\"");
        Api.Answer told = secretary.submit(
                secretary.get(page),
                "form",
                Map.of("words", "议事会用上了", "link", "/training/training-view?code=" + code, "save", ""));
        assertThat(told.status()).as(told.body()).isEqualTo(302);
        assertThat(tasks(effect)).isZero();
        assertThat(secretary.get("/training/effect-list?told=true&q=" + effect).body())
                .contains(effect, "议事会用上了");
        assertThat(secretary.get(page).body()).contains("href=\"/training/training-view?code=" + code + "\"");
        String stranger = caller.hired("organization.community-secretary", MINGQUAN);
        assertThatThrownBy(() -> caller.as(stranger, () -> effects.open(effect)))
                .isInstanceOf(UnknownRecord.class);
    }

    /** A class to which two units had sent somebody, closed so many days ago. */
    private String closed(int days) {
        String one = given.worker(XINXU);
        String other = given.worker(MINGQUAN);
        String code = given.training(given.plan(Duration.ofDays(-10)));
        given.send(code, one, other);
        given.mark(code, 1, Presence.PRESENT, one, other);
        given.mark(code, 2, Presence.PRESENT, one, other);
        given.close(code);
        records.change(
                "update training_class set closed_at = ?1 where code = ?2",
                Timestamp.from(given.now().minus(Duration.ofDays(days))),
                code);
        return code;
    }

    private List<String> asked(String code) {
        return records.sql("select scope from training_effect where training_code = ?1 order by scope", code).stream()
                .map(Object::toString)
                .toList();
    }

    private int tasks(String effect) {
        return records.sql("select 1 from platform_task where matter = 'training.effect' and subject = ?1", effect)
                .size();
    }

    private void count(String code, Feedback slips) {
        caller.asSystem(
                () -> evaluations.count(code, evaluations.of(code).orElseThrow().getVersion(), slips, null));
    }
}
