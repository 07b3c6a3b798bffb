package cn.tongxinyuan.appraisal.file;

import static cn.tongxinyuan.appraisal.AppraisalPermission.APPRAISE;
import static cn.tongxinyuan.appraisal.AppraisalPermission.AUDIT;
import static cn.tongxinyuan.appraisal.AppraisalPermission.SCHEME;

import cn.tongxinyuan.appraisal.Clause;
import cn.tongxinyuan.appraisal.ClauseKind;
import cn.tongxinyuan.appraisal.Clauses;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.calendar.CalendarService;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Files are drawn up: marks under rules, the records behind them, and the result the person is told. */
@Stateless
@Audited("appraisal")
@RolesAllowed(APPRAISE)
public class FileService {

    private static final String OBJECTION = "RESULT_OBJECTION";
    private static final int MOST_REASON = 200;
    private static final long PERCENT = 100;

    @Inject
    FileQueries queries;

    @Inject
    FileWork work;

    @Inject
    CalendarService calendar;

    @Inject
    Me me;

    /**
     * Gives marks under a rule, or others in place of those given before.
     *
     * @throws StaleRecord when somebody changed the file since the caller read {@code version}
     * @throws RuleViolation {@code appraisal.rule.own-file}, {@code .reason-needed}, {@code .marks-missing}, {@code
     *     .marks-range}, {@code .measured} under a rule that only records can fulfil, {@code .file-state}
     * @throws UnknownRecord {@code appraisal.rule.unknown-clause}: no judgement without a rule; {@code .unknown-file}
     */
    public void judge(String code, long version, int rule, BigDecimal marks, String reason) {
        AppraisalFile file = held(code, version);
        Clause clause = Clauses.of(file.getCycle().getScheme(), ClauseKind.RULE, rule);
        if (marks == null) {
            throw new RuleViolation("appraisal.rule.marks-missing");
        }
        file.judge(clause, marks, words(reason, MOST_REASON), work.today(), me.getUsername());
        work.fire(file, Wording.of("appraisal.told.judged", rule, marks));
        queries.flush();
    }

    /**
     * Reads anew what the modules have on record about the person.
     *
     * @throws StaleRecord when somebody changed the file since the caller read {@code version}
     * @throws RuleViolation {@code appraisal.rule.own-file}, {@code .file-state}
     */
    public void gather(String code, long version) {
        AppraisalFile file = held(code, version);
        file.requireDrafting();
        work.gather(file, queries.person(file), me.getUsername());
        work.fire(file, Wording.of("appraisal.told.gathered"));
        queries.flush();
    }

    /**
     * Tells the person the result; the days of objecting begin.
     *
     * @throws StaleRecord when somebody changed the file since the caller read {@code version}
     * @throws RuleViolation {@code appraisal.rule.own-file}, {@code .hit-open}, {@code .file-state}
     * @throws Conflict {@code appraisal.rule.quota} where a street would have more 优秀 than its share
     */
    public FileView notice(String code, long version) {
        AppraisalFile file = held(code, version);
        Result result = file.result();
        if (result.grade() == Grade.EXCELLENT) {
            requireShare(file);
        }
        LocalDate due = calendar.deadline(OBJECTION, work.today()).lastDay();
        file.notice(result, work.today(), due, me.getUsername());
        work.askPerson(FileWork.OBJECT, file, due);
        work.fire(file, Wording.of("appraisal.told.noticed", result.grade(), due));
        queries.flush();
        return FileView.of(file, false);
    }

    /** Of the files of its street in the cycle, so many per cent may be 优秀; one at least. */
    private void requireShare(AppraisalFile file) {
        Cycle cycle = file.getCycle();
        ScopePath street = FileWork.street(file.getScope());
        queries.holdGrades(cycle, street);
        int quota = cycle.getScheme().getTerms().excellentQuota();
        long[] counted = SystemCaller.asSystem(() ->
                new long[] {queries.files(street, cycle), queries.graded(street, cycle, Grade.EXCELLENT, file.getCode())
                });
        long most = Math.max(1, counted[0] * quota / PERCENT);
        if (counted[1] >= most) {
            throw new Conflict("appraisal.rule.quota", quota, counted[0], most);
        }
    }

    /**
     * A file with everything in it; whoever reads it leaves a row.
     *
     * @throws UnknownRecord {@code appraisal.rule.unknown-file}, for those of other units too
     */
    @RolesAllowed({APPRAISE, AUDIT})
    public FileView read(String code) {
        AppraisalFile file = queries.file(code);
        work.fire(file, Wording.of("appraisal.told.read"));
        return FileView.of(file, false);
    }

    /** Results nobody may object to any more are settled; returns how many. For the nightly work alone. */
    @RolesAllowed(SCHEME)
    public int settle() {
        List<AppraisalFile> due = queries.due(work.today());
        for (AppraisalFile each : due) {
            AppraisalFile file = queries.held(each.getCode());
            file.settle(work.today());
            work.done(FileWork.OBJECT, file);
            work.fire(file, Wording.of("appraisal.told.settled", file.getGrade()));
        }
        return due.size();
    }

    private AppraisalFile held(String code, long version) {
        AppraisalFile file = queries.held(code);
        work.requireOther(file);
        file.requireVersion(version);
        return file;
    }

    /** @throws RuleViolation {@code appraisal.rule.reason-needed} for nothing and for too much */
    static String words(String typed, int most) {
        String tidy = typed == null ? "" : Text.tidy(typed);
        if (tidy.isEmpty() || tidy.length() > most) {
            throw new RuleViolation("appraisal.rule.reason-needed", most);
        }
        return tidy;
    }
}
