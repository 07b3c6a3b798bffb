package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.booking.Booking;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.BookingState;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.nightschool.EnrolmentService;
import cn.tongxinyuan.nightschool.Excuse;
import cn.tongxinyuan.nightschool.Forfeit;
import cn.tongxinyuan.nightschool.Lesson;
import cn.tongxinyuan.nightschool.LessonService;
import cn.tongxinyuan.nightschool.Mark;
import cn.tongxinyuan.nightschool.Presence;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who enrolled in a course, who waits, who was at which lesson, and whose seat went on. */
@Named
@RequestScoped
public class CoursePeopleModel {

    private static final Set<BookingState> SEATED =
            EnumSet.of(BookingState.CONFIRMED, BookingState.ATTENDED, BookingState.ABSENT);
    private static final Set<BookingState> WAITING =
            EnumSet.of(BookingState.OFFERED, BookingState.WAITING, BookingState.ENTERED);

    @Inject
    CourseModel courseModel;

    @Inject
    OfferingService offerings;

    @Inject
    BookingService bookings;

    @Inject
    LessonService lessons;

    @Inject
    EnrolmentService enrolments;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private List<Person> seated;
    private List<Person> waiting;
    private List<Forfeit> forfeits;
    private Map<String, Map<Integer, Mark>> marks;
    private String words;
    private Excuse excuse;

    /** Somebody of the course, masked. */
    public record Person(String receipt, String name, BookingState state, Integer place, String cause) {}

    public List<Person> getSeated() {
        if (seated == null) {
            seated =
                    people(SEATED).sorted(Comparator.comparing(Person::receipt)).toList();
        }
        return seated;
    }

    public List<Person> getWaiting() {
        if (waiting == null) {
            waiting = people(WAITING).toList();
        }
        return waiting;
    }

    private Stream<Person> people(Set<BookingState> states) {
        return offerings.bookings(courseModel.getCourse().getOffering(), states).stream()
                .map(booking -> new Person(
                        booking.getReceipt(),
                        name(booking),
                        booking.getState(),
                        bookings.position(booking),
                        booking.getCause()));
    }

    public String name(Booking booking) {
        return bookings.maskedName(booking);
    }

    public List<Forfeit> getForfeits() {
        if (forfeits == null) {
            forfeits = enrolments.forfeits(courseModel.getCourse());
        }
        return forfeits;
    }

    /** The lost seat the address names; null where it names none. */
    public Forfeit getForfeit() {
        String asked = request.getParameter("forfeit");
        return getForfeits().stream()
                .filter(each -> each.getCode().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody was at a lesson; null where nobody wrote it down. */
    public Presence presence(String receipt, Lesson lesson) {
        Mark mark = mark(receipt, lesson);
        return mark == null ? null : mark.getPresence();
    }

    Mark mark(String receipt, Lesson lesson) {
        if (marks == null) {
            marks = lessons.marks(courseModel.getCourse()).stream()
                    .collect(Collectors.groupingBy(
                            mark -> mark.getBooking().getReceipt(),
                            Collectors.toMap(mark -> mark.getLesson().getNumber(), Function.identity())));
        }
        return marks.getOrDefault(receipt, Map.of()).get(lesson.getNumber());
    }

    /** Lessons somebody was at. */
    public long attended(String receipt) {
        return courseModel.getCourse().getTakingPlace().stream()
                .filter(lesson -> presence(receipt, lesson) == Presence.PRESENT)
                .count();
    }

    public long absences(String receipt) {
        return courseModel.getCourse().getLessons().stream()
                .filter(lesson -> presence(receipt, lesson) == Presence.ABSENT)
                .count();
    }

    /** Who is about to leave, as the address says; null where it names nobody with a seat. */
    public Person getLeaving() {
        String asked = request.getParameter("leaving");
        return getSeated().stream()
                .filter(each -> each.receipt().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public String leave() {
        boolean passedOn = courseModel.getSeats().getWaiting() > 0;
        try {
            enrolments.withdraw(courseModel.getCourse().getCode(), getLeaving().receipt(), excuse);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("nightschool.rule.leaving-reason", "excuse"));
        }
        return done(passedOn ? "passed-on" : "withdrawn");
    }

    public String appeal() {
        enrolments.appeal(getForfeit().getCode(), words);
        return done("appealed");
    }

    public String restore() {
        BookingState state =
                enrolments.restore(getForfeit().getCode(), getForfeit().getVersion(), words);
        return done(state == BookingState.CANCELLED ? "right-too-late" : "restored");
    }

    public String uphold() {
        enrolments.uphold(getForfeit().getCode(), getForfeit().getVersion(), words);
        return done("upheld");
    }

    private String done(String what) {
        frame.done("nightschool.course-view.done." + what);
        return courseModel.path("course-view") + "&tab=people&faces-redirect=true";
    }

    public Excuse getExcuse() {
        return excuse;
    }

    public void setExcuse(Excuse excuse) {
        this.excuse = excuse;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
