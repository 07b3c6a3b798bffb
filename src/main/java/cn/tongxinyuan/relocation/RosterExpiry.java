package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.Setting;
import cn.tongxinyuan.platform.StartUp;
import cn.tongxinyuan.platform.database.Lease;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** Forgets what rolls had found once they can no longer be taken back: nobody may keep personal data without need. */
@Singleton
@PermitAll
public class RosterExpiry {

    @PersistenceContext
    EntityManager em;

    @Inject
    Lease lease;

    @Inject
    Clock clock;

    @Inject
    StartUp startUp;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void everyHour() {
        if (startUp.isDone() && lease.take("relocation-roster-expiry", Duration.ofMinutes(5))) {
            forget();
        }
    }

    /** Forgets what may no longer be taken back. */
    public void forget() {
        Duration kept = Duration.ofHours(Setting.IMPORT_UNDO_HOURS.number());
        Object before = clock.instant().minus(kept).atOffset(ZoneOffset.UTC);
        for (String table : List.of("relocation_roster_row", "relocation_roster_booking")) {
            em.createNativeQuery("delete from " + table
                            + " where batch_id in (select id from relocation_roster_batch where taken_at < ?1)")
                    .setParameter(1, before)
                    .executeUpdate();
        }
    }
}
