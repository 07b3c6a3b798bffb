package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.platform.database.Chore;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets what may no longer be taken back, every hour. */
@ApplicationScoped
class IntakeExpiryChore implements Chore {

    @Inject
    IntakeExpiry work;

    @Override
    public String name() {
        return "intake-expiry";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.hourly(17);
    }

    @Override
    public Duration alone() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        work.run();
    }
}
