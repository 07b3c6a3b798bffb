package cn.tongxinyuan.platform.calendar;

import cn.tongxinyuan.kernel.Deadline;
import cn.tongxinyuan.kernel.DeadlineCalculator;
import cn.tongxinyuan.kernel.LegalPeriod;
import cn.tongxinyuan.kernel.WorkCalendar;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Brings the stored calendar and the law of the day to the pure calculation. Open to every caller: it is public law. */
@Stateless
@PermitAll
public class CalendarService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Every day the holiday notices name. */
    public WorkCalendar calendar() {
        return new WorkCalendar(em.createNamedQuery("WorkDay.all", WorkDay.class)
                .getResultStream()
                .collect(Collectors.toMap(WorkDay::getDayOn, WorkDay::getKind)));
    }

    /**
     * The period as the law of that day sets it.
     *
     * @throws IllegalArgumentException when no law in force on that day sets a period of this code
     */
    public LegalPeriod period(String code, LocalDate day) {
        return em.createNamedQuery("LegalPeriodVersion.onDay", LegalPeriodVersion.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .map(LegalPeriodVersion::getPeriod)
                .orElseThrow(() -> new IllegalArgumentException("no legal period " + code + " on " + day));
    }

    /** When the period that starts on {@code start} ends, counted by the law in force on that day. */
    public Deadline deadline(String code, LocalDate start) {
        return DeadlineCalculator.deadline(period(code, start), start, calendar());
    }

    /** How pressing the deadline is today. */
    public Deadline.Light light(Deadline deadline) {
        return deadline.light(LocalDate.now(clock));
    }
}
