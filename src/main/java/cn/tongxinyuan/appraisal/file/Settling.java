package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.platform.database.Chore;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Settles every night the results nobody may object to any more. */
@ApplicationScoped
class Settling implements Chore {

    @Inject
    FileService files;

    @Override
    public String name() {
        return "appraisal-settling";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.nightly(0, 40);
    }

    @Override
    public Duration alone() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        SystemCaller.asSystem(files::settle);
    }
}
