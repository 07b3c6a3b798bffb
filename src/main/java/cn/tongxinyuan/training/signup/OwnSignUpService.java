package cn.tongxinyuan.training.signup;

import cn.tongxinyuan.booking.BookSeats;
import cn.tongxinyuan.booking.Booked;
import cn.tongxinyuan.booking.Booking;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.Channel;
import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.StaffService;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.SystemCaller;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingChanged;
import cn.tongxinyuan.training.TrainingPermission;
import cn.tongxinyuan.training.TrainingService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Somebody signs up for a class announced to the own unit, with the name and telephone of the register. */
@Stateless
@Audited("training")
@RolesAllowed(TrainingPermission.OWN)
public class OwnSignUpService {

    @Inject
    TrainingService trainings;

    @Inject
    BookingService bookings;

    @Inject
    StaffService staff;

    @Inject
    SignUpWork work;

    @Inject
    Event<TrainingChanged> happened;

    /**
     * Takes a seat, or a place in the waiting list.
     *
     * @throws RuleViolation {@code training.rule.no-sign-up}; {@code .nobodys-account}; {@code .no-phone} where the register has none
     * @throws cn.tongxinyuan.kernel.Conflict {@code training.rule.audience}, {@code .double-booking}, {@code .overlap}, and those of
     *     {@link BookingService#book}
     */
    public Booked join(String code) {
        Training training = trainings.open(code);
        BookSeats wish = wish(training);
        Booked booked = SystemCaller.asSystem(() -> bookings.book(wish));
        fire(training, Wording.of("training.told.joined", booked.state()));
        return booked;
    }

    /**
     * Gives the seat or the place back.
     *
     * @throws RuleViolation {@code training.rule.not-joined}
     * @throws cn.tongxinyuan.kernel.Conflict {@code booking.rule.too-late}
     */
    public void leave(String code) {
        Training training = trainings.open(code);
        BookSeats wish = wish(training);
        SystemCaller.asSystem(() -> {
            Booking booking = bookings.standing(wish).orElseThrow(() -> new RuleViolation("training.rule.not-joined"));
            bookings.cancel(booking.getReceipt());
            return booking;
        });
        fire(training, Wording.of("training.told.left"));
    }

    /**
     * What the caller has.
     *
     * @param position in the waiting list; null for who has a seat
     */
    public record Mine(Booking booking, Integer position) {}

    /** The caller's seat, or place in the waiting list; empty for who has neither, and for accounts that are nobody's. */
    public Optional<Mine> mine(Training training) {
        if (training.getOffering() == null || phone().isEmpty()) {
            return Optional.empty();
        }
        BookSeats wish = wish(training);
        return SystemCaller.asSystem(
                () -> bookings.standing(wish).map(booking -> new Mine(booking, bookings.position(booking))));
    }

    private Optional<String> phone() {
        return staff.myself().map(StaffService.Reached::phone);
    }

    private BookSeats wish(Training training) {
        Offering offering = work.offering(training).orElseThrow(() -> new RuleViolation("training.rule.no-sign-up"));
        StaffService.Reached me = staff.myself().orElseThrow(() -> new RuleViolation("training.rule.nobodys-account"));
        if (me.phone() == null) {
            throw new RuleViolation("training.rule.no-phone");
        }
        String community = offering.getScope().code();
        return new BookSeats(offering.getCode(), me.name(), me.phone(), community, 0, Channel.ONLINE, true);
    }

    private void fire(Training training, String summary) {
        happened.fire(new TrainingChanged(training.getCode(), training.getOrganiser(), summary));
    }
}
