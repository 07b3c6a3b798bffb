package cn.tongxinyuan.training.demo;

import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreLevel;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import cn.tongxinyuan.platform.security.SignIn;
import cn.tongxinyuan.platform.security.SystemCaller;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingService;
import cn.tongxinyuan.training.signup.OwnSignUpService;
import cn.tongxinyuan.training.signup.SignUpPlan;
import cn.tongxinyuan.training.signup.SignUpService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** The coming class with the fewest people is open for signing up, and one secretary has done so. */
@ApplicationScoped
public class SignUpDemo implements DemoPart {

    private static final int SEATS = 8;
    private static final int ALL = 1000;

    @Inject
    TrainingService trainings;

    @Inject
    SignUpService signUps;

    @Inject
    OwnSignUpService own;

    @Inject
    CentreService centres;

    @Inject
    SignIn signIn;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 53;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.STAFF;
    }

    @Override
    public void build() {
        trainings.coming(TrainingDemo.DISTRICT).stream()
                .filter(one ->
                        one.getStartsAt().isAfter(clock.instant()) && trainings.taken(one) + SEATS <= one.getCapacity())
                .findFirst()
                .ifPresent(this::open);
    }

    private void open(Training training) {
        String centre = centres.list(null, ALL).items().stream()
                .filter(one -> one.getLevel() == CentreLevel.COMMUNITY)
                .map(Centre::getCode)
                .findFirst()
                .orElseThrow();
        signUps.offer(
                training.getCode(),
                training.getVersion(),
                new SignUpPlan(
                        centre, SEATS, clock.instant(), training.getStartsAt().minus(Duration.ofDays(1))));
        signIn.byUsername("community.mingquan")
                .ifPresent(secretary -> SystemCaller.as(secretary, () -> own.join(training.getCode())));
    }
}
