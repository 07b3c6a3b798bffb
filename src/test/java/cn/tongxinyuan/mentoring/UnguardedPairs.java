package cn.tongxinyuan.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** Pairs as a studio would without its lock: counts, then takes. */
@ApplicationScoped
public class UnguardedPairs {

    @PersistenceContext
    EntityManager em;

    /** @param counted where those who pair wait until all have counted */
    @Transactional
    public boolean pair(String studio, long id, int most, CyclicBarrier counted)
            throws InterruptedException, BrokenBarrierException {
        Number mentees = (Number) em.createNativeQuery("select count(*) from mentoring_pair p join mentoring_studio s"
                        + " on s.id = p.studio_id where s.code = ?1 and p.ended_on is null")
                .setParameter(1, studio)
                .getSingleResult();
        counted.await();
        return mentees.intValue() < most
                && em.createNativeQuery("update mentoring_pair set studio_id ="
                                        + " (select id from mentoring_studio where code = ?1) where id = ?2")
                                .setParameter(1, studio)
                                .setParameter(2, id)
                                .executeUpdate()
                        == 1;
    }
}
