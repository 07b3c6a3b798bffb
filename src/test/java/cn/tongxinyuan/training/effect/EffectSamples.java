package cn.tongxinyuan.training.effect;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.training.Presence;
import cn.tongxinyuan.training.TrainingGiven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Evaluations and effects of any unit. */
final class EffectSamples {

    private EffectSamples() {}

    @ApplicationScoped
    static class Effects implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Effect.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into training_effect (id, version, code, training_code, title, scope, asked_on, due_on)"
                            + " values (?1, 0, ?2, ?2, '测试', ?3, date '2024-05-06', date '2024-05-20')",
                    id,
                    code(id),
                    unit.code());
            return id;
        }
    }

    private static String code(long id) {
        return Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    @ApplicationScoped
    static class Evaluations implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return ClassEvaluation.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into training_evaluation (id, version, training_code, scope, attended, fewest_answers,"
                            + " very_good, good, fair, poor, very_poor) values (?1, 0, ?2, ?3, 9, 5, 0, 0, 0, 0, 0)",
                    id,
                    code(id),
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class EffectVersion implements VersionSample {

        @Inject
        Effects effects;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return EffectService.class;
        }

        @Override
        public Map<String, Object> given() {
            Effect effect = records.find(Effect.class, effects.stored(new ScopePath(TrainingGiven.XINXU)));
            return Map.of("code", effect.getCode(), "version", effect.getVersion(), "words", "议事会", "link", "");
        }
    }

    @ApplicationScoped
    static class EvaluationVersion implements VersionSample {

        @Inject
        TrainingGiven given;

        @Inject
        ClassEvaluationService evaluations;

        @Inject
        Caller caller;

        @Override
        public Class<?> service() {
            return ClassEvaluationService.class;
        }

        @Override
        public Map<String, Object> given() {
            String who = given.worker(TrainingGiven.XINXU);
            String code = given.training(given.plan(Duration.ofDays(-10)));
            given.send(code, who);
            given.mark(code, 1, Presence.PRESENT, who);
            given.mark(code, 2, Presence.PRESENT, who);
            given.close(code);
            ClassEvaluation evaluation =
                    caller.asSystem(() -> evaluations.of(code)).orElseThrow();
            return Map.of(
                    "code",
                    code,
                    "version",
                    evaluation.getVersion(),
                    "slips",
                    Feedback.of(1, 0, 0, 0, 0),
                    "words",
                    "好");
        }
    }
}
