package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Classes are planned, changed and called off. */
@Stateless
@Audited("training")
@RolesAllowed(TrainingPermission.PLAN)
public class TrainingService {

    private static final String PREFIX = "PX";
    private static final int MOST_WORDS = 200;

    @Inject
    TrainingQueries queries;

    @Inject
    TrainingWork work;

    @Inject
    Numbers numbers;

    @Inject
    Me me;

    /**
     * Plans a class. One that has taken place may be written down afterwards.
     *
     * @throws RuleViolation those of {@link TrainingPlan#requireSound}, {@code training.rule.unknown-function}, {@code .institution-over}
     * @throws Conflict {@code training.rule.teacher-clash}, {@code .place-clash}
     */
    public Training plan(@Valid TrainingPlan plan) {
        me.require(plan.organiser());
        work.requireSound(plan);
        // whoever plans waits here for the one before, so that of two who want a teacher the second finds the first
        String code = numbers.next(PREFIX, TrainingWork.day(plan.start()).getYear());
        work.requireFree(plan, "");
        Training training = new Training(code, plan, work.now());
        queries.store(training);
        work.fire(training, Wording.of("training.told.planned", plan.lessons().size(), plan.hours(), plan.capacity()));
        return training;
    }

    /**
     * Changes what was planned. Once somebody wrote down who was at a lesson, the lessons stand.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code training.rule.over}, {@code .begun}, {@code .organiser}, and those of {@link #plan}
     * @throws Conflict {@code training.rule.full} where more take part than there would be seats, {@code .person-clash}, and
     *     those of {@link #plan}
     */
    public Training change(String code, long version, @Valid TrainingPlan plan) {
        Training training = queries.held(code);
        training.requireVersion(version);
        training.requireOpen();
        work.requireSound(plan);
        if (!training.getOrganiser().equals(plan.organiser())) {
            throw new RuleViolation("training.rule.organiser");
        }
        boolean kept = training.getSchedule().equals(plan.lessons());
        if (training.isBegun() && !kept) {
            throw new RuleViolation("training.rule.begun");
        }
        List<Participant> people = queries.participants(training);
        int taken = queries.taken(training);
        if (taken > plan.capacity()) {
            throw new Conflict("training.rule.full", plan.capacity(), taken);
        }
        work.requireFree(plan, code);
        if (!kept) {
            work.requireFree(people.stream().map(Participant::staffId).toList(), plan.lessons(), code);
            training.unschedule();
            queries.flush();
            training.schedule(plan);
        }
        training.describe(plan);
        work.fire(training, Wording.of("training.told.changed", plan.capacity()));
        queries.flush();
        return training;
    }

    /**
     * It does not take place, or does not go on; nobody gets hours of it.
     *
     * @throws RuleViolation {@code training.rule.over}, {@code .reason-needed}
     */
    public void cancel(String code, long version, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > MOST_WORDS) {
            throw new RuleViolation("training.rule.reason-needed");
        }
        Training training = queries.held(code);
        training.requireVersion(version);
        training.cancel(reason.strip(), work.now());
        work.fire(training, Wording.of("training.told.cancelled", reason.strip()));
        work.tellOver(training, false);
    }

    /** @throws UnknownRecord {@code training.rule.unknown-training}, for what is announced to other units alone too */
    @RolesAllowed(TrainingPermission.VIEW)
    public Training open(String code) {
        return queries.announced(code);
    }

    /**
     * Keeps seats for people who sign up through an offering, which counts them; more or fewer than before.
     *
     * @param seats 0 gives them back to the units
     * @param offering its code
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code training.rule.over}, {@code .begun-sign-up}
     * @throws Conflict {@code training.rule.no-seat} where units have sent too many already
     */
    public Training keepSeats(String code, long version, int seats, String offering) {
        Training training = queries.held(code);
        training.requireVersion(version);
        int free = training.getCapacity() - queries.taken(training) + training.getSignUpSeats();
        if (seats > free) {
            throw new Conflict("training.rule.no-seat", training.getCapacity(), free, seats);
        }
        training.keepSeats(seats, offering, work.now());
        work.fire(training, Wording.of("training.told.seats-kept", seats));
        queries.flush();
        return training;
    }

    /** Seats that are gone: taken by whichever unit, or kept for those who sign up. */
    @RolesAllowed(TrainingPermission.VIEW)
    public int taken(Training training) {
        return queries.taken(training);
    }

    /** A lesson on a calendar; {@code own} where a unit of the caller's organises it, whose room it takes. */
    public record Slot(
            String code, String title, String place, String teacher, Instant start, Instant end, boolean own) {}

    /** Lessons of the caller's classes, and of those announced to it, from the first of these days to the last. */
    @RolesAllowed(TrainingPermission.VIEW)
    public List<Slot> slots(LocalDate first, LocalDate last) {
        return queries.lessons(first, last).stream()
                .map(row -> new Slot(
                        (String) row[0],
                        (String) row[1],
                        (String) row[3],
                        (String) row[4],
                        (Instant) row[5],
                        (Instant) row[6],
                        me.scope().contains(new ScopePath((String) row[2]))))
                .toList();
    }

    /** Rooms in which units of the caller's have held classes in the last year, by name. */
    @RolesAllowed(TrainingPermission.VIEW)
    public List<String> places() {
        return queries.places(work.today().minusYears(1));
    }

    /** Classes that are not closed and are for this unit too, the next one first. */
    @RolesAllowed(TrainingPermission.VIEW)
    public List<Training> coming(ScopePath unit) {
        return queries.coming(unit);
    }

    /** What is asked of trainings today. */
    @RolesAllowed(TrainingPermission.VIEW)
    public TrainingTerms terms() {
        return queries.terms(work.today());
    }
}
