package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.appraisal.AppraisalPermission;
import cn.tongxinyuan.kernel.HiddenRecord;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.calendar.CalendarService;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody may do with the own files: read what was told, state to what was put forward, object. The account must be
 * registered as the person's; files of others do not exist.
 */
@Stateless
@Audited("appraisal")
@RolesAllowed(AppraisalPermission.OWN)
public class OwnService {

    private static final String REVIEW = "OBJECTION_REVIEW";
    private static final int MOST_WORDS = 800;

    @Inject
    FileQueries queries;

    @Inject
    FileWork work;

    @Inject
    CalendarService calendar;

    @Inject
    Me me;

    /** One of the own files. */
    public record Line(
            String code, String title, LocalDate from, LocalDate to, ScopePath unit, FileState state, Grade grade) {

        static Line of(AppraisalFile file) {
            return new Line(
                    file.getCode(),
                    file.getCycle().getTitle(),
                    file.getCycle().getFrom(),
                    file.getCycle().getTo(),
                    file.getScope(),
                    file.getState(),
                    file.getState() == FileState.DRAFTING ? null : file.getGrade());
        }
    }

    /** The own files, the latest first; none for accounts that are nobody's. */
    public List<Line> mine() {
        return me.person()
                .map(person -> SystemCaller.asSystem(
                        () -> queries.ofStaff(person).stream().map(Line::of).toList()))
                .orElse(List.of());
    }

    /**
     * An own file as far as it was told; whoever reads it leaves a row.
     *
     * @throws UnknownRecord {@code appraisal.rule.unknown-file}, for those of others too
     */
    public FileView read(String code) {
        String person = me.person().orElse("");
        return SystemCaller.asSystem(() -> {
            AppraisalFile file = own(code, person);
            work.fire(file, Wording.of("appraisal.told.read"));
            return FileView.of(file, true);
        });
    }

    /**
     * Objects to the result that was told last.
     *
     * @throws StaleRecord when somebody changed the file since the caller read {@code version}
     * @throws RuleViolation {@code appraisal.rule.reason-needed}, {@code .objection-late}, {@code .objected}, {@code
     *     .file-state}
     */
    public void object(String code, long version, String words) {
        String person = me.person().orElse("");
        SystemCaller.asSystem(() -> {
            AppraisalFile file = held(code, version, person);
            LocalDate due = calendar.deadline(REVIEW, work.today()).lastDay();
            file.object(FileService.words(words, MOST_WORDS), work.today(), due);
            work.done(FileWork.OBJECT, file);
            work.ask(FileWork.REVIEW, file, AppraisalPermission.DECIDE, work.today(), due);
            work.fire(file, Wording.of("appraisal.told.objected", due));
            queries.flush();
            return null;
        });
    }

    /**
     * Takes the objection back: everything stands as before it.
     *
     * @throws StaleRecord when somebody changed the file since the caller read {@code version}
     * @throws RuleViolation {@code appraisal.rule.file-state}
     */
    public void withdraw(String code, long version) {
        String person = me.person().orElse("");
        String by = me.getUsername();
        SystemCaller.asSystem(() -> {
            AppraisalFile file = held(code, version, person);
            file.withdraw(work.today(), by);
            work.done(FileWork.REVIEW, file);
            work.fire(file, Wording.of("appraisal.told.withdrawn"));
            queries.flush();
            return null;
        });
    }

    /**
     * States to a failing situation that was put forward.
     *
     * @throws StaleRecord when somebody changed the file since the caller read {@code version}
     * @throws RuleViolation {@code appraisal.rule.reason-needed}, {@code .hit-decided}, {@code .unknown-hit}
     */
    public void state(String code, long version, int situation, String words) {
        String person = me.person().orElse("");
        String by = me.getUsername();
        SystemCaller.asSystem(() -> {
            AppraisalFile file = held(code, version, person);
            file.touched(situation).state(FileService.words(words, MOST_WORDS), work.today(), by);
            work.stated(file, situation);
            queries.flush();
            return null;
        });
    }

    private AppraisalFile held(String code, long version, String person) {
        own(code, person);
        AppraisalFile file = queries.held(code);
        file.requireVersion(version);
        return file;
    }

    private AppraisalFile own(String code, String person) {
        AppraisalFile file = queries.file(code);
        if (!file.getStaff().equals(person)) {
            throw new HiddenRecord("appraisal.rule.unknown-file", code);
        }
        return file;
    }
}
