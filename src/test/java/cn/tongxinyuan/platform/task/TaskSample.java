package cn.tongxinyuan.platform.task;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** A task that nobody may do. */
@ApplicationScoped
class TaskSample implements ScopeSample {

    @Inject
    Caller caller;

    @Inject
    Inbox inbox;

    @Inject
    Records records;

    @Override
    public Class<?> entity() {
        return Task.class;
    }

    @Override
    public long stored(ScopePath unit) {
        String subject = UUID.randomUUID().toString();
        caller.asSystem(() -> inbox.due(new DueTask(
                "it.sample",
                subject,
                unit,
                "it.nothing",
                null,
                LocalDate.of(2024, 3, 11),
                null,
                "platform.told.enable",
                "/")));
        return ((Number) records.sql("select id from platform_task where subject = ?1", subject)
                        .get(0))
                .longValue();
    }
}
