package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.code.Choice;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What trainings come to, from 1 January of a day's year to the end of that day. The people they are compared with are those who
 * hold a post in the unit on that day, whoever had sent them.
 */
@Stateless
@RolesAllowed(TrainingPermission.VIEW)
public class TrainingStatistics {

    @Inject
    ScopedQueries records;

    @Inject
    TrainingQueries queries;

    @Inject
    Codes codes;

    /** Somebody on the roll. */
    public record Person(long id, String staff, String unit) {}

    /**
     * Hours of somebody by one training.
     *
     * @param training code of the class; null for one that a workbook told of
     * @param id of the credit, by which those of one person stand in an order
     */
    public record Line(long person, String staff, String training, BigDecimal hours, boolean passed, long id) {}

    /** Lessons of a class, counted by who was expected at them. */
    public record Presences(String training, String title, long present, long expected) {}

    /** Classes whose last lesson is over and that were not called off. */
    public List<Training> sessions(ScopePath unit, LocalDate day) {
        return span(records.within(unit, "TrainingClass.held", Training.class), day)
                .getResultList();
    }

    /** What the academy does, as it is valid on a day. */
    public List<Choice> functions(LocalDate day) {
        return codes.on(TrainingPlan.FUNCTIONS, day);
    }

    /** 在岗人员: everybody who holds a post in the unit on that day, by code. */
    public List<Person> roll(ScopePath unit, LocalDate day) {
        Map<Long, Person> people = new LinkedHashMap<>();
        records.within(unit, "TrainingCredit.roll", Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new Person((long) row[0], (String) row[1], (String) row[2]))
                .forEach(person -> people.putIfAbsent(person.id(), person));
        return List.copyOf(people.values());
    }

    /** How many are on the roll. */
    public long onRoll(ScopePath unit, LocalDate day) {
        return records.within(unit, "TrainingCredit.rollCount", Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** What those on the roll were credited with of trainings that ended by that day, by person. */
    public List<Line> credited(ScopePath unit, LocalDate day) {
        return records.within(unit, "TrainingCredit.lines", Object[].class)
                .setParameter("day", day)
                .setParameter("since", day.withDayOfYear(1))
                .getResultStream()
                .map(row -> new Line(
                        (long) row[0],
                        (String) row[1],
                        (String) row[2],
                        (BigDecimal) row[3],
                        row[4] == CreditResult.PASSED,
                        (long) row[5]))
                .toList();
    }

    /** 培训覆盖率: who on the roll completed at least one training. */
    public List<Person> covered(ScopePath unit, LocalDate day) {
        var passed = credited(unit, day).stream()
                .filter(Line::passed)
                .map(Line::person)
                .collect(Collectors.toSet());
        return roll(unit, day).stream()
                .filter(person -> passed.contains(person.id()))
                .toList();
    }

    /** How many they are. */
    public long coveredCount(ScopePath unit, LocalDate day) {
        return records.within(unit, "TrainingCredit.coveredCount", Long.class)
                .setParameter("day", day)
                .setParameter("year", day.getYear())
                .getSingleResult();
    }

    /** 学时达标率: who on the roll has the hours asked of a whole year. */
    public List<Person> met(ScopePath unit, LocalDate day) {
        Optional<BigDecimal> standard = queries.asked(day).map(TrainingTerms::getYearlyHours);
        Map<Long, BigDecimal> hours =
                credited(unit, day).stream().collect(Collectors.toMap(Line::person, Line::hours, BigDecimal::add));
        return roll(unit, day).stream()
                .filter(person -> standard.isPresent()
                        && hours.getOrDefault(person.id(), BigDecimal.ZERO).compareTo(standard.get()) >= 0)
                .toList();
    }

    /** 到课率: who was at the lessons of that time that somebody wrote down, of all who were expected, by class. */
    public List<Presences> presences(ScopePath unit, LocalDate day) {
        Map<String, Long> present = span(records.within(unit, "TrainingMark.present", Object[].class), day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
        return span(records.within(unit, "TrainingParticipant.expected", Object[].class), day)
                .getResultStream()
                .map(row -> new Presences(
                        (String) row[0], (String) row[1], present.getOrDefault((String) row[0], 0L), (long) row[2]))
                .toList();
    }

    private static <T> TypedQuery<T> span(TypedQuery<T> query, LocalDate day) {
        return query.setParameter("since", begin(day.withDayOfYear(1))).setParameter("until", begin(day.plusDays(1)));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(DistrictClock.ZONE).toInstant();
    }
}
