package cn.tongxinyuan.training.effect;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.calendar.CalendarService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.task.DueTask;
import cn.tongxinyuan.platform.task.Inbox;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingPermission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** 用上了什么？ Units that had sent somebody are asked once, some months after the closing. */
@Stateless
@Audited("training")
@RolesAllowed(TrainingPermission.EFFECT)
public class EffectService {

    static final String ANSWER = "training.effect";

    private static final String PREFIX = "XG";
    private static final String AFTER = "TRAINING_EFFECT";
    private static final String TERM = "TRAINING_EFFECT_ANSWER";
    private static final int MOST_WORDS = 500;

    @Inject
    EffectQueries queries;

    @Inject
    CalendarService calendar;

    @Inject
    Numbers numbers;

    @Inject
    Inbox inbox;

    @Inject
    Clock clock;

    @Inject
    Event<EffectChanged> changed;

    /** Asks about classes whose time has come; every unit once for each class. Returns how many were asked. */
    @RolesAllowed(TrainingPermission.PLAN)
    public int ask() {
        queries.turn("training-effects");
        LocalDate today = LocalDate.now(clock);
        int asked = 0;
        for (Training training : queries.due(clock.instant())) {
            LocalDate closed = training.getClosedAt().atZone(DistrictClock.ZONE).toLocalDate();
            if (calendar.deadline(AFTER, closed).lastDay().isAfter(today)) {
                // whatever comes after it was closed later
                break;
            }
            for (ScopePath unit : queries.senders(training)) {
                ask(training, unit, today);
                asked++;
            }
        }
        return asked;
    }

    private void ask(Training training, ScopePath unit, LocalDate today) {
        LocalDate due = calendar.deadline(TERM, today).lastDay();
        Effect effect = new Effect(numbers.next(PREFIX, today.getYear()), training, unit, today, due);
        queries.store(effect);
        inbox.due(new DueTask(
                ANSWER,
                effect.getCode(),
                unit,
                TrainingPermission.EFFECT,
                null,
                today,
                due,
                Wording.of("training.told.effect-due", training.getTitle()),
                "/training/effect-view?code=" + effect.getCode()));
        fire(effect, Wording.of("training.told.effect-asked"));
    }

    /**
     * A unit says what it has used, in place of what it had said before.
     *
     * @param link path of a page of this system; null or empty for none
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code training.rule.words-needed}, {@code .effect-link}
     * @throws UnknownRecord {@code training.rule.unknown-effect}, for those of other units too
     */
    public void tell(String code, long version, String words, String link) {
        Effect effect = queries.heldEffect(code);
        effect.requireVersion(version);
        if (words == null || words.isBlank() || words.strip().length() > MOST_WORDS) {
            throw new RuleViolation("training.rule.words-needed", MOST_WORDS);
        }
        effect.answer(words.strip(), link == null || link.isBlank() ? null : link.strip(), LocalDate.now(clock));
        inbox.done(ANSWER, code);
        fire(effect, Wording.of("training.told.effect-told"));
    }

    /** @throws UnknownRecord {@code training.rule.unknown-effect}, for those of other units too */
    @RolesAllowed(TrainingPermission.VIEW)
    public Effect open(String code) {
        return queries.effect(code);
    }

    private void fire(Effect effect, String summary) {
        changed.fire(new EffectChanged(effect.getTrainingCode(), effect.getScope(), summary));
    }
}
