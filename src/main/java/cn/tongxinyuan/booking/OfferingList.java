package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be booked, for residents and for programs. */
@Stateless
@RolesAllowed({BookingPermission.VIEW, BookingPermission.ONLINE})
public class OfferingList {

    private static final int USUAL_DAYS = 60;
    private static final Set<OfferingState> PUBLIC =
            EnumSet.of(OfferingState.PUBLISHED, OfferingState.CANCELLED, OfferingState.HELD);

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /**
     * Offerings that begin within these days, by code; drafts only for those who may see them.
     *
     * @param from first day; today where null, or as many days before a last day that is past
     * @param to last day, 60 days later where null
     * @param kind null for all
     * @param community code of the unit that hosts, null for all
     * @throws RuleViolation {@code booking.rule.days-turned} for a last day before the first
     */
    public Slice<Offering> between(
            LocalDate from, LocalDate to, OfferingKind kind, String community, String after, int limit) {
        LocalDate first = from == null ? first(to) : from;
        LocalDate last = to == null ? first.plusDays(USUAL_DAYS) : to;
        if (last.isBefore(first)) {
            throw new RuleViolation("booking.rule.days-turned");
        }
        return Slice.of(
                records.named("BookingOffering.between", Offering.class)
                        .setParameter("from", begin(first))
                        .setParameter("to", begin(last.plusDays(1)))
                        .setParameter(
                                "states", me.may(BookingPermission.VIEW) ? EnumSet.allOf(OfferingState.class) : PUBLIC)
                        .setParameter("kinds", kind == null ? EnumSet.allOf(OfferingKind.class) : EnumSet.of(kind))
                        .setParameter("community", community == null ? "%" : community.replaceAll("\\D", "") + "%")
                        .setParameter("after", after == null ? "" : after)
                        .setMaxResults(limit + 1)
                        .getResultList(),
                limit,
                Offering::getCode);
    }

    /** What begins at a centre on these days, the last one included, drafts too; without what was called off. */
    @RolesAllowed(BookingPermission.VIEW)
    public List<Offering> atCentre(String centre, LocalDate first, LocalDate last) {
        return records.named("BookingOffering.atCentre", Offering.class)
                .setParameter("centre", centre)
                .setParameter("from", begin(first))
                .setParameter("to", begin(last.plusDays(1)))
                .getResultList();
    }

    private LocalDate first(LocalDate last) {
        LocalDate today = LocalDate.now(clock);
        return last == null || !last.isBefore(today) ? today : last.minusDays(USUAL_DAYS);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(DistrictClock.ZONE).toInstant();
    }
}
