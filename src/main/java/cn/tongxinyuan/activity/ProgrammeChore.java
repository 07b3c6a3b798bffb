package cn.tongxinyuan.activity;

import cn.tongxinyuan.platform.database.Chore;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;

/** Begins the drafts of next month every night from their day on, so that each waits in the inbox of its unit. */
@ApplicationScoped
class ProgrammeChore implements Chore {

    private static final int MINUTE = 20;

    @Inject
    ProgrammeService programmes;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "activity-programmes";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.nightly(0, MINUTE);
    }

    @Override
    public Duration alone() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        SystemCaller.asSystem(() -> {
            if (programmes.isTimeToBegin()) {
                programmes.beginAll(YearMonth.now(clock).plusMonths(1));
            }
            return null;
        });
    }
}
