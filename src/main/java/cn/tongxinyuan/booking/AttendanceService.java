package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 到场确认: staff say which residents came, on the spot or later from a sheet of paper. It is no clock for staff. */
@Stateless
@Audited("booking")
@RolesAllowed(BookingPermission.DESK)
public class AttendanceService {

    private static final int MOST = 500;
    private static final int LONGEST_NAME = 40;

    @PersistenceContext
    EntityManager em;

    @Inject
    BookingQueries queries;

    @Inject
    Suspensions suspensions;

    @Inject
    OfferingWork work;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<OfferingChanged> happened;

    /**
     * What came of it.
     *
     * @param confirmed how many changed
     * @param already how many stood so before
     * @param unknown receipts that are none of this offering, or hold no seat
     */
    public record Confirmation(int confirmed, int already, List<String> unknown) {}

    /**
     * Confirms who came, or takes it back. Nobody has come before the day; what was confirmed and then moved to a later one
     * can still be taken back.
     *
     * @param sheet name of the paper it was typed from; null for a confirmation on the spot
     * @throws Conflict {@code booking.rule.not-its-day}
     * @throws RuleViolation {@code booking.rule.offering-cancelled}, {@code booking.rule.too-many-receipts}, {@code booking.rule.sheet-name}
     */
    public Confirmation confirm(String code, List<String> receipts, boolean present, String sheet) {
        Offering offering = queries.offering(code);
        work.requireOwn(offering);
        return confirm(offering, receipts, present, sheet);
    }

    /** The same by the module that keeps it. */
    public Confirmation confirm(Offering offering, List<String> receipts, boolean present, String sheet) {
        me.require(offering);
        if (receipts.size() > MOST) {
            throw new RuleViolation("booking.rule.too-many-receipts", MOST);
        }
        if (sheet != null && sheet.length() > LONGEST_NAME) {
            throw new RuleViolation("booking.rule.sheet-name", LONGEST_NAME);
        }
        if (offering.getState() == OfferingState.CANCELLED) {
            throw new RuleViolation("booking.rule.offering-cancelled");
        }
        if (present) {
            offering.requireDayCome(LocalDate.now(clock));
        }
        queries.hold(offering);
        Map<String, Booking> seated = queries.of(offering, BookingState.SEATED).stream()
                .filter(booking -> booking.getState() != BookingState.OFFERED)
                .collect(Collectors.toMap(Booking::getReceipt, Function.identity()));
        List<String> unknown = new ArrayList<>();
        List<Booking> changed = new ArrayList<>();
        int already = 0;
        for (String receipt :
                receipts.stream().map(AttendanceService::typed).distinct().toList()) {
            Booking booking = seated.get(receipt);
            if (booking == null) {
                unknown.add(receipt);
            } else if (present == (booking.getState() == BookingState.ATTENDED)) {
                already++;
            } else {
                changed.add(booking);
            }
        }
        List<Booking> counted = changed.stream()
                .filter(booking -> booking.getState() == BookingState.ABSENT)
                .toList();
        changed.forEach(booking -> change(booking, present, sheet));
        em.flush();
        counted.forEach(suspensions::came);
        if (!changed.isEmpty()) {
            happened.fire(new OfferingChanged(
                    offering.getCode(),
                    offering.getScope(),
                    present
                            ? Wording.of("booking.told.attended", changed.size(), sheet == null ? "—" : sheet)
                            : Wording.of("booking.told.attendance-undone", changed.size())));
        }
        return new Confirmation(changed.size(), already, unknown);
    }

    private void change(Booking booking, boolean present, String sheet) {
        if (present) {
            booking.attend(clock.instant(), sheet);
        } else {
            booking.undoAttendance();
        }
    }

    /** As receipts are typed: in small letters, with blanks, without the hyphen. */
    static String typed(String receipt) {
        String letters = receipt.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return letters.length() == 8 ? letters.substring(0, 4) + "-" + letters.substring(4) : letters;
    }
}
