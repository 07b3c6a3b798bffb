package cn.tongxinyuan.training.web;

import cn.tongxinyuan.platform.web.ValueFormat;
import cn.tongxinyuan.training.effect.ClassEvaluation;
import cn.tongxinyuan.training.effect.ClassEvaluationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What was said of the class that the address names. */
@Named
@RequestScoped
public class ClassEvaluationModel {

    @Inject
    TrainingModel trainingModel;

    @Inject
    ClassEvaluationService evaluations;

    @Inject
    ValueFormat format;

    private ClassEvaluation evaluation;
    private boolean read;

    /** Null before the class is closed, and for classes of other units. */
    public ClassEvaluation getEvaluation() {
        if (!read) {
            evaluation = evaluations.of(trainingModel.getTraining().getCode()).orElse(null);
            read = true;
        }
        return evaluation;
    }

    /** How many of those who were there have answered. */
    public String getResponse() {
        return format.percent(getEvaluation().getAnswers(), getEvaluation().getAttended());
    }

    /** Share of those who were content; a dash while too few have answered. */
    public String getSatisfied() {
        return getEvaluation().isFew()
                ? "—"
                : format.percent(
                        getEvaluation().getSlips().getSatisfied(),
                        getEvaluation().getAnswers());
    }
}
