package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.appraisal.AppraisalPermission;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** How files came on, as of a day; names nobody and tells no single result. */
@Stateless
@RolesAllowed(AppraisalPermission.VIEW)
public class FileStatistics {

    @Inject
    ScopedQueries records;

    @Inject
    FileQueries queries;

    /** A file whose person was told a result. */
    public record Told(String code, String unit) {}

    /** A decided objection. */
    public record Decided(String code, String unit, boolean upheld) {}

    /** A measure whose day of checking has come. */
    public record Due(String code, String unit, boolean passed) {}

    /** Files of the latest cycle of that day whose person was told a result by then. */
    public List<Told> told(ScopePath unit, LocalDate day) {
        return queries.latest(day)
                .map(cycle -> records.within(unit, "AppraisalFile.noticed", Object[].class)
                        .setParameter("cycle", cycle)
                        .setParameter("day", day)
                        .getResultStream()
                        .map(row -> new Told((String) row[0], (String) row[2]))
                        .toList())
                .orElse(List.of());
    }

    /** How many people hold a post in the unit on that day. */
    public int roll(ScopePath unit, LocalDate day) {
        return records.within(unit, "AppraisalFile.roll", String.class)
                .setParameter("day", day)
                .getResultList()
                .size();
    }

    /** Objections decided from 1 January to that day. */
    public List<Decided> decided(ScopePath unit, LocalDate day) {
        return records.within(unit, "AppraisalRound.decided", Round.class)
                .setParameter("since", day.withDayOfYear(1))
                .setParameter("day", day)
                .getResultStream()
                .map(round -> new Decided(
                        round.file().getCode() + "-" + round.getNumber(),
                        round.getScope().code(),
                        round.getOutcome() == Review.UPHELD))
                .toList();
    }

    /** Measures that were to be checked by that day. */
    public List<Due> due(ScopePath unit, LocalDate day) {
        return records.within(unit, "AppraisalHit.measures", Hit.class)
                .setParameter("day", day)
                .getResultStream()
                .map(hit -> new Due(
                        hit.file().getCode() + "-" + hit.getSituation(),
                        hit.getScope().code(),
                        hit.isPassed() && !hit.getCheckedOn().isAfter(day)))
                .toList();
    }
}
