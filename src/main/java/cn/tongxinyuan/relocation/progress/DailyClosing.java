package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.platform.database.Chore;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Closes the progress of yesterday. Tried every hour, so that hours in which the system stood still are made up the same
 * day; a day after which it stood still for a whole day more stays unclosed, and the board counts it from the records.
 */
@ApplicationScoped
class DailyClosing implements Chore {

    @Inject
    DailyProgress daily;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "relocation-daily";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.hourly(7);
    }

    @Override
    public Duration alone() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        SystemCaller.asSystem(() -> {
            daily.close(LocalDate.now(clock).minusDays(1));
            return null;
        });
    }
}
