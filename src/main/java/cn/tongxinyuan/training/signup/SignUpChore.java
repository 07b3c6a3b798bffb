package cn.tongxinyuan.training.signup;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.database.Chore;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes those who signed up onto the roll once the time for it is over, so that nobody has to think of it. */
@ApplicationScoped
class SignUpChore implements Chore {

    private static final Logger LOG = Logger.getLogger(SignUpChore.class.getName());

    @Inject
    SignUpService signUps;

    @Inject
    SignUpQueries queries;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "training-sign-up";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.hourly(25);
    }

    @Override
    public Duration alone() {
        return Duration.ofMinutes(30);
    }

    // each class by itself: what one is refused keeps nobody off the others
    @Override
    public void run() {
        SystemCaller.asSystem(() -> {
            for (String code : queries.closed(clock.instant())) {
                try {
                    signUps.enlistSigned(code);
                } catch (RuleViolation refused) {
                    LOG.log(Level.INFO, "{0} was not enlisted: {1}", new Object[] {code, refused.key()});
                }
            }
            return null;
        });
    }
}
