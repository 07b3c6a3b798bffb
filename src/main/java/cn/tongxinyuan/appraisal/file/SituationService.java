package cn.tongxinyuan.appraisal.file;

import static cn.tongxinyuan.appraisal.AppraisalPermission.APPRAISE;
import static cn.tongxinyuan.appraisal.AppraisalPermission.CONFIRM;

import cn.tongxinyuan.appraisal.Clause;
import cn.tongxinyuan.appraisal.ClauseKind;
import cn.tongxinyuan.appraisal.Clauses;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Failing situations: put forward with evidence, heard, decided by a second person; with a confirmed one goes a measure, which
 * is checked. All refuse with {@link StaleRecord} when somebody changed the file since the caller read {@code version}, with
 * {@link UnknownRecord} for files of other units and for situations nobody put forward, and with {@code
 * appraisal.rule.own-file}.
 */
@Stateless
@Audited("appraisal")
@RolesAllowed(CONFIRM)
public class SituationService {

    private static final int MOST_EVIDENCE = 400;
    private static final int MOST_STATEMENT = 800;
    private static final int MOST_WORDS = 200;
    private static final int MOST_OFFICE = 60;

    @Inject
    FileQueries queries;

    @Inject
    FileWork work;

    @Inject
    Me me;

    /**
     * Puts a failing situation forward. By itself it changes nothing.
     *
     * @throws RuleViolation {@code appraisal.rule.unknown-clause}, {@code .reason-needed}, {@code .hit-twice}, {@code
     *     .file-state}
     */
    @RolesAllowed(APPRAISE)
    public void propose(String code, long version, int situation, String evidence) {
        AppraisalFile file = held(code, version);
        Clauses.of(file.getCycle().getScheme(), ClauseKind.SITUATION, situation);
        file.propose(situation, FileService.words(evidence, MOST_EVIDENCE), work.today(), me.getUsername());
        work.askPerson(FileWork.STATE, file, null);
        work.fire(file, Wording.of("appraisal.told.proposed", situation));
        queries.flush();
    }

    /**
     * Notes what the person said on paper or in a talk.
     *
     * @throws RuleViolation {@code appraisal.rule.reason-needed}, {@code .hit-decided}
     */
    @RolesAllowed(APPRAISE)
    public void hear(String code, long version, int situation, String statement) {
        AppraisalFile file = held(code, version);
        file.touched(situation).state(FileService.words(statement, MOST_STATEMENT), work.today(), me.getUsername());
        work.stated(file, situation);
        queries.flush();
    }

    /**
     * A second person confirms it: the result is 不合格, and the measure begins.
     *
     * @param answerable office that answers for the measure
     * @throws RuleViolation {@code appraisal.rule.second-person}, {@code .statement-missing}, {@code .hit-decided}, {@code
     *     .unknown-clause}, {@code .reason-needed}, {@code .file-state}
     */
    public void confirm(String code, long version, int situation, int measure, String answerable) {
        AppraisalFile file = held(code, version);
        file.requireDrafting();
        Clause clause = Clauses.of(file.getCycle().getScheme(), ClauseKind.MEASURE, measure);
        LocalDate due = work.today().plusDays(clause.getTermDays());
        file.touched(situation)
                .confirm(measure, me.getUsername(), work.today(), due, FileService.words(answerable, MOST_OFFICE));
        work.done(FileWork.CONFIRM, file);
        work.ask(FileWork.RECHECK, file, CONFIRM, due, due);
        work.fire(file, Wording.of("appraisal.told.confirmed", situation, measure, due));
        queries.flush();
    }

    /**
     * A second person finds that it is none.
     *
     * @throws RuleViolation as {@link #confirm}
     */
    public void drop(String code, long version, int situation) {
        AppraisalFile file = held(code, version);
        file.requireDrafting();
        file.touched(situation).drop(me.getUsername(), work.today());
        work.done(FileWork.CONFIRM, file);
        work.fire(file, Wording.of("appraisal.told.dropped", situation));
        queries.flush();
    }

    /**
     * Checks what became of a measure; one that was not passed is followed by another.
     *
     * @param next number of the measure that follows; null where it was passed
     * @throws RuleViolation {@code appraisal.rule.no-measure}, {@code .checked}, {@code .reason-needed}, {@code .next-measure}
     */
    public void check(String code, long version, int situation, boolean passed, String words, Integer next) {
        if (passed == (next != null)) {
            throw new RuleViolation("appraisal.rule.next-measure");
        }
        AppraisalFile file = held(code, version);
        Hit hit = file.touched(situation);
        hit.check(passed, FileService.words(words, MOST_WORDS), work.today(), me.getUsername());
        work.done(FileWork.RECHECK, file);
        if (!passed) {
            Clause clause = Clauses.of(file.getCycle().getScheme(), ClauseKind.MEASURE, next);
            LocalDate due = work.today().plusDays(clause.getTermDays());
            hit.follow(next, due);
            work.ask(FileWork.RECHECK, file, CONFIRM, due, due);
        }
        work.fire(file, Wording.of("appraisal.told.checked-" + (passed ? "passed" : "failed"), situation));
        queries.flush();
    }

    private AppraisalFile held(String code, long version) {
        AppraisalFile file = queries.held(code);
        work.requireOther(file);
        file.requireVersion(version);
        return file;
    }
}
