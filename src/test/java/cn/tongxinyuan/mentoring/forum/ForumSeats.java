package cn.tongxinyuan.mentoring.forum;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** The places of the forum, of which there is one set for all tests; and how they are given away without its lock. */
@ApplicationScoped
public class ForumSeats {

    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    /** Lets everybody go whom other tests left there. */
    void clear() {
        records.change(
                "update mentoring_forum_member set left_on = joined_on, live_staff = null where live_staff is not null");
    }

    void fill(ScopePath unit, int many) {
        for (int i = 0; i < many; i++) {
            long id = BaseEntity.newId();
            seat(id, somebody(id, unit), unit);
        }
    }

    /** Code of somebody on the roll. */
    String somebody(long id, ScopePath unit) {
        String code = Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        records.change(
                "insert into organization_staff (id, version, code, name, scope, role_code, held_from)"
                        + " values (?1, 0, ?2, '王某', ?3, 'COMMUNITY_SECRETARY', date '2023-01-01')",
                id,
                code,
                unit.code());
        return code;
    }

    private void seat(long id, String code, ScopePath unit) {
        records.change(
                "insert into mentoring_forum_member (id, version, code, staff_id, live_staff, staff_code, staff_name,"
                        + " scope, joined_on) values (?1, 0, ?2, ?1, ?1, ?2, '王某', ?3, date '2023-12-01')",
                id,
                code,
                unit.code());
    }

    long taken() {
        return ((Number) records.sql("select count(*) from mentoring_forum_member where live_staff is not null")
                        .get(0))
                .longValue();
    }

    /** @param counted where those who join wait until all have counted */
    @Transactional
    public boolean unguarded(long id, String code, ScopePath unit, int most, CyclicBarrier counted)
            throws InterruptedException, BrokenBarrierException {
        Number members = (Number)
                em.createNativeQuery("select count(*) from mentoring_forum_member where live_staff is not null")
                        .getSingleResult();
        counted.await();
        if (members.intValue() >= most) {
            return false;
        }
        seat(id, code, unit);
        return true;
    }
}
