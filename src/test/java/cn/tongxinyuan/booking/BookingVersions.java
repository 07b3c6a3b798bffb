package cn.tongxinyuan.booking;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Records of bookings whose acts take a version. */
final class BookingVersions {

    private static final ScopePath UNIT = new ScopePath(BookingGiven.XINXU);

    private BookingVersions() {}

    @ApplicationScoped
    static class Offerings implements VersionSample {

        @Inject
        BookingSamples.Offerings samples;

        @Inject
        BookingGiven given;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return OfferingService.class;
        }

        @Override
        public Map<String, Object> given() {
            Offering offering = records.find(Offering.class, samples.stored(UNIT));
            return Map.of(
                    "code",
                    offering.getCode(),
                    "version",
                    offering.getVersion(),
                    "reason",
                    "停电",
                    "plan",
                    given.plan(BookingGiven.XINXU, 5));
        }
    }

    @ApplicationScoped
    static class Suspended implements VersionSample {

        @Inject
        BookingSamples.Suspended samples;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return SuspensionService.class;
        }

        @Override
        public Map<String, Object> given() {
            Suspension suspension = records.find(Suspension.class, samples.stored(UNIT));
            return Map.of("code", suspension.getCode(), "version", suspension.getVersion(), "why", "核实无误");
        }
    }
}
