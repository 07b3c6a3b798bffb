package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.training.LessonPlan;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lessons as they are typed, one a line: {@code 2024-06-03 09:00-11:30 3 王某某}. */
final class LessonLines {

    private static final Pattern LINE = Pattern.compile(
            "(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?\\s*(?:星期\\S|周\\S)?\\s+(\\d{1,2}):(\\d{2})\\s*[-–—~至到]\\s*"
                    + "(\\d{1,2}):(\\d{2})\\s+(\\d{1,3}(?:\\.\\d{1,2})?)\\s*(?:学时)?\\s+(\\S.*)");

    private LessonLines() {}

    /**
     * The lessons of the lines; blank lines are passed over.
     *
     * @throws RuleViolation {@code training.rule.lesson-line} with the line that cannot be read
     */
    static List<LessonPlan> read(String lines) {
        return lines.lines()
                .map(line -> line.strip().replace('：', ':'))
                .filter(line -> !line.isEmpty())
                .map(LessonLines::lesson)
                .toList();
    }

    private static LessonPlan lesson(String line) {
        Matcher parts = LINE.matcher(line);
        if (parts.matches()) {
            try {
                LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
                return new LessonPlan(
                        moment(day, number(parts, 4), number(parts, 5)),
                        moment(day, number(parts, 6), number(parts, 7)),
                        new BigDecimal(parts.group(8)),
                        parts.group(9));
            } catch (DateTimeException noSuchDay) {
                // told below like what has another form
            }
        }
        throw new RuleViolation("training.rule.lesson-line", line);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Instant moment(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(DistrictClock.ZONE).toInstant();
    }

    static String write(List<LessonPlan> lessons) {
        return lessons.stream()
                .map(lesson -> {
                    ZonedDateTime from = minute(lesson.start());
                    return from.toLocalDate() + " " + from.toLocalTime() + "-"
                            + minute(lesson.end()).toLocalTime() + " "
                            + lesson.hours().stripTrailingZeros().toPlainString() + " " + lesson.teacher();
                })
                .collect(Collectors.joining("\n"));
    }

    private static ZonedDateTime minute(Instant moment) {
        return moment.atZone(DistrictClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }
}
