package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.draw.Draw;
import cn.tongxinyuan.platform.draw.Draws;
import cn.tongxinyuan.platform.draw.Lot;
import cn.tongxinyuan.platform.security.Audited;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Closes the list of a draw, draws, and draws again where a second person agrees. */
@Stateless
@Audited("booking")
@RolesAllowed(BookingPermission.HOST)
public class DrawService {

    @Inject
    BookingQueries queries;

    @Inject
    DrawWork work;

    @Inject
    Draws draws;

    @Inject
    Event<DrawChanged> happened;

    /**
     * Closes the list of entries, publishes their lots and commits to a secret. Entries end with it at the latest. Where the
     * offering was drawn already, this asks for another draw: it needs a reason, and a second person approves it.
     *
     * @param reason why it is drawn again; null for the first draw
     * @throws Conflict {@code booking.rule.no-draw} where seats are given as they are asked for, {@code platform.rule.draw-exists}
     *     without a reason, {@code .no-entries}, {@code .not-published}
     */
    public Draw order(String offeringCode, String reason) {
        Offering offering = queries.offering(offeringCode);
        queries.hold(offering);
        Draw draw = work.order(offering, reason);
        fire(
                draw,
                draw.getReason() == null
                        ? Wording.of("booking.told.list-closed", draw.getEntries(), draw.getListHash())
                        : Wording.of("booking.told.draw-proposed", draw.getReason()));
        return draw;
    }

    /**
     * A second person agrees to draw again: what the draw before gave is taken back, and everybody's lot counts anew.
     *
     * @throws Conflict {@code platform.rule.second-person}
     * @throws RuleViolation {@code platform.rule.draw-state}
     */
    public Draw approve(String code) {
        Draw draw = open(code);
        work.approve(draw, held(draw));
        fire(draw, Wording.of("booking.told.draw-approved", draw.getListHash()));
        return draw;
    }

    /**
     * Draws: the witness's digits and the secret give the order, seats are filled in it, everybody is told.
     *
     * @param witness 1 to 20 digits, said by somebody on the spot after the commitment was published
     * @throws RuleViolation {@code platform.rule.witness}, {@code platform.rule.draw-state}
     */
    public Draw draw(String code, String witness) {
        Draw draw = open(code);
        work.draw(draw, held(draw), witness);
        fire(draw, Wording.of("booking.told.drawn", draw.getEntries(), draw.getWitness()));
        return draw;
    }

    /** @throws UnknownRecord {@code platform.rule.unknown-draw} */
    @RolesAllowed({BookingPermission.VIEW, BookingPermission.ONLINE})
    public Draw open(String code) {
        return draws.one(DrawWork.SUBJECT, code);
    }

    /** The lots of a draw by rank, before the result by the lot. */
    @RolesAllowed({BookingPermission.VIEW, BookingPermission.ONLINE})
    public List<Lot> lots(Draw draw) {
        return draws.lots(draw);
    }

    /** The secret, once it was drawn; null before. */
    @RolesAllowed({BookingPermission.VIEW, BookingPermission.ONLINE})
    public String secret(Draw draw) {
        return draws.secret(draw);
    }

    /** All draws of an offering, the newest first. */
    @RolesAllowed({BookingPermission.VIEW, BookingPermission.ONLINE})
    public List<Draw> ofOffering(Offering offering) {
        return draws.of(DrawWork.subject(offering));
    }

    /** Its offering, held before anything of the draw is written: who gives seats waits there and nowhere else. */
    private Offering held(Draw draw) {
        Offering offering = queries.offering(draw.getSubjectCode());
        queries.hold(offering);
        return offering;
    }

    private void fire(Draw draw, String summary) {
        happened.fire(new DrawChanged(draw.getCode(), draw.getScope(), summary));
    }
}
