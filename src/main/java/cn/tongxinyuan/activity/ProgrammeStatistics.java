package cn.tongxinyuan.activity;

import cn.tongxinyuan.booking.BookingState;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts over published programmes: what was on, how many came, who stayed away. */
@Stateless
@RolesAllowed(ActivityPermission.VIEW)
public class ProgrammeStatistics {

    private static final int DISTRICT = 6;
    private static final int STREET = 9;
    private static final Set<BookingState> SEATED =
            EnumSet.of(BookingState.CONFIRMED, BookingState.ATTENDED, BookingState.ABSENT);

    @Inject
    ScopedQueries records;

    @Inject
    Clock clock;

    /**
     * What became of what was published for these days, street by street in a district, else community by community.
     *
     * @throws cn.tongxinyuan.kernel.OutOfScope for a unit outside the caller's
     */
    public List<MonthLine> lines(ScopePath unit, LocalDate first, LocalDate last) {
        Map<String, MonthLine> lines = new TreeMap<>();
        Consumer<MonthLine> add = line -> lines.merge(line.unit().code(), line, MonthLine::plus);
        Instant now = clock.instant();
        between("ProgrammeItem.published", ProgrammeItem.class, unit, first, last)
                .getResultList()
                .forEach(item ->
                        add.accept(MonthLine.of(part(unit, item.getScope().code()), item, now)));
        between("ProgrammeItem.bookings", Object[].class, unit, first, last)
                .setParameter("states", SEATED)
                .getResultList()
                .forEach(row -> add.accept(MonthLine.of(
                        part(unit, (String) row[0]), (BookingState) row[1], ((Number) row[2]).longValue())));
        between("ProgrammeItem.queued", Object[].class, unit, first, last)
                .getResultList()
                .forEach(row -> add.accept(MonthLine.waited(
                        part(unit, (String) row[0]),
                        SEATED.contains((BookingState) row[1]),
                        ((Number) row[2]).longValue())));
        return List.copyOf(lines.values());
    }

    private <T> TypedQuery<T> between(String query, Class<T> type, ScopePath unit, LocalDate first, LocalDate last) {
        return records.within(unit, query, type)
                .setParameter("from", begin(first))
                .setParameter("to", begin(last.plusDays(1)));
    }

    /** The street or community under which something counts. */
    static ScopePath part(ScopePath asked, String scope) {
        return new ScopePath(
                asked.code().length() == DISTRICT ? scope.substring(0, Math.min(STREET, scope.length())) : scope);
    }

    /** The sum of {@link #lines}. */
    public MonthLine sum(ScopePath unit, LocalDate first, LocalDate last) {
        return lines(unit, first, last).stream().reduce(MonthLine.none(unit), MonthLine::plus);
    }

    /** Programmes of a month that were published by a day. */
    public List<Programme> published(ScopePath unit, YearMonth month, LocalDate by) {
        return records.within(unit, "Programme.published", Programme.class)
                .setParameter("month", month.atDay(1))
                .setParameter("day", by)
                .getResultList();
    }

    /** How many centres are open on a day. */
    public long centres(ScopePath unit, LocalDate day) {
        return records.within(unit, "Programme.centres", Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    static Instant begin(LocalDate day) {
        return day.atStartOfDay(DistrictClock.ZONE).toInstant();
    }
}
