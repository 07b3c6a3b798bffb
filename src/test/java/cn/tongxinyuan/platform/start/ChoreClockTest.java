package cn.tongxinyuan.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.platform.database.Chore;
import cn.tongxinyuan.platform.database.Lease;
import cn.tongxinyuan.platform.demo.DemoDistrict;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A chore runs where this node has its lease, once at a time, and the next time too when it failed. */
class ChoreClockTest {

    private final List<String> leases = new ArrayList<>();
    private final List<String> runs = new ArrayList<>();
    private boolean free = true;
    private boolean waiting = true;
    private boolean building;

    @Test
    void runsOnlyWhereThisNodeGetsTheLease() {
        ChoreClock clock = clock(chore(Duration.ofMinutes(5), () -> runs.add("ran")));

        free = false;
        clock.due(timer());
        assertThat(runs).isEmpty();
        free = true;
        clock.due(timer());

        assertThat(runs).containsExactly("ran");
        assertThat(leases).containsExactly("sweep for PT5M", "sweep for PT5M");
    }

    @Test
    void restsWhileTheDemonstrationLivesThroughItsPast() {
        ChoreClock clock = clock(chore(Duration.ofMinutes(5), () -> runs.add("ran")));

        building = true;
        clock.due(timer());
        assertThat(runs).isEmpty();
        building = false;
        clock.due(timer());

        assertThat(runs).containsExactly("ran");
    }

    @Test
    void whatEveryNodeDoesForItselfAsksForNoLease() {
        free = false;

        clock(chore(Duration.ZERO, () -> runs.add("ran"))).due(timer());

        assertThat(runs).containsExactly("ran");
        assertThat(leases).isEmpty();
    }

    @Test
    void nothingToDoCostsNoLease() {
        waiting = false;

        clock(chore(Duration.ofMinutes(5), () -> runs.add("ran"))).due(timer());

        assertThat(runs).isEmpty();
        assertThat(leases).isEmpty();
    }

    @Test
    void isNeverBegunTwiceAtOnceAndAgainAfterwards() {
        ChoreClock[] clock = new ChoreClock[1];
        clock[0] = clock(chore(Duration.ofMinutes(5), () -> {
            runs.add("ran");
            clock[0].due(timer());
        }));

        clock[0].due(timer());
        assertThat(runs).hasSize(1);
        clock[0].due(timer());
        assertThat(runs).hasSize(2);
    }

    @Test
    void aFailureIsNotTheEnd() {
        ChoreClock clock = clock(chore(Duration.ofMinutes(5), () -> {
            runs.add("tried");
            throw new IllegalStateException("the database is away");
        }));

        clock.due(timer());
        clock.due(timer());

        assertThat(runs).containsExactly("tried", "tried");
    }

    private ChoreClock clock(Chore chore) {
        ChoreClock clock = new ChoreClock();
        clock.demo = new DemoDistrict() {
            @Override
            public boolean isCompleteOrNotAsked() {
                return !building;
            }
        };
        clock.found = stub(Instance.class, Stream.of(chore));
        clock.timers = stub(TimerService.class, null);
        clock.lease = new Lease() {
            @Override
            public boolean take(String name, Duration duration) {
                leases.add(name + " for " + duration);
                return free;
            }
        };
        clock.wind();
        return clock;
    }

    private Chore chore(Duration alone, Runnable work) {
        return new Chore() {
            @Override
            public String name() {
                return "sweep";
            }

            @Override
            public ScheduleExpression due() {
                return Chore.everySeconds(5);
            }

            @Override
            public Duration alone() {
                return alone;
            }

            @Override
            public boolean isWaiting() {
                return waiting;
            }

            @Override
            public void run() {
                work.run();
            }
        };
    }

    private static Timer timer() {
        return stub(Timer.class, "sweep");
    }

    /** Answers every call with the same. */
    private static <T> T stub(Class<T> type, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> answer));
    }
}
