package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.AppealService;
import cn.tongxinyuan.training.Presence;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** A unit says that somebody of its people was not absent from a lesson. */
@Named
@RequestScoped
public class AppealEditPage {

    private static final String BETWEEN = " ";

    @Inject
    AppealService appeals;

    @Inject
    TrainingModel trainingModel;

    @Inject
    TrainingPeopleModel trainingPeopleModel;

    @Inject
    Frame frame;

    private String absence;
    private String reason;

    /** Lessons at which somebody of the caller's people was written down as absent. */
    public List<SelectItem> getAbsences() {
        return trainingPeopleModel.getPeople().stream()
                .flatMap(who -> trainingModel.getTraining().getLessons().stream()
                        .filter(lesson -> trainingPeopleModel
                                .sign(who.getStaffCode(), lesson)
                                .equals(Presence.ABSENT.name()))
                        .map(lesson -> new SelectItem(
                                who.getStaffCode() + BETWEEN + lesson.getNumber(),
                                who.getStaffName() + " · " + trainingModel.when(lesson))))
                .toList();
    }

    public String save() {
        String[] meant = absence.split(BETWEEN);
        try {
            String code = appeals.raise(
                            trainingModel.getTraining().getCode(), Integer.parseInt(meant[1]), meant[0], reason)
                    .getCode();
            frame.done("training.appeal-edit.raised");
            return "/training/appeal-view?faces-redirect=true&code=" + code;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(
                    refused,
                    Map.of(
                            "training.rule.not-absent", "absence",
                            "training.rule.appeal-known", "absence",
                            "training.rule.reason-needed", "reason"));
        }
    }

    public String getAbsence() {
        return absence;
    }

    public void setAbsence(String absence) {
        this.absence = absence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
