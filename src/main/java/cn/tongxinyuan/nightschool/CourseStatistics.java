package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.BookingState;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the night schools come to, from 1 January of a day's year to the end of that day. */
@Stateless
@RolesAllowed(NightschoolPermission.VIEW)
public class CourseStatistics {

    private static final int EVENING = 18;
    private static final int COMMUNITY_DIGITS = 12;
    private static final Set<BookingState> STAYED =
            EnumSet.of(BookingState.CONFIRMED, BookingState.ATTENDED, BookingState.ABSENT);

    @Inject
    ScopedQueries records;

    /** A part of a whole. */
    public record Share(long part, long whole) {}

    /** Codes of the communities in which a lesson or a screening took place. */
    public List<String> communities(ScopePath unit, LocalDate day) {
        Set<String> all = new TreeSet<>(lessons(unit, day).stream()
                .map(row -> (String) row[2])
                .filter(community -> community.length() == COMMUNITY_DIGITS)
                .toList());
        bound(unit, "NightschoolCourse.screenings", String.class, day)
                .getResultStream()
                .filter(community -> community.length() == COMMUNITY_DIGITS)
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Courses that began. */
    public List<Course> begun(ScopePath unit, LocalDate day) {
        return bound(unit, "NightschoolCourse.begun", Course.class, day).getResultList();
    }

    /** 满班率: seats taken of all seats of the courses that began. */
    public Share full(ScopePath unit, LocalDate day) {
        List<Course> begun = begun(unit, day);
        return new Share(
                begun.stream()
                        .mapToLong(each -> each.getOffering().getSeats().getTaken())
                        .sum(),
                begun.stream()
                        .mapToLong(each -> each.getOffering().getSeats().getCapacity())
                        .sum());
    }

    /** 出勤率: attended of all that was written down of lessons. */
    public Share attended(ScopePath unit, LocalDate day) {
        var counts = bound(unit, "NightschoolMark.presences", Object[].class, day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Presence) row[0], row -> (Long) row[1]));
        return new Share(
                counts.getOrDefault(Presence.PRESENT, 0L),
                counts.values().stream().mapToLong(Long::longValue).sum());
    }

    /** 结课率: courses completed of those whose last lesson is over. */
    public Share completed(ScopePath unit, LocalDate day) {
        List<Course> ended = ended(unit, day);
        return new Share(
                ended.stream().filter(each -> each.getCompletedAt() != null).count(), ended.size());
    }

    /** Courses whose last lesson is over. */
    public List<Course> ended(ScopePath unit, LocalDate day) {
        return bound(unit, "NightschoolCourse.ended", Course.class, day).getResultList();
    }

    /** Evaluations of the courses whose last lesson is over, those left out that would tell who answered. */
    public List<Evaluation> evaluated(ScopePath unit, LocalDate day) {
        return bound(unit, "NightschoolEvaluation.ended", Evaluation.class, day)
                .getResultStream()
                .filter(each -> !each.isFew())
                .toList();
    }

    /** 夜校满意率: answers on the first three of five steps, of all answers. */
    public Share satisfied(ScopePath unit, LocalDate day) {
        List<Feedback> said =
                evaluated(unit, day).stream().map(Evaluation::getSaid).toList();
        return new Share(
                said.stream().mapToLong(Feedback::getSatisfied).sum(),
                said.stream().mapToLong(Feedback::getAnswers).sum());
    }

    /** 退课率: who left of all who had a seat in a course that began. */
    public Share withdrawn(ScopePath unit, LocalDate day) {
        List<Object[]> rows =
                bound(unit, "NightschoolCourse.enrolments", Object[].class, day).getResultList();
        long left = rows.stream().filter(row -> "WITHDRAWN".equals(row[1])).count();
        long lost = rows.stream().filter(row -> "ABSENCES".equals(row[1])).count();
        long stayed = rows.stream().filter(row -> STAYED.contains(row[0])).count();
        return new Share(left, stayed + left + lost);
    }

    /** 夜间课占比: lessons from 18:00 on of all that took place. */
    public Share evening(ScopePath unit, LocalDate day) {
        List<Object[]> all = lessons(unit, day);
        return new Share(
                all.stream()
                        .filter(row ->
                                ((Instant) row[0]).atZone(DistrictClock.ZONE).getHour() >= EVENING)
                        .count(),
                all.size());
    }

    private List<Object[]> lessons(ScopePath unit, LocalDate day) {
        return bound(unit, "NightschoolCourse.lessons", Object[].class, day).getResultList();
    }

    private <T> TypedQuery<T> bound(ScopePath unit, String query, Class<T> type, LocalDate day) {
        return records.within(unit, query, type)
                .setParameter("since", begin(day.withDayOfYear(1)))
                .setParameter("until", begin(day.plusDays(1)));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(DistrictClock.ZONE).toInstant();
    }
}
