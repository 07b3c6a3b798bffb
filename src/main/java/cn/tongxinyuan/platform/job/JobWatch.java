package cn.tongxinyuan.platform.job;

import cn.tongxinyuan.platform.database.Chore;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Every node looks after the long work it runs, every three seconds. */
@ApplicationScoped
class JobWatch implements Chore {

    @Inject
    JobRunner work;

    @Override
    public String name() {
        return "job-look";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.everySeconds(3);
    }

    /** Every node looks after its own work. */
    @Override
    public Duration alone() {
        return Duration.ZERO;
    }

    @Override
    public void run() {
        work.run();
    }
}
