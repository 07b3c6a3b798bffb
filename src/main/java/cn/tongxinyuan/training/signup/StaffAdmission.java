package cn.tongxinyuan.training.signup;

import cn.tongxinyuan.booking.Admission;
import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingKind;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.SystemCaller;
import cn.tongxinyuan.training.Training;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** A class is for people on the rolls of the units it is for, once each, and for nobody who is at another then. */
@ApplicationScoped
class StaffAdmission implements Admission {

    @Inject
    SignUpQueries queries;

    @Inject
    PersonalData personal;

    // whoever books need not see the units the people are of
    @Override
    public Optional<Refusal> refusal(Offering offering, Person person) {
        return mayBeClass(offering)
                ? SystemCaller.asSystem(
                        () -> queries.offered(offering.getCode()).flatMap(training -> refusal(training, person)))
                : Optional.empty();
    }

    private Optional<Refusal> refusal(Training training, Person person) {
        SignUpQueries.Reached staff = queries.reached(Set.of(personal.blindIndex(person.mobile()))).stream()
                .filter(one -> one.isCalled(Text.key(person.name())))
                .filter(one -> training.getOrganiser().contains(new ScopePath(one.unit())))
                .findFirst()
                .orElse(null);
        if (staff == null) {
            return Optional.of(new Refusal("training.rule.audience"));
        }
        if (queries.takesPart(training, staff.id())) {
            return Optional.of(new Refusal("training.rule.double-booking"));
        }
        return queries.isBusy(training, staff.id())
                ? Optional.of(new Refusal("training.rule.overlap"))
                : Optional.empty();
    }

    @Override
    public boolean needsGuardian(Offering offering) {
        return false;
    }

    /** Who was there is written down lesson by lesson. */
    @Override
    public boolean keeps(Offering offering) {
        return mayBeClass(offering)
                && SystemCaller.asSystem(() -> queries.offered(offering.getCode()))
                        .isPresent();
    }

    @Override
    public boolean holds(Offering offering) {
        return keeps(offering);
    }

    /** Asks nothing about what cannot be one: most offerings are none, and a rush has no time for it. */
    private static boolean mayBeClass(Offering offering) {
        return offering.getKind() == OfferingKind.CLASS || offering.getKind() == OfferingKind.COURSE;
    }
}
