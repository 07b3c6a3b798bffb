package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.database.Chore;
import cn.tongxinyuan.platform.setting.Setting;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.ScheduleExpression;
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
@LocalBean
@PermitAll
public class RosterExpiry implements Chore {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "relocation-roster-expiry";
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
        forget();
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
