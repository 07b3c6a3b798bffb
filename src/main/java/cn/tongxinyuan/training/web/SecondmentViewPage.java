package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.TrainingPermission;
import cn.tongxinyuan.training.secondment.Secondment;
import cn.tongxinyuan.training.secondment.SecondmentNote;
import cn.tongxinyuan.training.secondment.SecondmentService;
import cn.tongxinyuan.training.secondment.SecondmentState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One secondment, what was written of its months, and the one thing that is to be done with it next. */
@Named
@RequestScoped
public class SecondmentViewPage {

    private static final List<SecondmentState> STEPS = Stream.of(SecondmentState.values())
            .filter(state -> state != SecondmentState.BROKEN)
            .toList();

    private static final Map<String, String> FIELDS = Map.of(
            "training.rule.secondment-outside", "day",
            "training.rule.secondment-ahead", "day",
            "training.rule.words-needed", "words",
            "training.rule.unknown-grade", "grade");

    @Inject
    SecondmentService secondments;

    @Inject
    Codes codes;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Secondment secondment;
    private List<SecondmentNote> notes;
    private long version;
    private SecondmentActForm next = new SecondmentActForm();
    private SecondmentActForm note = new SecondmentActForm();
    private SecondmentActForm end = new SecondmentActForm();

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        secondment = secondments.open(code == null ? "" : code);
        version = secondment.getVersion();
        LocalDate today = LocalDate.now(clock);
        next.setDay(today);
        note.setDay(today.isAfter(secondment.getLastOn()) ? secondment.getLastOn() : today);
        end.setDay(today);
    }

    /** Does what comes next. */
    public String act() {
        String code = secondment.getCode();
        try {
            switch (secondment.getState()) {
                case SELECTED -> secondments.agree(code, version, next.getNumber(), next.getDay());
                case AGREED -> secondments.start(code, version, next.getDay());
                case SERVING -> secondments.check(code, version, next.getDay(), next.getWords());
                case CHECKED -> secondments.assess(
                        code, version, next.getDay(), next.getGrade(), next.getWords(), next.getLearned());
                case ASSESSED -> secondments.apply(code, version, next.getDay(), next.getWords());
                case APPLIED, BROKEN -> throw new RuleViolation("training.rule.secondment-state");
            }
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        return done("acted");
    }

    public String write() {
        try {
            secondments.note(secondment.getCode(), note.getDay(), note.getWords());
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(
                    refused,
                    Map.of(
                            "training.rule.secondment-outside", "month",
                            "training.rule.secondment-ahead", "month",
                            "training.rule.words-needed", "note"));
        }
        return done("noted");
    }

    public String breakOff() {
        try {
            secondments.breakOff(secondment.getCode(), version, end.getDay(), end.getWords());
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(
                    refused,
                    Map.of(
                            "training.rule.secondment-outside", "brokenOn",
                            "training.rule.secondment-ahead", "brokenOn",
                            "training.rule.words-needed", "reason"));
        }
        return done("broken");
    }

    private String done(String what) {
        frame.done("training.secondment-view." + what);
        return "/training/secondment-view?faces-redirect=true&code=" + secondment.getCode();
    }

    /** Whether the caller may do something with it. */
    public boolean isActing() {
        return me.may(TrainingPermission.SECOND)
                && secondment.getState() != SecondmentState.APPLIED
                && secondment.getState() != SecondmentState.BROKEN;
    }

    /** Where it stands among the steps of its way; a list of former years may tell of no check. */
    public String step(SecondmentState step) {
        if (secondment.getState() == SecondmentState.BROKEN) {
            return "next";
        }
        int reached = secondment.getState().ordinal();
        if (step == SecondmentState.CHECKED && step.ordinal() < reached && secondment.getCheckedOn() == null) {
            return "next";
        }
        return step.ordinal() < reached ? "done" : step.ordinal() == reached ? "now" : "next";
    }

    public List<SecondmentState> getSteps() {
        return STEPS;
    }

    /** Kind of the chip of its state. */
    public String getKind() {
        return switch (secondment.getState()) {
            case SELECTED, AGREED -> "plain";
            case SERVING, CHECKED -> "info";
            case ASSESSED, APPLIED -> "ok";
            case BROKEN -> "late";
        };
    }

    /** Name of the host's assessment; a dash before. */
    public String getGrade() {
        return secondment.getGrade() == null
                ? "—"
                : codes.name(
                        Secondment.GRADES, secondment.getGrade(), secondment.getAssessedOn(), language.getLocale());
    }

    public List<SelectItem> getGrades() {
        return codes.today(Secondment.GRADES).stream()
                .map(choice -> new SelectItem(choice.code(), choice.name(language.getLocale())))
                .toList();
    }

    public List<SecondmentNote> getNotes() {
        if (notes == null) {
            notes = secondments.notes(secondment);
        }
        return notes;
    }

    public Secondment getSecondment() {
        return secondment;
    }

    public SecondmentActForm getNext() {
        return next;
    }

    public SecondmentActForm getNote() {
        return note;
    }

    public SecondmentActForm getEnd() {
        return end;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
