package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.platform.database.Chore;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets whom to call at partners of the past, every night. */
@ApplicationScoped
class ForgetContacts implements Chore {

    @Inject
    PartnerService partners;

    @Override
    public String name() {
        return "organization-forget";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.nightly(4, 0);
    }

    @Override
    public Duration alone() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        SystemCaller.asSystem(partners::forget);
    }
}
