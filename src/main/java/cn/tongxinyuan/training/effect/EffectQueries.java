package cn.tongxinyuan.training.effect;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.training.Training;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was said of classes, and what was used of them. */
@ApplicationScoped
class EffectQueries {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Turns turns;

    Optional<ClassEvaluation> evaluation(String training) {
        try {
            return Optional.of(one(training));
        } catch (UnknownRecord none) {
            return Optional.empty();
        }
    }

    private ClassEvaluation one(String training) {
        return records.one(ClassEvaluation.class, "training", training, "training.rule.not-closed");
    }

    /** @throws UnknownRecord {@code training.rule.not-closed}, for classes of other organisers too */
    ClassEvaluation heldEvaluation(String training) {
        ClassEvaluation evaluation = one(training);
        hold("training-evaluation-" + training, evaluation);
        return evaluation;
    }

    private void hold(String turn, Object record) {
        turns.take(turn);
        em.lock(record, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(record);
    }

    /** How many were at one lesson of a class at least. */
    int attended(Training training) {
        return Math.toIntExact(records.named("TrainingEvaluation.attended", Long.class)
                .setParameter("training", training)
                .getSingleResult());
    }

    /** Classes that were closed before this and of which nobody was asked yet, the earliest first; no more than one night's. */
    List<Training> due(Instant until) {
        return records.named("TrainingEffect.due", Training.class)
                .setParameter("until", until)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<ScopePath> senders(Training training) {
        return records.named("TrainingEffect.senders", String.class)
                .setParameter("training", training)
                .getResultStream()
                .map(ScopePath::new)
                .toList();
    }

    /** @throws UnknownRecord {@code training.rule.unknown-effect}, for those of other units too */
    Effect effect(String code) {
        return records.one(Effect.class, "code", code, "training.rule.unknown-effect");
    }

    Effect heldEffect(String code) {
        Effect effect = effect(code);
        hold("training-effect-" + code, effect);
        return effect;
    }

    void turn(String name) {
        turns.take(name);
    }

    void store(Object record) {
        em.persist(record);
    }
}
