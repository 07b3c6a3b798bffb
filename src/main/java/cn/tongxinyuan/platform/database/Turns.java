package cn.tongxinyuan.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Has transactions of this node that count on one row go one after the other, from here to their end. It stands before the
 * lock of the row, never for it: other nodes meet at the row alone. On the embedded database, which only one node can open, it
 * is what counts are safe by: H2 2.2.224 has a statement that waits for another's rollback go on from what it had read before,
 * about once in ten thousand times, also where the row is locked first.
 */
@ApplicationScoped
public class Turns {

    private static final int SECONDS = 60;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    private static final class Turn {
        private final Semaphore free = new Semaphore(1, true);
        private int users;
    }

    /**
     * Waits until no other transaction of this node has the turn of this name. Whoever takes several, takes them in the same
     * order as everybody else.
     *
     * @throws IllegalStateException outside a transaction, and where the turn does not come within a minute
     */
    public void take(String name) {
        Map<String, Turn> mine = ofTransaction();
        if (mine.containsKey(name)) {
            return;
        }
        Turn turn = turns.compute(name, (each, known) -> {
            Turn found = known == null ? new Turn() : known;
            found.users++;
            return found;
        });
        if (!comes(turn)) {
            leave(name);
            throw new IllegalStateException("no turn within " + SECONDS + " s: " + name);
        }
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            // it ended while it waited, and nobody else would end the turn
            turn.free.release();
            leave(name);
            throw new IllegalStateException("the transaction ended before its turn came: " + name);
        }
        mine.put(name, turn);
    }

    private static boolean comes(Turn turn) {
        try {
            return turn.free.tryAcquire(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Turn> ofTransaction() {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a turn is taken within a transaction");
        }
        Map<String, Turn> mine = (Map<String, Turn>) transactions.getResource(Turns.class);
        if (mine == null) {
            mine = new HashMap<>();
            transactions.putResource(Turns.class, mine);
            transactions.registerInterposedSynchronization(new End(mine));
        }
        return mine;
    }

    private void leave(String name) {
        turns.computeIfPresent(name, (each, turn) -> --turn.users == 0 ? null : turn);
    }

    /** The turns of a transaction end with it, whichever way it went. */
    private final class End implements Synchronization {

        private final Map<String, Turn> mine;

        private End(Map<String, Turn> mine) {
            this.mine = mine;
        }

        @Override
        public void beforeCompletion() {
            // what is still to be written is written in the turn
        }

        @Override
        public void afterCompletion(int status) {
            mine.forEach((name, turn) -> {
                turn.free.release();
                leave(name);
            });
            mine.clear();
        }
    }
}
