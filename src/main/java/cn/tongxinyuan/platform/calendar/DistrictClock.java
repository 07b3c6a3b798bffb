package cn.tongxinyuan.platform.calendar;

import cn.tongxinyuan.platform.setting.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

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

    /** The day of a moment. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** The hour and minute of a moment, as a form shows them. */
    public static LocalTime time(Instant moment) {
        return moment.atZone(ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * The moment a form means; a day without an hour begins with it.
     *
     * @param usual where no day is typed
     */
    public static Instant moment(LocalDate day, LocalTime time, Instant usual) {
        return day == null
                ? usual
                : day.atTime(time == null ? LocalTime.MIDNIGHT : time)
                        .atZone(ZONE)
                        .toInstant();
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
