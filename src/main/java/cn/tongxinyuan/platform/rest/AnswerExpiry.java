package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.platform.database.Chore;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes kept answers that nobody can ask for any more. */
@ApplicationScoped
class AnswerExpiry implements Chore {

    @Inject
    KeptAnswers answers;

    @Override
    public String name() {
        return "answer-removal";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.nightly(2, 40);
    }

    @Override
    public Duration alone() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        answers.removeOld();
    }
}
