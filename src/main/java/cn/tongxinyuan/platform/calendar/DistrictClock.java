package cn.tongxinyuan.platform.calendar;

import cn.tongxinyuan.platform.setting.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of the district: Asia/Shanghai. Set back by a fixed offset where the demonstration district was built, so
 * that it lives on from its own day; stands still where {@code txy.clock.fixed} says so.
 */
@ApplicationScoped
public class DistrictClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Adjustable clock = new Adjustable();

    @Produces
    public Clock clock() {
        return clock;
    }

    public void setBackBy(Duration offset) {
        clock.offset = offset;
    }

    /** Lets this thread live through a moment before today: the demonstration has a past, which was lived like every day. */
    public void at(Instant moment, Runnable work) {
        Duration before = clock.lived.get();
        clock.lived.set(before.plus(Duration.between(moment, clock.instant())));
        try {
            work.run();
        } finally {
            clock.lived.set(before);
        }
    }

    private static final class Adjustable extends Clock implements Serializable {

        private static final long serialVersionUID = 1L;

        private volatile Duration offset = Duration.ZERO;
        private final transient ThreadLocal<Duration> lived = ThreadLocal.withInitial(() -> Duration.ZERO);
        private final Instant fixed =
                Setting.CLOCK_FIXED.text().map(Instant::parse).orElse(null);

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return fixed != null ? fixed : Instant.now().minus(offset).minus(lived.get());
        }
    }
}
