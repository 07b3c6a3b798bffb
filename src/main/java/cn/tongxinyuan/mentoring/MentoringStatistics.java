package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Studios, mentees and what came of them, of a unit on a day. */
@Stateless
@RolesAllowed(MentoringPermission.VIEW)
public class MentoringStatistics {

    @Inject
    ScopedQueries records;

    /** A month of a pair in which an exchange was due. */
    public record DueMonth(String pair, YearMonth month, boolean kept) {}

    /** Studios that were open on the day, by code. */
    public List<Studio> studios(ScopePath unit, LocalDate day) {
        return records.within(unit, "MentoringStudio.onDay", Studio.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Pairs of the studio with the fewest mentees on the day; empty where it has none, or where there is no studio. */
    public List<String> fewest(ScopePath unit, LocalDate day) {
        return mentees(unit, day).values().stream()
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /** Pairs of the studio with the most. */
    public List<String> most(ScopePath unit, LocalDate day) {
        return mentees(unit, day).values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private Map<String, List<String>> mentees(ScopePath unit, LocalDate day) {
        Map<String, List<String>> of = new TreeMap<>();
        studios(unit, day).forEach(studio -> of.put(studio.getCode(), new ArrayList<>()));
        records.within(unit, "Mentorship.onDay", Mentorship.class)
                .setParameter("day", day)
                .getResultList()
                .forEach(pair -> of.get(pair.getStudio().getCode()).add(pair.getCode()));
        return of;
    }

    /** Months of the day's year that were over on it and in which a mentee of the unit was due an exchange. */
    public List<DueMonth> due(ScopePath unit, LocalDate day) {
        LocalDate first = day.withDayOfYear(1);
        Set<String> kept = new HashSet<>();
        records.within(unit, "Guidance.counting", Object[].class)
                .setParameter("since", first)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> kept.add(row[0] + " " + YearMonth.from((LocalDate) row[1])));
        return records.within(unit, "Mentorship.since", Mentorship.class)
                .setParameter("since", first)
                .setParameter("day", day)
                .getResultStream()
                .flatMap(pair -> pair.getDueMonths(day).stream()
                        .filter(month -> month.getYear() == day.getYear())
                        .map(month -> new DueMonth(pair.getCode(), month, kept.contains(pair.getCode() + " " + month))))
                .toList();
    }

    /** Those of them with an exchange that both sides had confirmed by the day. */
    public List<DueMonth> kept(ScopePath unit, LocalDate day) {
        return due(unit, day).stream().filter(DueMonth::kept).toList();
    }

    /** Everybody who had been taken into the pool by the day, by code. */
    public List<ReserveCadre> pooled(ScopePath unit, LocalDate day) {
        return pooled(unit, day, cadre -> true);
    }

    /** Those of them who had been appointed by the day. */
    public List<ReserveCadre> appointed(ScopePath unit, LocalDate day) {
        return pooled(
                unit,
                day,
                cadre -> cadre.getAppointedOn() != null
                        && !cadre.getAppointedOn().isAfter(day));
    }

    private List<ReserveCadre> pooled(ScopePath unit, LocalDate day, Predicate<ReserveCadre> which) {
        return records.within(unit, "ReserveCadre.admitted", ReserveCadre.class)
                .setParameter("day", day)
                .getResultStream()
                .filter(which)
                .toList();
    }
}
