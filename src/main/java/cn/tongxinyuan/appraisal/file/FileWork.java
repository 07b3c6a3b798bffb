package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.appraisal.AppraisalPermission;
import cn.tongxinyuan.appraisal.Clause;
import cn.tongxinyuan.appraisal.Scoring;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.organization.fact.Fact;
import cn.tongxinyuan.organization.fact.FactSource;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.SignIn;
import cn.tongxinyuan.platform.task.DueTask;
import cn.tongxinyuan.platform.task.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a file means for those who have to do something, and what the modules have on record for it. */
@ApplicationScoped
class FileWork {

    /** Matters of the inbox, by file: the person may object or is to state; a second one confirms; a review; a re-check. */
    static final String OBJECT = "appraisal.object";

    static final String STATE = "appraisal.state";
    static final String CONFIRM = "appraisal.confirm";
    static final String REVIEW = "appraisal.review";
    static final String RECHECK = "appraisal.recheck";

    static final String OWN_PAGE = "/appraisal/own-view?code=";
    static final String PAGE = "/appraisal/file-view?code=";

    private static final int STREET_DIGITS = 9;

    @Inject
    @Any
    Instance<FactSource> sources;

    @Inject
    Inbox inbox;

    @Inject
    SignIn signIn;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<FileChanged> happened;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws RuleViolation {@code appraisal.rule.own-file}: nobody works on the own file */
    void requireOther(AppraisalFile file) {
        if (me.person().filter(file.getStaff()::equals).isPresent()) {
            throw new RuleViolation("appraisal.rule.own-file");
        }
    }

    /** Reads what is on record under every rule that is measured. A source no module brings has nothing on record. */
    void gather(AppraisalFile file, Staff person, String by) {
        Cycle cycle = file.getCycle();
        for (Clause rule : cycle.getScheme().getRules()) {
            if (rule.getScoring() == Scoring.MEASURED) {
                List<Fact> facts = sources.stream()
                        .filter(source -> source.code().equals(rule.getSource()))
                        .flatMap(source -> source.of(person, cycle.getFrom(), cycle.getTo()).stream())
                        .toList();
                file.measure(rule, facts, today(), by);
            }
        }
    }

    /** Waits for the person, where the person has an account. */
    void askPerson(String matter, AppraisalFile file, LocalDate due) {
        signIn.usernameOf(file.getStaff())
                .ifPresent(username -> inbox.due(new DueTask(
                        matter,
                        file.getCode(),
                        file.getScope(),
                        AppraisalPermission.OWN,
                        username,
                        today(),
                        due,
                        title(matter, file),
                        OWN_PAGE + file.getCode())));
    }

    /** Waits for whoever of the unit holds a permission. */
    void ask(String matter, AppraisalFile file, String permission, LocalDate from, LocalDate due) {
        inbox.due(new DueTask(
                matter,
                file.getCode(),
                file.getScope(),
                permission,
                null,
                from,
                due,
                title(matter, file),
                PAGE + file.getCode()));
    }

    void done(String matter, AppraisalFile file) {
        inbox.done(matter, file.getCode());
    }

    /** The person was heard: a second one decides. */
    void stated(AppraisalFile file, int situation) {
        done(STATE, file);
        ask(CONFIRM, file, AppraisalPermission.CONFIRM, today(), null);
        fire(file, Wording.of("appraisal.told.stated", situation));
    }

    private static String title(String matter, AppraisalFile file) {
        return Wording.of(matter.replaceFirst("\\.", ".told.due-"), file.getCode());
    }

    void fire(AppraisalFile file, String summary) {
        happened.fire(new FileChanged(file.getCode(), file.getScope(), summary));
    }

    /** The street a unit lies in; the unit itself above streets. */
    static ScopePath street(ScopePath unit) {
        return unit.code().length() <= STREET_DIGITS
                ? unit
                : new ScopePath(unit.code().substring(0, STREET_DIGITS));
    }
}
