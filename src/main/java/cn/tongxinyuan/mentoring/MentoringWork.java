package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.code.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What the acts of mentoring have in common. */
@ApplicationScoped
class MentoringWork {

    private static final int MOST_WORDS = 200;

    @Inject
    MentoringQueries queries;

    @Inject
    Codes codes;

    @Inject
    Clock clock;

    @Inject
    Event<MentoringChanged> happened;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws RuleViolation {@code mentoring.rule.words-needed} */
    String words(String typed) {
        if (typed == null || typed.isBlank() || typed.strip().length() > MOST_WORDS) {
            throw new RuleViolation("mentoring.rule.words-needed", MOST_WORDS);
        }
        return typed.strip();
    }

    /** @throws RuleViolation {@code mentoring.rule.unknown-code} */
    void requireCode(String list, String code, LocalDate day) {
        if (codes.find(list, code, day).isEmpty()) {
            throw new RuleViolation("mentoring.rule.unknown-code", code);
        }
    }

    /** The pair of somebody who leaves the pool ends with it. */
    void endPair(ReserveCadre cadre, PairEnd how, LocalDate day) {
        queries.pairs(cadre).stream()
                .filter(pair -> pair.getEndedOn() == null)
                .forEach(pair -> queries.heldPair(pair.getCode()).end(how, day));
    }

    void fire(Studio studio, String summary) {
        happened.fire(MentoringChanged.of(studio, summary));
    }

    void fire(Mentorship pair, String summary) {
        happened.fire(MentoringChanged.of(pair, summary));
    }

    void fire(ReserveCadre cadre, String summary) {
        happened.fire(MentoringChanged.of(cadre, summary));
    }
}
