package cn.tongxinyuan.training.signup;

import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingKind;
import cn.tongxinyuan.booking.OfferingPlan;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.booking.OfferingState;
import cn.tongxinyuan.booking.SeatMode;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.security.SystemCaller;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingChanged;
import cn.tongxinyuan.training.TrainingOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The offering of a class. It is the class's alone, whoever may host offerings: everything is done to it as the system, for
 * those whom the class's own service has let in.
 */
@ApplicationScoped
class SignUpWork {

    private static final int LONGEST_ROOM = 40;

    @Inject
    OfferingService offerings;

    @Inject
    BookingService bookings;

    @Inject
    SignUpQueries queries;

    /** Who has a seat by signing up, and receipts of those whom the rolls do not know. */
    record Seated(Map<String, String> staff, List<String> unknown) {}

    Offering opened(Training training, SignUpPlan plan) {
        return SystemCaller.asSystem(() -> offerings.plan(plan(training, plan)));
    }

    Offering resized(Training training, SignUpPlan plan) {
        return SystemCaller.asSystem(
                () -> offerings.change(offerings.open(training.getOffering()), plan(training, plan)));
    }

    private static OfferingPlan plan(Training training, SignUpPlan plan) {
        String place = training.getPlace();
        return new OfferingPlan(
                training.getTitle(),
                training.getSchedule().size() > 1 ? OfferingKind.COURSE : OfferingKind.CLASS,
                plan.centre(),
                place.length() > LONGEST_ROOM ? null : place,
                training.getStartsAt(),
                training.getEndsAt(),
                plan.seats(),
                plan.opens(),
                plan.closes(),
                plan.closes(),
                0,
                true,
                SeatMode.FIRST_COME,
                List.of(),
                1);
    }

    Optional<Offering> offering(Training training) {
        return Optional.ofNullable(training.getOffering())
                .map(code -> SystemCaller.asSystem(() -> offerings.open(code)));
    }

    Seated seated(Training training) {
        return SystemCaller.asSystem(() -> {
            List<BookingService.Guest> guests = bookings.guests(offerings.open(training.getOffering()));
            List<SignUpQueries.Reached> reached = queries.reached(
                    guests.stream().map(BookingService.Guest::mobile).distinct().toList());
            Map<String, String> staff = new LinkedHashMap<>();
            List<String> unknown = new ArrayList<>();
            for (BookingService.Guest guest : guests) {
                reached.stream()
                        .filter(one -> one.phone().equals(guest.mobile()) && one.isCalled(guest.name()))
                        .filter(one -> training.getOrganiser().contains(new ScopePath(one.unit())))
                        .findFirst()
                        .ifPresentOrElse(
                                one -> staff.put(guest.receipt(), one.code()), () -> unknown.add(guest.receipt()));
            }
            return new Seated(staff, unknown);
        });
    }

    /** The seats go with the class: called off with it, or closed, where nobody is absent by the offering. */
    void over(@Observes TrainingOver over) {
        Training training = over.training();
        if (training.getOffering() == null) {
            return;
        }
        SystemCaller.asSystem(() -> {
            Offering offering = offerings.open(training.getOffering());
            if (offering.getState() != OfferingState.PUBLISHED) {
                return offering;
            }
            if (over.delivered()) {
                offerings.close(offering);
            } else {
                offerings.callOff(offering, training.getCancelReason());
            }
            return offering;
        });
    }

    /** The seats are of the class as it is now: whoever signed up is told of another hour or room. */
    void moved(@Observes TrainingChanged changed) {
        SystemCaller.asSystem(() -> queries.moved(changed.subjectCode()).map(this::align));
    }

    private Offering align(Training training) {
        Offering stands = offerings.open(training.getOffering());
        Instant closes =
                stands.getClosesAt().isAfter(training.getStartsAt()) ? training.getStartsAt() : stands.getClosesAt();
        SignUpPlan kept =
                new SignUpPlan(stands.getCentre(), offerings.seats(stands).getCapacity(), stands.getOpensAt(), closes);
        return offerings.change(stands, plan(training, kept));
    }
}
