package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.code.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a class can be as it is planned, and what others are told of it. */
@ApplicationScoped
class TrainingWork {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    @Inject
    TrainingQueries queries;

    @Inject
    Codes codes;

    @Inject
    KnownInstitutions institutions;

    @Inject
    Clock clock;

    @Inject
    Event<TrainingChanged> happened;

    @Inject
    Event<TrainingOver> over;

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(DistrictClock.ZONE).toLocalDate();
    }

    static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(DistrictClock.ZONE));
    }

    /**
     * @throws RuleViolation as {@link TrainingPlan#requireSound}, and {@code training.rule.unknown-function}, {@code
     *     .institution-over} for an institution without an agreement on the first day
     */
    void requireSound(TrainingPlan plan) {
        plan.requireSound(queries.terms(today()));
        if (plan.function() != null
                && codes.find(TrainingPlan.FUNCTIONS, plan.function(), day(plan.start()))
                        .isEmpty()) {
            throw new RuleViolation("training.rule.unknown-function", plan.function());
        }
        if (plan.institution() != null && !institutions.isInForce(plan.institution(), day(plan.start()))) {
            throw new RuleViolation("training.rule.institution-over", plan.institution(), day(plan.start()));
        }
    }

    /**
     * @param but code of the class itself; empty for a new one
     * @throws Conflict {@code training.rule.teacher-clash}, {@code .place-clash}, with what it clashes with
     */
    void requireFree(TrainingPlan plan, String but) {
        Set<String> teachers = plan.lessons().stream()
                .map(lesson -> Text.key(lesson.teacher()))
                .collect(Collectors.toSet());
        String place = Text.key(plan.place());
        List<TrainingQueries.Taken> taken = queries.taken(plan, teachers, place, but);
        for (LessonPlan lesson : plan.lessons()) {
            for (TrainingQueries.Taken other : taken) {
                if (!lesson.overlaps(other.start(), other.end())) {
                    continue;
                }
                String when = minute(other.start());
                if (Text.key(lesson.teacher()).equals(other.teacher())) {
                    throw new Conflict(
                            "training.rule.teacher-clash", lesson.teacher(), when, other.code(), other.title());
                }
                if (place.equals(other.place()) && plan.organiser().code().equals(other.unit())) {
                    throw new Conflict("training.rule.place-clash", plan.place(), when, other.code(), other.title());
                }
            }
        }
    }

    /** @throws Conflict {@code training.rule.person-clash} where one of them is at another class at the time of a lesson */
    void requireFree(Collection<Long> staff, List<LessonPlan> lessons, String code) {
        if (staff.isEmpty()) {
            return;
        }
        Instant since = lessons.get(0).start();
        Instant until = lessons.get(lessons.size() - 1).end();
        for (TrainingQueries.Busy busy : queries.busy(staff, since, until, code)) {
            if (lessons.stream().anyMatch(lesson -> lesson.overlaps(busy.start(), busy.end()))) {
                throw new Conflict(
                        "training.rule.person-clash", busy.staff(), minute(busy.start()), busy.code(), busy.title());
            }
        }
    }

    void fire(Training training, String summary) {
        happened.fire(new TrainingChanged(training.getCode(), training.getOrganiser(), summary));
    }

    void tellOver(Training training, boolean delivered) {
        over.fire(new TrainingOver(training, delivered));
    }
}
