package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.effect.ClassEvaluation;
import cn.tongxinyuan.training.effect.ClassEvaluationService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Counts what the slips say of a class that is closed. */
@Named
@RequestScoped
public class ClassEvaluationEditPage {

    @Inject
    TrainingModel trainingModel;

    @Inject
    ClassEvaluationModel classEvaluationModel;

    @Inject
    ClassEvaluationService evaluations;

    @Inject
    Frame frame;

    private long version;
    private Integer[] counts;
    private String words;

    /** @throws UnknownRecord {@code training.rule.not-closed} */
    @PostConstruct
    void read() {
        ClassEvaluation stands = classEvaluationModel.getEvaluation();
        if (stands == null) {
            throw new UnknownRecord("training.rule.not-closed");
        }
        version = stands.getVersion();
        counts = stands.getSlips().counts();
        words = stands.getWords();
    }

    public String save() {
        try {
            evaluations.count(trainingModel.getTraining().getCode(), version, Feedback.of(counts), words);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(
                    refused, Map.of("training.rule.answers-over", "veryGood", "training.rule.words-long", "words"));
        }
        frame.done("training.class-evaluation-edit.saved");
        return trainingModel.path("training-view") + "&faces-redirect=true";
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
