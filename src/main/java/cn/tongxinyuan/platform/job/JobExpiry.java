package cn.tongxinyuan.platform.job;

import cn.tongxinyuan.platform.database.Chore;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes long work that ended thirty days ago, with its files. */
@ApplicationScoped
class JobExpiry implements Chore {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    JobRecords records;

    @Override
    public String name() {
        return "job-removal";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.nightly(2, 20);
    }

    @Override
    public Duration alone() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        records.removeEndedBefore(KEPT);
    }
}
