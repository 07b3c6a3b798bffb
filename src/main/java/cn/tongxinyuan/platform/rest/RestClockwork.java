package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.platform.StartUp;
import cn.tongxinyuan.platform.database.Lease;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes kept answers that nobody can ask for any more, each night on one node. */
@Singleton
@PermitAll
public class RestClockwork {

    @Inject
    KeptAnswers answers;

    @Inject
    Lease lease;

    @Inject
    StartUp startUp;

    @Schedule(hour = "2", minute = "40", persistent = false)
    public void removeOldAnswers() {
        if (startUp.isDone() && lease.take("answer-removal", Duration.ofHours(1))) {
            answers.removeOld();
        }
    }
}
