package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.nightschool.Evaluation;
import cn.tongxinyuan.nightschool.EvaluationService;
import cn.tongxinyuan.platform.web.ValueFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What was said of the course the address names. */
@Named
@RequestScoped
public class EvaluationModel {

    @Inject
    CourseModel courseModel;

    @Inject
    EvaluationService evaluations;

    @Inject
    ValueFormat format;

    private Evaluation evaluation;

    /** Null before the course is completed. */
    public Evaluation getEvaluation() {
        if (evaluation == null) {
            evaluation = evaluations.of(courseModel.getCourse()).orElse(null);
        }
        return evaluation;
    }

    public String getResponse() {
        return format.percent(getEvaluation().getAnswers(), getEvaluation().getEnrolled());
    }

    /** Null where so few answered that it is not told. */
    public String getSatisfied() {
        Feedback said = getEvaluation().getSaid();
        return said == null ? null : format.percent(said.getSatisfied(), said.getAnswers());
    }
}
