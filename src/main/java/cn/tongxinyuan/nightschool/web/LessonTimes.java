package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.nightschool.LessonPlan;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lessons as they are typed, one a line: {@code 2024-06-03 19:00-20:30}. */
final class LessonTimes {

    private static final Pattern LINE = Pattern.compile(
            "(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?\\s*(?:星期\\S|周\\S)?\\s+(\\d{1,2}):(\\d{2})\\s*[-–—~至到]\\s*(\\d{1,2}):(\\d{2})");

    private LessonTimes() {}

    /** What is generated: the lessons, and the days that were left out. */
    record Series(List<LessonPlan> lessons, List<LocalDate> left) {}

    /**
     * The lessons of the lines; blank lines are passed over.
     *
     * @throws RuleViolation {@code nightschool.rule.lesson-line} with the line that cannot be read
     */
    static List<LessonPlan> read(String lines) {
        return lines.lines()
                .map(line -> line.strip().replace('：', ':'))
                .filter(line -> !line.isEmpty())
                .map(LessonTimes::lesson)
                .toList();
    }

    private static LessonPlan lesson(String line) {
        Matcher parts = LINE.matcher(line);
        if (parts.matches()) {
            try {
                LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
                LocalTime from = LocalTime.of(number(parts, 4), number(parts, 5));
                LocalTime until = LocalTime.of(number(parts, 6), number(parts, 7));
                return lesson(day, from, until);
            } catch (DateTimeException noSuchDay) {
                // told below like what has another form
            }
        }
        throw new RuleViolation("nightschool.rule.lesson-line", line);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    static LessonPlan lesson(LocalDate day, LocalTime from, LocalTime until) {
        return new LessonPlan(
                day.atTime(from).atZone(DistrictClock.ZONE).toInstant(),
                day.atTime(until).atZone(DistrictClock.ZONE).toInstant());
    }

    static String write(List<LessonPlan> lessons) {
        return lessons.stream()
                .map(lesson -> {
                    var from = lesson.start().atZone(DistrictClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
                    var to = lesson.end().atZone(DistrictClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
                    return from.toLocalDate() + " " + from.toLocalTime() + "-" + to.toLocalTime();
                })
                .collect(Collectors.joining("\n"));
    }

    /** As many lessons as wanted, every week from the first day on, holidays left out. */
    static Series weekly(LocalDate first, LocalTime from, LocalTime until, int many, Predicate<LocalDate> holiday) {
        List<LessonPlan> lessons = new ArrayList<>();
        List<LocalDate> left = new ArrayList<>();
        for (LocalDate day = first; lessons.size() < many; day = day.plusWeeks(1)) {
            if (holiday.test(day)) {
                left.add(day);
            } else {
                lessons.add(lesson(day, from, until));
            }
        }
        return new Series(lessons, left);
    }
}
