package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Appeals against suspensions and what is decided about them. */
@Stateless
@Audited("booking")
@RolesAllowed(BookingPermission.APPEAL)
public class SuspensionService {

    private static final int MOST = 500;

    @Inject
    BookingQueries queries;

    @Inject
    ResidentMessages messages;

    @Inject
    PersonalData personal;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<SuspensionChanged> happened;

    /**
     * Writes down what a resident says against a suspension. Requires {@link BookingPermission#DESK}.
     *
     * @throws RuleViolation {@code booking.rule.appeal-closed}, {@code booking.rule.words-needed}
     */
    @RolesAllowed({BookingPermission.DESK, BookingPermission.ONLINE})
    public void appeal(String code, String words) {
        Suspension suspension = queries.suspended(code);
        suspension.appeal(said(words), clock.instant(), LocalDate.now(clock));
        fire(suspension, Wording.of("booking.told.appealed"));
    }

    /** @throws RuleViolation {@code booking.rule.appeal-closed}, {@code booking.rule.words-needed} */
    public void lift(String code, long version, String why) {
        Suspension suspension = own(code, version);
        suspension.lift(said(why), clock.instant(), LocalDate.now(clock), me.getUsername());
        messages.lifted(suspension);
        fire(suspension, Wording.of("booking.told.lifted"));
    }

    /** The suspension stands. */
    public void uphold(String code, long version, String why) {
        Suspension suspension = own(code, version);
        suspension.uphold(said(why));
        messages.upheld(suspension);
        fire(suspension, Wording.of("booking.told.upheld"));
    }

    /** @throws UnknownRecord {@code booking.rule.unknown-suspension} */
    @RolesAllowed({BookingPermission.VIEW, BookingPermission.DESK})
    public Suspension open(String code) {
        return queries.suspended(code);
    }

    /** Name as those see it who may not open it. */
    @RolesAllowed({BookingPermission.VIEW, BookingPermission.DESK})
    public String maskedName(Suspension suspension) {
        return Mask.name(personal.open(suspension.nameSealed()));
    }

    /** Telephone as those see it who may not open it. */
    @RolesAllowed({BookingPermission.VIEW, BookingPermission.DESK})
    public String maskedMobile(Suspension suspension) {
        return Mask.mobile(personal.open(suspension.mobileSealed()));
    }

    private Suspension own(String code, long version) {
        Suspension suspension = queries.suspended(code);
        suspension.requireVersion(version);
        return suspension;
    }

    private static String said(String words) {
        if (words == null || words.isBlank() || words.strip().length() > MOST) {
            throw new RuleViolation("booking.rule.words-needed");
        }
        return words.strip();
    }

    private void fire(Suspension suspension, String summary) {
        happened.fire(new SuspensionChanged(suspension.getCode(), suspension.getScope(), summary));
    }
}
