package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.database.Lease;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Closes each day of progress once, however many nodes there are; a day the system slept through is closed later. */
@Singleton
@PermitAll
public class DailyClosing {

    @Inject
    Lease lease;

    @Inject
    DailyProgress daily;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "7", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void closeYesterday() {
        if (lease.take("relocation-daily", Duration.ofMinutes(5))) {
            SystemCaller.asSystem(() -> {
                daily.close(LocalDate.now(clock).minusDays(1));
                return null;
            });
        }
    }
}
