package cn.tongxinyuan;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again until work in the background has done what a test asks for; in the end the test judges what was seen last. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(100);

    private Patience() {}

    public static <T> T until(Supplier<T> look, Predicate<T> enough) {
        long end = System.nanoTime() + LONGEST.toNanos();
        T seen = look.get();
        while (!enough.test(seen) && System.nanoTime() < end) {
            LockSupport.parkNanos(STEP.toNanos());
            seen = look.get();
        }
        return seen;
    }
}
