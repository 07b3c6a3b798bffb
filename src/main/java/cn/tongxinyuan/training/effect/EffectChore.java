package cn.tongxinyuan.training.effect;

import cn.tongxinyuan.platform.database.Chore;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Asks every night about the classes whose time has come. */
@ApplicationScoped
class EffectChore implements Chore {

    @Inject
    EffectService effects;

    @Override
    public String name() {
        return "training-effect";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.nightly(4, 20);
    }

    @Override
    public Duration alone() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        SystemCaller.asSystem(effects::ask);
    }
}
