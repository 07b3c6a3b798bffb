package cn.tongxinyuan.organization.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** The control of the race: looks whether a need is open and claims it without holding the row. */
@ApplicationScoped
public class UnguardedClaims {

    @PersistenceContext
    EntityManager em;

    /** @param looked where those who claim wait until all have looked */
    @Transactional
    public boolean claim(String offer, CyclicBarrier looked) throws InterruptedException, BrokenBarrierException {
        boolean open = em.createNativeQuery("select state from organization_offer where code = ?1")
                .setParameter(1, offer)
                .getSingleResult()
                .equals("PROPOSED");
        looked.await();
        return open
                && em.createNativeQuery("update organization_offer set reason = 'claimed' where code = ?1")
                                .setParameter(1, offer)
                                .executeUpdate()
                        == 1;
    }
}
