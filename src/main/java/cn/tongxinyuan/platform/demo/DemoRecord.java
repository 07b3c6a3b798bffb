package cn.tongxinyuan.platform.demo;

import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What the database knows of the demonstration district: when it was begun, by the machine's clock, and whether it is whole. */
@Stateless
@PermitAll
public class DemoRecord {

    @PersistenceContext
    EntityManager em;

    @Inject
    DistrictClock clock;

    public Optional<Instant> startedAt() {
        List<?> rows =
                em.createNativeQuery("select started_at from platform_demo").getResultList();
        return rows.stream().findFirst().map(DemoRecord::instant);
    }

    public void start(Instant now) {
        em.createNativeQuery(
                        "insert into platform_demo (id, started_at, complete) values (1, ?1, false) on conflict do nothing")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }

    public void complete() {
        em.createNativeQuery("update platform_demo set complete = true").executeUpdate();
    }

    public boolean isComplete() {
        return em.createNativeQuery("select 1 from platform_demo where complete = true")
                        .getResultList()
                        .size()
                == 1;
    }

    public void setClockBackBy(Duration offset) {
        clock.setBackBy(offset);
    }

    private static Instant instant(Object stamp) {
        return stamp instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) stamp).toInstant();
    }
}
