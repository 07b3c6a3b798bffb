package cn.tongxinyuan.platform.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets each pass so often in a while, on this server by itself; one who hurries never slows another. */
public final class Turnstile {

    /** More than are busy at a time; above it, those who rest are forgotten. */
    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> all = new ConcurrentHashMap<>();

    /**
     * One step of somebody.
     *
     * @param steps how many they may make at once, and within {@code per}
     * @return how long to wait for the next one; empty where this one was made
     */
    public Optional<Duration> step(String who, int steps, Duration per) {
        if (all.size() > REMEMBERED) {
            all.values().removeIf(bucket -> bucket.getAvailableTokens() >= steps);
        }
        ConsumptionProbe probe = all.computeIfAbsent(who, key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(steps).refillGreedy(steps, per))
                        .withNanosecondPrecision()
                        .build())
                .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
