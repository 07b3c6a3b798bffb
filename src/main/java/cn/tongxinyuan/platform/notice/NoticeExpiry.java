package cn.tongxinyuan.platform.notice;

import cn.tongxinyuan.platform.database.Chore;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes notices after half a year, and messages a month after they left: nobody keeps numbers without need. */
@ApplicationScoped
class NoticeExpiry implements Chore {

    private static final Duration TOLD = Duration.ofDays(180);
    private static final Duration SENT = Duration.ofDays(30);

    @Inject
    TextMessageRecords records;

    @Override
    public String name() {
        return "notice-expiry";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.nightly(3, 10);
    }

    @Override
    public Duration alone() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        records.removeToldBefore(TOLD);
        records.removeSentBefore(SENT);
    }
}
