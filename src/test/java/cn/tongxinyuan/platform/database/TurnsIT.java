package cn.tongxinyuan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Crowd;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Transactions that take the same turn go one after the other, however they end. */
@ExtendWith(ArquillianExtension.class)
class TurnsIT {

    private static final int AT_ONCE = 8;
    private static final int ROUNDS = 20;

    @Inject
    Turns turns;

    @Inject
    Crowd crowd;

    @Resource
    UserTransaction transaction;

    private final String name = "it-" + System.nanoTime();

    @Test
    void nobodyIsInsideWithAnotherThoughSomeRollBack() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        crowd.together(AT_ONCE, i -> {
            for (int round = 0; round < ROUNDS; round++) {
                transaction.begin();
                turns.take(name);
                turns.take(name);
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.yield();
                inside.decrementAndGet();
                if (round % 3 == 0) {
                    transaction.rollback();
                } else {
                    transaction.commit();
                }
            }
            return null;
        });

        assertThat(most).hasValue(1);
    }

    @Test
    void theControlWithTurnsOfTheirOwnMeetsInside() throws Exception {
        CyclicBarrier all = new CyclicBarrier(AT_ONCE);

        crowd.together(AT_ONCE, i -> {
            transaction.begin();
            turns.take(name + i);
            all.await(30, TimeUnit.SECONDS);
            transaction.commit();
            return null;
        });

        assertThat(all.isBroken()).isFalse();
    }

    @Test
    void outsideATransactionThereIsNoTurn() {
        assertThatThrownBy(() -> turns.take(name)).hasStackTraceContaining("within a transaction");
    }
}
