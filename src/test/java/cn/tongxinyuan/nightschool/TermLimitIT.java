package cn.tongxinyuan.nightschool;

import static cn.tongxinyuan.nightschool.CourseGiven.XINXU;
import static cn.tongxinyuan.nightschool.CourseGiven.refused;
import static cn.tongxinyuan.nightschool.CourseGiven.resident;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.booking.Booked;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One person has so many courses of a term, whoever asks at the same moment. */
@ExtendWith(ArquillianExtension.class)
class TermLimitIT {

    private static final int AT_ONCE = 6;

    @Inject
    CourseGiven given;

    @Inject
    Caller caller;

    @Inject
    Crowd crowd;

    @Inject
    Records records;

    @Inject
    BookingService bookings;

    @Inject
    UnguardedLimit unguarded;

    @Test
    void waitingCountsAndGivingBackMakesRoom() {
        List<String> three = courses(given.term(2), 3, 1);
        given.enrol(three.get(1));
        int one = resident();
        Booked first = given.enrol(three.get(0), one);
        assertThat(given.enrol(three.get(1), one).state().name()).isEqualTo("WAITING");

        refused("nightschool.rule.term-limit", () -> given.enrol(three.get(2), one));
        caller.asSystem(() -> bookings.cancel(first.receipt()));

        assertThat(given.enrol(three.get(2), one).state().name()).isEqualTo("CONFIRMED");
    }

    @Test
    void anotherTermAndAnotherPersonAreFree() {
        List<String> spring = courses(given.term(1), 2, 5);
        List<String> autumn = courses(given.term(1), 1, 5);
        int one = resident();
        given.enrol(spring.get(0), one);

        refused("nightschool.rule.term-limit", () -> given.enrol(spring.get(1), one));
        assertThat(given.enrol(autumn.get(0), one).state().name()).isEqualTo("CONFIRMED");
        assertThat(given.enrol(spring.get(1)).state().name()).isEqualTo("CONFIRMED");
    }

    @Test
    void nobodyPassesTheLimitByClickingEverywhereAtOnce() throws Exception {
        for (int round = 0; round < 4; round++) {
            List<String> all = courses(given.term(2), AT_ONCE, 5);
            int one = resident();

            List<String> got = crowd.together(AT_ONCE, i -> outcome(all.get(i), one));

            assertThat(Collections.frequency(got, "CONFIRMED"))
                    .as(got::toString)
                    .isEqualTo(2);
            assertThat(Collections.frequency(got, "nightschool.rule.term-limit"))
                    .isEqualTo(AT_ONCE - 2);
        }
    }

    @Test
    void withoutThePersonsTurnTheSameClicksPassTheLimit() throws Exception {
        int most = 0;
        for (int round = 0; round < 10 && most <= 2; round++) {
            String term = given.term(2);
            List<Long> ids = courses(term, AT_ONCE, 5).stream()
                    .map(given::enrol)
                    .map(booked -> records.sql("select id from booking_booking where receipt = ?1", booked.receipt())
                            .get(0))
                    .map(id -> ((Number) id).longValue())
                    .toList();
            String person = "control" + round;
            List<Boolean> got = crowd.together(AT_ONCE, i -> unguarded.enrol(person, term, ids.get(i)));
            most = Math.max(most, Collections.frequency(got, true));
        }

        assertThat(most).as("the control must fail, else the race was none").isGreaterThan(2);
    }

    private List<String> courses(String term, int many, int capacity) {
        return IntStream.range(0, many)
                .mapToObj(i -> given.course(given.plan(XINXU, term, "教师某", Audience.ADULTS, capacity, 1)))
                .toList();
    }

    private String outcome(String course, int resident) {
        try {
            return given.enrol(course, resident).state().name();
        } catch (RuleViolation refused) {
            return refused.key();
        }
    }
}
