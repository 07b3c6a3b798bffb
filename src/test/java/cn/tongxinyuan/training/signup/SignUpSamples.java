package cn.tongxinyuan.training.signup;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.training.TrainingGiven;
import cn.tongxinyuan.training.TrainingPlan;
import cn.tongxinyuan.training.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

/** Classes that are opened for signing up. */
final class SignUpSamples {

    private SignUpSamples() {}

    @ApplicationScoped
    static class SignUpVersion implements VersionSample {

        @Inject
        TrainingGiven given;

        @Inject
        TrainingService trainings;

        @Inject
        Caller caller;

        @Override
        public Class<?> service() {
            return SignUpService.class;
        }

        @Override
        public Map<String, Object> given() {
            TrainingPlan plan = given.plan(Duration.ofDays(9));
            String code = given.training(plan);
            return Map.of(
                    "code",
                    code,
                    "version",
                    caller.asSystem(() -> trainings.open(code)).getVersion(),
                    "plan",
                    new SignUpPlan(
                            "查无此中心", 2, given.now(), plan.lessons().get(0).start()));
        }
    }
}
