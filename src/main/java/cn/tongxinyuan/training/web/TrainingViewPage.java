package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.ClosingService;
import cn.tongxinyuan.training.NominationService;
import cn.tongxinyuan.training.TrainingPermission;
import cn.tongxinyuan.training.TrainingService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One class with everything in one place, and what can be done with it now. */
@Named
@RequestScoped
public class TrainingViewPage {

    private static final List<String> NOMINATING = List.of(
            "training.rule.nobody",
            "training.rule.person-twice",
            "training.rule.unknown-staff",
            "training.rule.unknown-name",
            "training.rule.namesake",
            "training.rule.staff-outside",
            "training.rule.no-seat",
            "training.rule.person-clash");

    @Inject
    TrainingModel trainingModel;

    @Inject
    TrainingService trainings;

    @Inject
    NominationService nominations;

    @Inject
    ClosingService closing;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    @Inject
    Me me;

    private long version;
    private String reason;
    private String typed;
    // one that can be made anew: the component fills one of the same class
    private List<String> chosen = new ArrayList<>();
    private List<SelectItem> candidates;

    @PostConstruct
    void read() {
        version = trainingModel.getTraining().getVersion();
    }

    public List<String> getTabs() {
        return me.may(TrainingPermission.RECORDS) ? List.of("lessons", "people") : List.of("lessons");
    }

    /** Which tab the address asks for. */
    public String getTab() {
        String asked = request.getParameter("tab");
        return asked != null && getTabs().contains(asked) ? asked : "lessons";
    }

    public String tabAddress(String tab) {
        return trainingModel.address("training-view") + "&tab=" + tab;
    }

    /** People of the caller's unit to choose from; nobody where they are too many to look through. */
    public List<SelectItem> getCandidates() {
        if (candidates == null) {
            candidates = nominations.candidates().stream()
                    .map(one -> new SelectItem(one.code(), one.name() + " · " + one.code()))
                    .toList();
        }
        return candidates;
    }

    public String nominate() {
        try {
            List<String> meant = typed == null || typed.isBlank()
                    ? chosen
                    : nominations.meant(Arrays.stream(typed.split("[\\s,;，；、]+"))
                            .filter(one -> !one.isBlank())
                            .toList());
            NominationService.Nominated done = nominations.nominate(code(), meant);
            frame.done(
                    "training.training-view.nominated",
                    done.added(),
                    done.already().size());
        } catch (RuleViolation refused) {
            throw NOMINATING.contains(refused.key())
                    ? RefusedFields.of(
                            getCandidates().isEmpty() ? "typed" : "chosen", refused.key(), refused.arguments())
                    : refused;
        }
        return here("people");
    }

    /** Takes back whom a button of the list names. */
    public String withdraw() {
        String staff = request.getParameter("withdrawn");
        if (staff == null) {
            return null;
        }
        nominations.withdraw(code(), staff);
        frame.done("training.training-view.withdrawn", staff);
        return here("people");
    }

    public String close() {
        ClosingService.Closed closed = closing.close(code());
        frame.done(
                "training.training-view.closed",
                closed.credits().size(),
                closed.passed(),
                closed.hours().stripTrailingZeros().toPlainString());
        return here("people");
    }

    public String cancel() {
        try {
            trainings.cancel(code(), version, reason);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("training.rule.reason-needed", "reason"));
        }
        frame.done("training.training-view.cancelled");
        return here("lessons");
    }

    private String here(String tab) {
        return "/training/training-view?faces-redirect=true&code=" + code() + "&tab=" + tab;
    }

    private String code() {
        return trainingModel.getTraining().getCode();
    }

    /** Version the page was made from; comes back with the form. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }
}
