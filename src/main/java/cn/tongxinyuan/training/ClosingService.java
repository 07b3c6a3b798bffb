package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.database.Unique;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 结班: a class ends. Everybody is credited with the hours of the lessons they were at, once; who was at enough of them passes,
 * and gets a certificate where the class gives one.
 */
@Stateless
@Audited("training")
@RolesAllowed(TrainingPermission.PLAN)
public class ClosingService {

    @Inject
    TrainingQueries queries;

    @Inject
    TrainingWork work;

    @Inject
    CreditWork credits;

    @Inject
    Me me;

    /** What a class came to. */
    public record Closed(Training training, List<Credit> credits) {

        public Closed {
            credits = List.copyOf(credits);
        }

        public long passed() {
            return credits.stream()
                    .filter(credit -> credit.getResult() == CreditResult.PASSED)
                    .count();
        }

        /** Hours of all together. */
        public BigDecimal hours() {
            return credits.stream().map(Credit::getHours).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * Closes a class; of one that is closed, answers what came of it then.
     *
     * @throws Conflict {@code training.rule.not-over} before the last lesson has ended, {@code .lesson-unrecorded} where nobody
     *     wrote down who was there, {@code .no-participants}
     * @throws RuleViolation {@code training.rule.over} for what was called off
     */
    public Closed close(String code) {
        Training training = queries.held(code);
        if (training.getClosedAt() != null) {
            return new Closed(training, queries.credits(training));
        }
        training.requireOpen();
        requireOver(training);
        List<Participant> people = queries.participants(training);
        if (people.isEmpty()) {
            throw new Conflict("training.rule.no-participants");
        }
        Map<Participant, BigDecimal> attended = credits.attended(training);
        TrainingTerms terms = queries.terms(TrainingWork.day(training.getEndsAt()));
        work.fire(training, Wording.of("training.told.closed", people.size()));
        training.close(work.now(), me.getUsername());
        List<Credit> given = new ArrayList<>();
        for (Participant who : people) {
            BigDecimal hours = attended.getOrDefault(who, BigDecimal.ZERO);
            Credit credit = credits.credit(training, who, hours, terms);
            queries.store(credit);
            given.add(credit);
        }
        Unique.flush(queries::flush, () -> new Conflict("training.rule.credited"));
        work.tellOver(training, true);
        return new Closed(training, given);
    }

    private void requireOver(Training training) {
        for (TrainingLesson lesson : training.getLessons()) {
            if (lesson.getEndsAt().isAfter(work.now())) {
                throw new Conflict("training.rule.not-over", lesson.getNumber());
            }
            if (!lesson.isHeld()) {
                throw new Conflict("training.rule.lesson-unrecorded", lesson.getNumber());
            }
        }
    }

    /** What each of the caller's unit was credited with; nothing before the class is closed. */
    @RolesAllowed(TrainingPermission.RECORDS)
    public List<Credit> credits(Training training) {
        return queries.credits(training);
    }
}
