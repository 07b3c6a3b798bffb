package cn.tongxinyuan.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** The control of the race: looks whether somebody is in a class at that time and sends them without waiting for anybody. */
@ApplicationScoped
public class UnguardedNominations {

    @PersistenceContext
    EntityManager em;

    /** @param looked where those who send wait until all have looked */
    @Transactional
    public boolean send(String training, String staff, CyclicBarrier looked)
            throws InterruptedException, BrokenBarrierException {
        boolean free = em.createNativeQuery("select 1 from training_participant where staff_code = ?1")
                .setParameter(1, staff)
                .getResultList()
                .isEmpty();
        looked.await();
        return free
                && em.createNativeQuery(
                                        "insert into training_participant (id, version, class_id, staff_id, staff_code, staff_name,"
                                                + " scope, named_at, named_by) select c.id, 0, c.id, s.id, s.code, s.name, s.scope,"
                                                + " current_timestamp, 'it' from training_class c, organization_staff s"
                                                + " where c.code = ?1 and s.code = ?2")
                                .setParameter(1, training)
                                .setParameter(2, staff)
                                .executeUpdate()
                        == 1;
    }
}
