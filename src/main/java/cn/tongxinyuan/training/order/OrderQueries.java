package cn.tongxinyuan.training.order;

import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.training.Training;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Orders with those that go with them. */
@ApplicationScoped
class OrderQueries {

    private static final int MOST = 20;
    private static final int MOST_OPEN = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Turns turns;

    /** @throws UnknownRecord {@code training.rule.unknown-order}, for those of other units too */
    TrainingOrder order(String code) {
        return records.one(TrainingOrder.class, "code", code, "training.rule.unknown-order");
    }

    /** An order as it stands while nobody else answers any: merging changes several. */
    TrainingOrder held(String code) {
        turns.take("training-orders");
        TrainingOrder order = order(code);
        em.lock(order, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(order);
        return order;
    }

    /** Codes of the open orders of whatever unit that ask for the same in the same days. */
    List<String> equal(TrainingOrder order) {
        return em.createNamedQuery("TrainingOrder.equal", String.class)
                .setParameter("topic", order.topicKey())
                .setParameter("code", order.getCode())
                .setParameter("from", order.getFrom())
                .setParameter("to", order.getTo())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Open orders of the caller's unit but this one, the latest first. */
    List<TrainingOrder> open(String but) {
        return records.named("TrainingOrder.open", TrainingOrder.class)
                .setParameter("code", but)
                .setMaxResults(MOST_OPEN)
                .getResultList();
    }

    /** Orders that wait with this one. */
    List<TrainingOrder> merged(String code) {
        return records.named("TrainingOrder.merged", TrainingOrder.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** All orders of the caller's unit that were merged into this one, whatever became of them. */
    List<TrainingOrder> requesters(String code) {
        return records.named("TrainingOrder.requesters", TrainingOrder.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** Orders that wait for a class. */
    List<TrainingOrder> ofClass(Training training) {
        return records.named("TrainingOrder.ofClass", TrainingOrder.class)
                .setParameter("training", training)
                .getResultList();
    }

    void store(Object record) {
        em.persist(record);
    }

    void flush() {
        em.flush();
    }
}
