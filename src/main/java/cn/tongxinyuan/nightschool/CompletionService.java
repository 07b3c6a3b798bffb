package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.award.CertificateKind;
import cn.tongxinyuan.award.CertificateService;
import cn.tongxinyuan.award.IssueCertificate;
import cn.tongxinyuan.booking.AttendanceService;
import cn.tongxinyuan.booking.Booking;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.booking.OfferingState;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 结课: a course ends. Whoever came at all has been there, so that nobody who was at some lessons counts as absent; whoever came
 * often enough gets a certificate.
 */
@Stateless
@Audited("nightschool")
@RolesAllowed(NightschoolPermission.PLAN)
public class CompletionService {

    private static final int AT_ONCE = 500;

    @Inject
    CourseQueries queries;

    @Inject
    CourseWork work;

    @Inject
    OfferingService offerings;

    @Inject
    AttendanceService attendance;

    @Inject
    CertificateService certificates;

    @Inject
    Me me;

    /** Who got a certificate. */
    public record Certified(String receipt, String number) {}

    /**
     * Completes a course.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws Conflict {@code nightschool.rule.not-over} before the last lesson has begun, {@code .lesson-unrecorded} where
     *     nobody wrote down who attended, {@code .appeal-open} while somebody waits for an answer
     * @throws RuleViolation {@code nightschool.rule.completed}, {@code nightschool.rule.not-running}
     */
    public List<Certified> complete(String code, long version) {
        Course course = queries.held(code);
        course.requireVersion(version);
        requireOver(course);
        if (queries.forfeits(course).stream().anyMatch(lost -> lost.getState() == ForfeitState.APPEALED)) {
            throw new Conflict("nightschool.rule.appeal-open");
        }
        Map<Booking, Long> attended = queries.marks(course).stream()
                .filter(mark -> mark.getPresence() == Presence.PRESENT)
                .collect(Collectors.groupingBy(Mark::getBooking, Collectors.counting()));
        List<Booking> seated = work.seated(course).stream()
                .sorted(Comparator.comparing(Booking::getReceipt))
                .toList();
        List<String> came = seated.stream()
                .filter(attended::containsKey)
                .map(Booking::getReceipt)
                .toList();
        work.fire(course, Wording.of("nightschool.told.completed", seated.size()));
        for (int from = 0; from < came.size(); from += AT_ONCE) {
            attendance.confirm(
                    course.getOffering(), came.subList(from, Math.min(came.size(), from + AT_ONCE)), true, null);
        }
        if (course.getOffering().getState() == OfferingState.PUBLISHED) {
            offerings.close(course.getOffering());
        }
        course.complete(work.now(), me.getUsername());
        queries.store(new Evaluation(course, seated.size()));
        work.askedEnough(course);
        return certify(course, seated, attended);
    }

    private void requireOver(Course course) {
        OfferingState seats = course.getOffering().getState();
        if (course.getCompletedAt() != null) {
            throw new RuleViolation("nightschool.rule.completed");
        }
        if (seats != OfferingState.PUBLISHED && seats != OfferingState.HELD) {
            throw new RuleViolation("nightschool.rule.not-running");
        }
        for (Lesson lesson : course.getTakingPlace()) {
            if (lesson.getStartsAt().isAfter(work.now())) {
                throw new Conflict("nightschool.rule.not-over", lesson.getNumber());
            }
            if (lesson.getState() != LessonState.HELD) {
                throw new Conflict("nightschool.rule.lesson-unrecorded", lesson.getNumber());
            }
        }
    }

    private List<Certified> certify(Course course, List<Booking> seated, Map<Booking, Long> attended) {
        int lessons = course.getTakingPlace().size();
        List<Certified> certified = new ArrayList<>();
        for (Booking booking : seated) {
            int times = Math.toIntExact(attended.getOrDefault(booking, 0L));
            if (course.getTerm().certifies(times, lessons) && booking.getNameSealed() != null) {
                String statement = Wording.of(
                        "nightschool.told.certified",
                        CourseWork.day(course.firstStart()),
                        CourseWork.day(course.lastEnd()),
                        course.getTerm().getName(),
                        lessons,
                        times);
                certified.add(new Certified(
                        booking.getReceipt(),
                        certificates.issue(new IssueCertificate(
                                CertificateKind.COURSE,
                                course.getCode(),
                                course.getOffering().getTitle(),
                                statement,
                                booking.getNameSealed(),
                                course.getScope()))));
            }
        }
        return certified;
    }
}
