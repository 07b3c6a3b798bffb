package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.platform.setting.Setting;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets what takings had found once they can no longer be undone: nobody may keep personal data without need. */
@Singleton
@PermitAll
public class IntakeExpiry {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public void run() {
        forget();
    }

    /** Forgets what may no longer be undone. */
    public void forget() {
        Instant now = clock.instant();
        IntakeQueries.forget(em, now.minus(Duration.ofHours(Setting.IMPORT_UNDO_HOURS.number())), now);
    }
}
