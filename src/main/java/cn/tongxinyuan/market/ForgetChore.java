package cn.tongxinyuan.market;

import cn.tongxinyuan.platform.database.Chore;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets residents of needs long past, every night. */
@ApplicationScoped
class ForgetChore implements Chore {

    @Inject
    NeedForgetting forgetting;

    @Override
    public String name() {
        return "market-forget";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.nightly(3, 30);
    }

    @Override
    public Duration alone() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        SystemCaller.asSystem(forgetting::forget);
    }
}
