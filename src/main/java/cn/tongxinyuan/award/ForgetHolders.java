package cn.tongxinyuan.award;

import cn.tongxinyuan.platform.database.Chore;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets holders of certificates long past, every night. */
@ApplicationScoped
class ForgetHolders implements Chore {

    @Inject
    CertificateService certificates;

    @Override
    public String name() {
        return "award-forget";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.nightly(3, 40);
    }

    @Override
    public Duration alone() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        SystemCaller.asSystem(certificates::forget);
    }
}
