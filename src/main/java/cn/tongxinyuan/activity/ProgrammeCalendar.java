package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What takes place when, over the programmes of a centre or a whole unit. */
@Stateless
@RolesAllowed(ActivityPermission.VIEW)
public class ProgrammeCalendar {

    @Inject
    ScopedQueries records;

    /**
     * What is in the programmes on these days, as it begins, drafts and what was called off too.
     *
     * @param centre code of a centre; null for all of the unit
     * @throws cn.tongxinyuan.kernel.OutOfScope for a unit outside the caller's
     */
    public List<ProgrammeItem> between(ScopePath unit, String centre, LocalDate first, LocalDate last) {
        return records.within(unit, "ProgrammeItem.inUnit", ProgrammeItem.class)
                .setParameter("centre", centre == null ? "%" : centre)
                .setParameter("from", begin(first))
                .setParameter("to", begin(last.plusDays(1)))
                .getResultList();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(DistrictClock.ZONE).toInstant();
    }
}
