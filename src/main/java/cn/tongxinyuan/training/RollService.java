package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 点名: who was at the lessons of the own unit's classes. */
@Stateless
@Audited("training")
@RolesAllowed(TrainingPermission.ATTEND)
public class RollService {

    @Inject
    TrainingQueries queries;

    @Inject
    TrainingWork work;

    @Inject
    Me me;

    /**
     * Writes down who was at a lesson, who was excused and who stayed away, or takes it back, until the class is closed.
     *
     * @throws Conflict {@code training.rule.lesson-not-begun} before its day
     * @throws RuleViolation {@code training.rule.over}, {@code .excuse}
     * @throws cn.tongxinyuan.kernel.UnknownRecord {@code training.rule.unknown-lesson}, {@code .unknown-training}
     */
    public Attendance.Marked attend(String code, int number, @Valid Attendance attendance) {
        attendance.requireSound();
        Training training = queries.held(code);
        training.requireOpen();
        TrainingLesson lesson = training.lesson(number);
        if (TrainingWork.day(lesson.getStartsAt()).isAfter(work.today())) {
            throw new Conflict("training.rule.lesson-not-begun", number);
        }
        List<TrainingMark> marks = queries.marks(training).stream()
                .filter(mark -> mark.getLesson().equals(lesson))
                .collect(Collectors.toCollection(ArrayList::new));
        Map<String, Participant> people = queries.participants(training).stream()
                .collect(Collectors.toMap(Participant::getStaffCode, Function.identity()));
        int confirmed = 0;
        int already = 0;
        List<String> unknown = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String staff : attendance.staff()) {
            Participant who = people.get(staff);
            if (who == null) {
                unknown.add(staff);
            } else if (seen.add(staff) && write(lesson, who, attendance, marks)) {
                confirmed++;
            } else {
                already++;
            }
        }
        if (confirmed > 0) {
            lesson.hold(marks.isEmpty() ? null : work.now());
            work.fire(
                    training,
                    Wording.of(
                            "training.told.attended",
                            number,
                            confirmed,
                            attendance.presence() == null ? "—" : attendance.presence()));
        }
        return new Attendance.Marked(confirmed, already, unknown);
    }

    /** False where it stood so already. */
    private boolean write(TrainingLesson lesson, Participant who, Attendance attendance, List<TrainingMark> marks) {
        Optional<TrainingMark> before =
                marks.stream().filter(mark -> mark.isOf(lesson, who)).findFirst();
        if (attendance.presence() == null) {
            before.ifPresent(mark -> {
                marks.remove(mark);
                queries.remove(mark);
            });
            return before.isPresent();
        }
        if (before.isPresent() && before.get().says(attendance)) {
            return false;
        }
        TrainingMark mark = before.orElseGet(() -> new TrainingMark(lesson, who));
        mark.write(attendance, work.now(), me.getUsername());
        if (before.isEmpty()) {
            queries.store(mark);
            marks.add(mark);
        }
        return true;
    }

    /** Participants of the caller's unit, by unit and code. */
    @RolesAllowed({TrainingPermission.RECORDS, TrainingPermission.ATTEND, TrainingPermission.NOMINATE})
    public List<Participant> participants(Training training) {
        return queries.participants(training);
    }

    /** Who of them was at which lesson. */
    @RolesAllowed({TrainingPermission.RECORDS, TrainingPermission.ATTEND, TrainingPermission.NOMINATE})
    public List<TrainingMark> marks(Training training) {
        return queries.marks(training);
    }
}
