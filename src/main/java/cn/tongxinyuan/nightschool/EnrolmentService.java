package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.Booking;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.BookingState;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Who leaves a course that has begun, who lost the seat by absence, and what is said and decided about it. */
@Stateless
@Audited("nightschool")
@RolesAllowed(NightschoolPermission.APPEAL)
public class EnrolmentService {

    private static final int MOST = 500;

    @Inject
    CourseQueries queries;

    @Inject
    CourseWork work;

    @Inject
    ForfeitWork forfeits;

    @Inject
    BookingService bookings;

    @Inject
    Me me;

    /**
     * 退课: somebody leaves; whoever waits gets an offer. Before the first lesson residents give back by themselves.
     *
     * @param why in a word that tells nothing of the person, for it stays in the trail
     * @throws RuleViolation {@code nightschool.rule.leaving-reason} where it is null
     * @throws UnknownRecord {@code nightschool.rule.unknown-participant}
     */
    @RolesAllowed(NightschoolPermission.ATTEND)
    public void withdraw(String code, String receipt, Excuse why) {
        if (why == null) {
            throw new RuleViolation("nightschool.rule.leaving-reason");
        }
        Course course = queries.held(code);
        Booking leaving = work.seated(course).stream()
                .filter(booking -> booking.getReceipt().equals(receipt))
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("nightschool.rule.unknown-participant", receipt));
        work.fire(course, Wording.of("nightschool.told.left", receipt, why));
        bookings.giveOn(leaving.getReceipt(), "WITHDRAWN");
    }

    /**
     * Writes down what a resident says against a lost seat.
     *
     * @throws RuleViolation {@code nightschool.rule.forfeit-state}, {@code nightschool.rule.words-needed}
     */
    @RolesAllowed(NightschoolPermission.ATTEND)
    public void appeal(String code, String words) {
        forfeits.appeal(queries.forfeit(code), said(words));
    }

    /**
     * The appeal holds: the seat comes back if one is free, else the first place in the list. Once the last lesson is over
     * nobody can wait any more: then the resident is right and told so, and where no seat is free none comes back. Returns
     * how the booking stands.
     *
     * @throws RuleViolation {@code nightschool.rule.forfeit-state}, {@code nightschool.rule.words-needed}
     */
    public BookingState restore(String code, long version, String why) {
        return forfeits.restore(own(code, version), said(why));
    }

    /** The seat stays where it went. */
    public void uphold(String code, long version, String why) {
        forfeits.uphold(own(code, version), said(why));
    }

    /** @throws UnknownRecord {@code nightschool.rule.unknown-forfeit} */
    @RolesAllowed(NightschoolPermission.VIEW)
    public Forfeit open(String code) {
        return queries.forfeit(code);
    }

    /** Seats of a course that were lost, the oldest first. */
    @RolesAllowed(NightschoolPermission.VIEW)
    public List<Forfeit> forfeits(Course course) {
        return queries.forfeits(course);
    }

    /** What was said about lost seats is forgotten once their bookings name nobody any more (个人信息保护法第47条). */
    public int forget() {
        int forgotten = queries.forgetWords();
        if (forgotten > 0) {
            work.fire("-", me.scope(), Wording.of("nightschool.told.forgotten", forgotten));
        }
        return forgotten;
    }

    private Forfeit own(String code, long version) {
        Forfeit forfeit = queries.forfeit(code);
        forfeit.requireVersion(version);
        return forfeit;
    }

    private static String said(String words) {
        if (words == null || words.isBlank() || words.strip().length() > MOST) {
            throw new RuleViolation("nightschool.rule.words-needed");
        }
        return words.strip();
    }
}
