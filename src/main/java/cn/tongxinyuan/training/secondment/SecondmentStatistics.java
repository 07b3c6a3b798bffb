package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.training.TrainingPermission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What secondments come to in four years: that of a day, as far as the day, and the three before. */
@Stateless
@RolesAllowed(TrainingPermission.VIEW)
public class SecondmentStatistics {

    private static final int YEARS_BEFORE = 3;

    @Inject
    ScopedQueries records;

    /** Those that somebody of the unit began, by code. */
    public List<Secondment> begun(ScopePath unit, LocalDate day) {
        return records.within(unit, "Secondment.begun", Secondment.class)
                .setParameter("since", LocalDate.of(day.getYear() - YEARS_BEFORE, 1, 1))
                .setParameter("day", day)
                .getResultList();
    }

    /** The same by person: whoever was sent twice stands here once, with the first. */
    public List<Secondment> people(ScopePath unit, LocalDate day) {
        Map<Long, Secondment> people = new LinkedHashMap<>();
        begun(unit, day).forEach(each -> people.putIfAbsent(each.staffId(), each));
        return List.copyOf(people.values());
    }

    /** Those of them that a host had assessed by that day. */
    public List<Secondment> assessed(ScopePath unit, LocalDate day) {
        return begun(unit, day).stream()
                .filter(each ->
                        each.getAssessedOn() != null && !each.getAssessedOn().isAfter(day))
                .toList();
    }

    /** Those of them of which something was used at home by that day. */
    public List<Secondment> applied(ScopePath unit, LocalDate day) {
        return assessed(unit, day).stream()
                .filter(each ->
                        each.getAppliedOn() != null && !each.getAppliedOn().isAfter(day))
                .toList();
    }
}
