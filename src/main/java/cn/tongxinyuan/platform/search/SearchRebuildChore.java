package cn.tongxinyuan.platform.search;

import cn.tongxinyuan.platform.database.Chore;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Makes search keys of an older edition anew. */
@ApplicationScoped
class SearchRebuildChore implements Chore {

    @Inject
    SearchRebuild work;

    @Override
    public String name() {
        return "search-rebuild";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.everySeconds(10);
    }

    @Override
    public Duration alone() {
        return Duration.ofMinutes(5);
    }

    @Override
    public boolean isWaiting() {
        return work.isWaiting();
    }

    @Override
    public void run() {
        work.run();
    }
}
