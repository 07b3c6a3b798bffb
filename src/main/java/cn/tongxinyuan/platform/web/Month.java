package cn.tongxinyuan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A month as {@code t:month} shows it: weeks from Monday to Sunday, what is on each day. Which month, the address says
 * ({@code month=2024-05}), so that it can be kept and gone back to.
 */
public final class Month {

    private static final int DAYS = 7;

    private final YearMonth month;
    private final LocalDate today;
    private final String previous;
    private final String next;
    private final Map<LocalDate, List<Entry>> entries = new TreeMap<>();

    /**
     * Something on a day.
     *
     * @param kind colour of its sign: ok, warn, late, info or plain
     * @param address of the record behind it
     */
    public record Entry(String text, String kind, String address) {}

    /** @param inside whether it belongs to the month, not to the weeks at its ends */
    public record Day(LocalDate date, boolean inside, boolean today, List<Entry> entries) {}

    private Month(YearMonth month, LocalDate today, String previous, String next) {
        this.month = month;
        this.today = today;
        this.previous = previous;
        this.next = next;
    }

    /** The month an address asks for; this month where it asks for none that exists. */
    public static Month asked(HttpServletRequest request, LocalDate today) {
        String wanted = request.getParameter("month");
        YearMonth month = YearMonth.from(today);
        try {
            month = wanted == null ? month : YearMonth.parse(wanted);
        } catch (DateTimeException none) {
            // this month will do
        }
        return new Month(month, today, address(request, month.minusMonths(1)), address(request, month.plusMonths(1)));
    }

    /**
     * A month that the page knows.
     *
     * @param previous address of the month before, empty where there is none; {@code next} alike
     */
    public static Month of(YearMonth month, LocalDate today, String previous, String next) {
        return new Month(month, today, previous, next);
    }

    private static String address(HttpServletRequest request, YearMonth month) {
        return Address.with(request, Map.of("month", month.toString()));
    }

    /** First day shown, of the week in which the month begins. */
    public LocalDate first() {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Last day shown. */
    public LocalDate last() {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    public void put(LocalDate day, Entry entry) {
        entries.computeIfAbsent(day, none -> new ArrayList<>()).add(entry);
    }

    public List<List<Day>> getWeeks() {
        return first().datesUntil(last().plusDays(1), java.time.Period.ofWeeks(1))
                .map(monday -> IntStream.range(0, DAYS)
                        .mapToObj(monday::plusDays)
                        .map(this::day)
                        .toList())
                .toList();
    }

    private Day day(LocalDate date) {
        return new Day(
                date,
                YearMonth.from(date).equals(month),
                date.equals(today),
                List.copyOf(entries.getOrDefault(date, List.of())));
    }

    /** Names of the seven days. */
    public List<String> weekdays(Locale language) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, language))
                .toList();
    }

    public String weekday(LocalDate date, Locale language) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, language);
    }

    public boolean isFree() {
        return entries.keySet().stream().noneMatch(date -> YearMonth.from(date).equals(month));
    }

    public int getYear() {
        return month.getYear();
    }

    public int getNumber() {
        return month.getMonthValue();
    }

    public String getPrevious() {
        return previous;
    }

    public String getNext() {
        return next;
    }
}
