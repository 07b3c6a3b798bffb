package cn.tongxinyuan.platform.form;

import cn.tongxinyuan.platform.database.Chore;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets drafts nobody came back to, every night. */
@ApplicationScoped
class DraftExpiryChore implements Chore {

    @Inject
    DraftExpiry work;

    @Override
    public String name() {
        return "draft-expiry";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.nightly(2, 50);
    }

    @Override
    public Duration alone() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        work.run();
    }
}
