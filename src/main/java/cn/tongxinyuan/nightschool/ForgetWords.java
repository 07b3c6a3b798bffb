package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.platform.database.Chore;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets what residents said once they themselves are forgotten, every night. */
@ApplicationScoped
class ForgetWords implements Chore {

    @Inject
    EnrolmentService enrolments;

    @Override
    public String name() {
        return "nightschool-forget";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.nightly(3, 50);
    }

    @Override
    public Duration alone() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        SystemCaller.asSystem(enrolments::forget);
    }
}
