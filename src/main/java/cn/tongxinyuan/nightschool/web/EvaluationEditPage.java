package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.nightschool.Evaluation;
import cn.tongxinyuan.nightschool.EvaluationService;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Counts what the slips say of a course that is completed. */
@Named
@RequestScoped
public class EvaluationEditPage {

    @Inject
    CourseModel courseModel;

    @Inject
    EvaluationModel evaluationModel;

    @Inject
    EvaluationService evaluations;

    @Inject
    Frame frame;

    @Inject
    EditConflict conflict;

    private long version;
    private Integer[] counts;

    /** @throws Conflict {@code nightschool.rule.not-completed} */
    @PostConstruct
    void read() {
        Evaluation stands = evaluationModel.getEvaluation();
        if (stands == null) {
            throw new Conflict("nightschool.rule.not-completed");
        }
        version = stands.getVersion();
        counts = stands.getPaper().counts();
    }

    public String save() {
        try {
            evaluations.count(courseModel.getCourse().getCode(), version, Feedback.of(counts));
        } catch (StaleRecord faster) {
            Evaluation stands = evaluations.of(courseModel.getCourse()).orElseThrow();
            version = conflict.tell(stands, courseModel.getCourse().getCode(), version);
            return null;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("nightschool.rule.answers-over", "veryGood"));
        }
        frame.done("nightschool.evaluation-edit.done");
        return courseModel.path("course-view") + "&tab=evaluation&faces-redirect=true";
    }

    /** How many chose each step, best first. */
    public Integer[] getCounts() {
        return counts;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
