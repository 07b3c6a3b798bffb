package cn.tongxinyuan.nightschool;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.booking.Booked;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures of the night schools come out of what was written down. */
@ExtendWith(ArquillianExtension.class)
class CourseFiguresIT {

    private static final ScopePath UNIT = new ScopePath("370105014003");

    @Inject
    CourseGiven given;

    @Inject
    Caller caller;

    @Inject
    CourseStatistics statistics;

    @Inject
    EnrolmentService enrolments;

    @Test
    void eachShareIsCountedFromItsRecordsOfTheYear() {
        LocalDate day = given.today();
        String code = given.course(given.plan(UNIT.code(), CourseGiven.TERM, "教师某", Audience.ADULTS, 4, 1));
        Booked one = given.enrol(code);
        Booked two = given.enrol(code);
        assertThat(communities(day)).isZero();
        given.passes(code, Duration.ofDays(3).plusMinutes(5));

        given.mark(code, 1, Presence.PRESENT, one);
        given.mark(code, 1, Presence.EXCUSED, two);
        caller.asSystem(() -> enrolments.withdraw(code, two.receipt(), Excuse.FAMILY));

        assertThat(communities(day)).isOne();
        assertThat(share(() -> statistics.full(UNIT, day))).isEqualTo("1/4");
        assertThat(share(() -> statistics.attended(UNIT, day))).isEqualTo("1/2");
        assertThat(share(() -> statistics.withdrawn(UNIT, day))).isEqualTo("1/2");
        assertThat(share(() -> statistics.evening(UNIT, day))).endsWith("/1");
        assertThat(share(() -> statistics.completed(UNIT, day))).isEqualTo("0/0");
    }

    private int communities(LocalDate day) {
        return caller.asSystem(() -> statistics.communities(UNIT, day).size());
    }

    private String share(java.util.concurrent.Callable<CourseStatistics.Share> asked) {
        CourseStatistics.Share share = caller.asSystem(asked);
        return share.part() + "/" + share.whole();
    }
}
