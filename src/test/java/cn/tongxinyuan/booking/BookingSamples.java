package cn.tongxinyuan.booking;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.draw.Draw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Records of bookings in any unit. */
final class BookingSamples {

    private BookingSamples() {}

    private static String code(long id) {
        return Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    @ApplicationScoped
    static class Offerings implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Offering.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into booking_offering (id, version, code, title, kind, seat_mode, state, scope, centre, starts_at,"
                            + " ends_at, opens_at, closes_at, cancel_until, waiting_list, per_person, planned_at) values (?1, 0,"
                            + " ?2, '测试', 'ACTIVITY', 'FIRST_COME', 'PUBLISHED', ?3, '370105-1',"
                            + " current_timestamp + interval '72' hour, current_timestamp + interval '74' hour,"
                            + " current_timestamp - interval '1' hour, current_timestamp + interval '71' hour,"
                            + " current_timestamp + interval '71' hour, true, 10, current_timestamp)",
                    id,
                    code(id),
                    unit.code());
            records.change(
                    "insert into booking_seats (offering_id, capacity, counter_quota, online_taken, counter_taken, shared_from,"
                            + " last_queue_no, waiting) values (?1, 10, 0, 0, 0, current_timestamp, 0, 0)",
                    id);
            return id;
        }
    }

    @ApplicationScoped
    static class Bookings implements ScopeSample {

        @Inject
        Offerings offerings;

        @Inject
        Records records;

        @Inject
        Caller caller;

        @Inject
        BookingService service;

        @Override
        public Class<?> entity() {
            return Booking.class;
        }

        @Override
        public long stored(ScopePath unit) {
            String offering = code(offerings.stored(unit));
            Booked booked = caller.asSystem(() -> service.book(BookingGiven.wish(offering, BookingGiven.resident())));
            return ((Number) records.sql("select id from booking_booking where receipt = ?1", booked.receipt())
                            .get(0))
                    .longValue();
        }
    }

    @ApplicationScoped
    static class Draws implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Draw.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into platform_draw (id, version, code, subject_type, subject_code, scope, state, entries, list_hash,"
                            + " secret_sealed, commitment, ordered_by, ordered_at) values (?1, 0, ?2, 'Offering', ?2, ?3,"
                            + " 'COMMITTED', 0, '-', '-', '-', 'it', current_timestamp)",
                    id,
                    code(id),
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class Suspended implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Suspension.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into booking_suspension (id, version, code, scope, from_on, until_on, absences) values (?1, 0, ?2,"
                            + " ?3, current_date, date '2099-01-01', 2)",
                    id,
                    code(id),
                    unit.code());
            return id;
        }
    }
}
