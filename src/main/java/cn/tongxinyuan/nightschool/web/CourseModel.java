package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.booking.Seats;
import cn.tongxinyuan.nightschool.Course;
import cn.tongxinyuan.nightschool.CourseService;
import cn.tongxinyuan.nightschool.CourseState;
import cn.tongxinyuan.nightschool.Lesson;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.web.ValueFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** The course that the address names by its {@code code}; all pages about one course share it. */
@Named
@RequestScoped
public class CourseModel {

    @Inject
    CourseService courses;

    @Inject
    OfferingService offerings;

    @Inject
    CentreService centres;

    @Inject
    ValueFormat format;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Course course;
    private Seats seats;

    /** @throws cn.tongxinyuan.kernel.UnknownRecord where the caller's unit has no such course */
    public Course getCourse() {
        if (course == null) {
            String code = request.getParameter("code");
            course = courses.open(code == null ? "" : code);
        }
        return course;
    }

    public Seats getSeats() {
        if (seats == null) {
            seats = offerings.seats(getCourse().getOffering());
        }
        return seats;
    }

    public CourseState getState() {
        return getCourse().getState(clock.instant());
    }

    /** Kind of the chip of its state. */
    public String getKind() {
        return switch (getState()) {
            case PLANNED -> "warn";
            case ENROLLING, RUNNING -> "ok";
            case COMPLETED -> "plain";
            case CANCELLED -> "late";
        };
    }

    /** Whether it can still be changed or called off. */
    public boolean isOpen() {
        return getState() != CourseState.COMPLETED && getState() != CourseState.CANCELLED;
    }

    /** Whether residents were told and it is not over. */
    public boolean isGoing() {
        return isOpen() && !getCourse().isDraft();
    }

    public boolean isRunning() {
        return getState() == CourseState.RUNNING;
    }

    /** Whether every lesson that takes place has begun, so that it can be completed. */
    public boolean isOver() {
        Instant now = clock.instant();
        return isRunning()
                && getCourse().getTakingPlace().stream()
                        .allMatch(lesson -> !lesson.getStartsAt().isAfter(now));
    }

    /** Whether the last lesson is over, so that nobody gets a seat any more. */
    public boolean isLast() {
        return !clock.instant().isBefore(getCourse().getOffering().getGivenUntil());
    }

    /** Whether too few have enrolled for a course whose lessons nobody attended yet. */
    public boolean isUndecided() {
        return isGoing() && courses.isUndecided(getCourse());
    }

    public int getEnrolled() {
        return courses.enrolled(getCourse());
    }

    /** Name of the centre; its code where it is gone. */
    public String getCentre() {
        String code = getCourse().getOffering().getCentre();
        return centres.find(code).map(Centre::getName).orElse(code);
    }

    /** When a lesson takes place, with its weekday: 2024-05-25 星期六 19:00 – 20:30. */
    public String when(Lesson lesson) {
        ZonedDateTime from = lesson.getStartsAt().atZone(DistrictClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
        ZonedDateTime to = lesson.getEndsAt().atZone(DistrictClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
        return format.weekday(from.toLocalDate()) + " " + from.toLocalTime() + " – " + to.toLocalTime();
    }

    /** Whether the day of a lesson has come, so that one may write down who attended. */
    public boolean isDue(Lesson lesson) {
        return !lesson.getStartsAt()
                .atZone(DistrictClock.ZONE)
                .toLocalDate()
                .isAfter(clock.instant().atZone(DistrictClock.ZONE).toLocalDate());
    }

    /** Address of one of its pages. */
    public String address(String page) {
        return request.getContextPath() + path(page);
    }

    String path(String page) {
        return "/nightschool/" + page + "?code=" + getCourse().getCode();
    }
}
