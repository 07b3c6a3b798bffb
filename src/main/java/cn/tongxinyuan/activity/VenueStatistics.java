package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.WorkCalendar;
import cn.tongxinyuan.organization.venue.Closure;
import cn.tongxinyuan.organization.venue.OpeningHours;
import cn.tongxinyuan.organization.venue.WeekHours;
import cn.tongxinyuan.platform.calendar.CalendarService;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How much centres were open and their rooms used, and whom their programmes reached. */
@Stateless
@RolesAllowed(ActivityPermission.VIEW)
public class VenueStatistics {

    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime EVENING = LocalTime.of(17, 30);

    @Inject
    ScopedQueries records;

    @Inject
    CalendarService calendars;

    /**
     * Street by street in a district, else community by community; centres without registered hours count nothing.
     *
     * @throws cn.tongxinyuan.kernel.OutOfScope for a unit outside the caller's
     */
    public List<VenueLine> lines(ScopePath unit, LocalDate first, LocalDate last) {
        Map<String, Long> rooms = records.within(unit, "Programme.rooms", Object[].class).getResultList().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
        Map<String, List<Closure>> shut =
                records.within(unit, "Programme.closures", Closure.class).getResultList().stream()
                        .collect(Collectors.groupingBy(Closure::getCentre));
        Map<String, VenueLine> lines = new TreeMap<>();
        WorkCalendar calendar = calendars.calendar();
        for (Object[] row :
                records.within(unit, "Programme.hours", Object[].class).getResultList()) {
            ScopePath part = ProgrammeStatistics.part(unit, (String) row[0]);
            OpeningHours hours = (OpeningHours) row[1];
            List<Closure> closures = shut.getOrDefault(hours.getCentre(), List.of());
            long many = rooms.getOrDefault(hours.getCentre(), 0L);
            first.datesUntil(last.plusDays(1))
                    .filter(day -> hours.getWeek().getDays().contains(day.getDayOfWeek()))
                    .filter(day -> stands(row, day))
                    .filter(day -> closures.stream().noneMatch(closure -> closure.isOn(day)))
                    .map(day -> line(part, hours.getWeek(), calendar.isWorkDay(day), many))
                    .forEach(line -> lines.merge(part.code(), line, VenueLine::plus));
        }
        between("ProgrammeItem.inRooms", Object[].class, unit, first, last)
                .getResultList()
                .forEach(row -> lines.merge(
                        ProgrammeStatistics.part(unit, (String) row[0]).code(),
                        new VenueLine(
                                ProgrammeStatistics.part(unit, (String) row[0]),
                                0,
                                0,
                                0,
                                Duration.between((Instant) row[1], (Instant) row[2])
                                        .toMinutes()),
                        VenueLine::plus));
        return List.copyOf(lines.values());
    }

    /** Whether the centre had opened by a day and was not closed for good. */
    private static boolean stands(Object[] centre, LocalDate day) {
        return !day.isBefore((LocalDate) centre[2]) && (centre[3] == null || day.isBefore((LocalDate) centre[3]));
    }

    static VenueLine line(ScopePath unit, WeekHours hours, boolean workDay, long rooms) {
        long open = minutes(hours.getOpensAt(), hours.getClosesAt());
        long usual = workDay ? minutes(later(hours.getOpensAt(), MORNING), earlier(hours.getClosesAt(), EVENING)) : 0;
        return new VenueLine(unit, open, open - usual, open * rooms, 0);
    }

    private static long minutes(LocalTime from, LocalTime until) {
        return Math.max(0, Duration.between(from, until).toMinutes());
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }

    /** The sum of {@link #lines}. */
    public VenueLine sum(ScopePath unit, LocalDate first, LocalDate last) {
        return lines(unit, first, last).stream().reduce(VenueLine.none(unit), VenueLine::plus);
    }

    /** How many persons came to something, each once, companions not counted. */
    public long residents(ScopePath unit, LocalDate first, LocalDate last) {
        return came(unit, first, last).stream().map(row -> row[1]).distinct().count();
    }

    /** The same street by street or community by community; who came in several is counted in each. */
    public Map<String, Long> residentsByUnit(ScopePath unit, LocalDate first, LocalDate last) {
        Map<String, Set<Object>> persons = new TreeMap<>();
        came(unit, first, last).forEach(row -> persons.computeIfAbsent(
                        ProgrammeStatistics.part(unit, (String) row[0]).code(), each -> new HashSet<>())
                .add(row[1]));
        Map<String, Long> counts = new TreeMap<>();
        persons.forEach((part, keys) -> counts.put(part, (long) keys.size()));
        return counts;
    }

    private List<Object[]> came(ScopePath unit, LocalDate first, LocalDate last) {
        return between("ProgrammeItem.came", Object[].class, unit, first, last).getResultList();
    }

    private <T> TypedQuery<T> between(String query, Class<T> type, ScopePath unit, LocalDate first, LocalDate last) {
        return records.within(unit, query, type)
                .setParameter("from", ProgrammeStatistics.begin(first))
                .setParameter("to", ProgrammeStatistics.begin(last.plusDays(1)));
    }
}
