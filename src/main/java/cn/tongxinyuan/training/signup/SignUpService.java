package cn.tongxinyuan.training.signup;

import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.booking.OfferingState;
import cn.tongxinyuan.booking.Seats;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.SystemCaller;
import cn.tongxinyuan.training.NominationService;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingPermission;
import cn.tongxinyuan.training.TrainingService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Organisers keep seats of a class for those who sign up, and take them onto the roll. */
@Stateless
@Audited("training")
@RolesAllowed(TrainingPermission.PLAN)
public class SignUpService {

    private static final int COMMUNITY = 12;

    @Inject
    TrainingService trainings;

    @Inject
    NominationService nominations;

    @Inject
    OfferingService offerings;

    @Inject
    CentreService centres;

    @Inject
    SignUpWork work;

    @Inject
    Me me;

    /** How it stands. */
    public record Standing(
            String offering,
            String centre,
            int seats,
            int taken,
            int waiting,
            Instant opens,
            Instant closes,
            boolean over) {

        static Standing of(Offering offering, Seats seats) {
            return new Standing(
                    offering.getCode(),
                    offering.getCentre(),
                    seats.getCapacity(),
                    seats.getTaken(),
                    seats.getWaiting(),
                    offering.getOpensAt(),
                    offering.getClosesAt(),
                    offering.getState() != OfferingState.PUBLISHED);
        }

        public boolean isOpen(Instant now) {
            return !over && !now.isBefore(opens) && now.isBefore(closes);
        }
    }

    /**
     * What came of taking them onto the roll.
     *
     * @param unknown receipts of those whom the rolls of the class's units do not know any more
     * @param busy staff codes of those who are at another class at that time
     */
    public record Taken(int added, int removed, List<String> unknown, List<String> busy) {}

    /**
     * Opens a class for signing up, or says anew how many seats it has for that and from when until when.
     *
     * @throws cn.tongxinyuan.kernel.StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code training.rule.sign-up-centre} for a centre that is no community's of the class's units; those of
     *     {@link TrainingService#keepSeats} and of {@link OfferingService#plan}
     * @throws cn.tongxinyuan.kernel.Conflict {@code training.rule.no-seat}, {@code booking.rule.capacity-below-taken}
     */
    public void offer(String code, long version, @Valid SignUpPlan plan) {
        Training training = own(code);
        training.requireVersion(version);
        requireCentre(training, plan);
        Offering offering = training.getOffering() == null ? work.opened(training, plan) : work.resized(training, plan);
        trainings.keepSeats(code, version, plan.seats(), offering.getCode());
    }

    private void requireCentre(Training training, SignUpPlan plan) {
        ScopePath unit = centres.find(plan.centre()).map(Centre::getScope).orElse(null);
        if (unit == null
                || unit.code().length() != COMMUNITY
                || !training.getOrganiser().contains(unit)) {
            throw new RuleViolation("training.rule.sign-up-centre");
        }
    }

    /**
     * Takes everybody who has a seat onto the roll, and off it who gave theirs back.
     *
     * @throws RuleViolation {@code training.rule.no-sign-up}, {@code .over}
     */
    public Taken enlistSigned(String code) {
        Training training = own(code);
        if (training.getOffering() == null) {
            throw new RuleViolation("training.rule.no-sign-up");
        }
        SignUpWork.Seated seated = work.seated(training);
        NominationService.Admitted admitted = nominations.admit(code, seated.staff());
        return new Taken(admitted.added(), admitted.removed(), seated.unknown(), admitted.busy());
    }

    /** How signing up stands; empty where units send everybody. */
    @RolesAllowed(TrainingPermission.VIEW)
    public Optional<Standing> standing(Training training) {
        return work.offering(training)
                .map(offering -> Standing.of(offering, SystemCaller.asSystem(() -> offerings.seats(offering))));
    }

    private Training own(String code) {
        Training training = trainings.open(code);
        me.require(training.getOrganiser());
        return training;
    }
}
