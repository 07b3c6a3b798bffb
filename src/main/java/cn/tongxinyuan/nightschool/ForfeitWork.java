package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.Booking;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.BookingState;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.task.DueTask;
import cn.tongxinyuan.platform.task.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** A seat goes on to those who wait, or comes back; the resident is told either way. */
@ApplicationScoped
class ForfeitWork {

    /** Matter of the inbox: somebody appeals against a lost seat. */
    static final String APPEAL = "nightschool.appeal";

    private static final String PREFIX = "QK";

    @Inject
    CourseQueries queries;

    @Inject
    CourseWork work;

    @Inject
    BookingService bookings;

    @Inject
    Numbers numbers;

    @Inject
    Inbox inbox;

    @Inject
    Me me;

    void lose(Course course, Booking booking, int absences) {
        work.fire(course, Wording.of("nightschool.told.seat-lost", booking.getReceipt(), absences));
        bookings.giveOn(booking.getReceipt(), "ABSENCES");
        String code = numbers.next(PREFIX, work.today().getYear());
        queries.store(new Forfeit(code, course, booking, absences, work.now()));
        bookings.tell(
                booking,
                Wording.of("nightschool.text.seat-lost", course.getOffering().getTitle(), absences, code));
    }

    /** @param why null where the absences were a mistake */
    BookingState restore(Forfeit forfeit, String why) {
        Course course = forfeit.getCourse();
        Booking booking = forfeit.getBooking();
        forfeit.restore(why, work.now(), me.getUsername());
        work.fire(course, Wording.of("nightschool.told.seat-back", forfeit.getCode()));
        BookingState state =
                work.takesBack(course, booking) ? bookings.restore(booking.getReceipt()) : booking.getState();
        inbox.done(APPEAL, forfeit.getCode());
        String text =
                switch (state) {
                    case CONFIRMED -> "nightschool.text.seat-back";
                    case WAITING -> "nightschool.text.first-in-list";
                    default -> "nightschool.text.right-too-late";
                };
        bookings.tell(booking, Wording.of(text, course.getOffering().getTitle(), booking.getReceipt()));
        return state;
    }

    void uphold(Forfeit forfeit, String why) {
        Course course = forfeit.getCourse();
        forfeit.uphold(why, work.now(), me.getUsername());
        inbox.done(APPEAL, forfeit.getCode());
        bookings.tell(
                forfeit.getBooking(),
                Wording.of("nightschool.text.upheld", course.getOffering().getTitle(), forfeit.getCode()));
        work.fire(course, Wording.of("nightschool.told.upheld", forfeit.getCode()));
    }

    void appeal(Forfeit forfeit, String words) {
        Course course = forfeit.getCourse();
        forfeit.appeal(words);
        LocalDate today = work.today();
        inbox.due(new DueTask(
                APPEAL,
                forfeit.getCode(),
                forfeit.getScope(),
                NightschoolPermission.APPEAL,
                null,
                today,
                null,
                Wording.of("nightschool.told.appeal-due", course.getOffering().getTitle(), forfeit.getCode()),
                "/nightschool/course-view?code=" + course.getCode() + "&tab=people"));
        work.fire(course, Wording.of("nightschool.told.appealed", forfeit.getCode()));
    }
}
