package cn.tongxinyuan.training.effect;

import cn.tongxinyuan.training.TrainingOver;
import cn.tongxinyuan.training.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** With the closing of a class its evaluation opens. */
@ApplicationScoped
class EffectWork {

    @Inject
    EffectQueries queries;

    @Inject
    TrainingService trainings;

    void over(@Observes TrainingOver over) {
        if (over.delivered()) {
            queries.store(new ClassEvaluation(
                    over.training(),
                    queries.attended(over.training()),
                    trainings.terms().getFewestAnswers()));
        }
    }
}
