package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.notice.Notices;
import cn.tongxinyuan.platform.task.Inbox;
import cn.tongxinyuan.platform.task.Task;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What waits for the caller, read once in a request: one statement for things to do, one for notices, one transaction. */
@RequestScoped
class Waiting {

    private static final int MOST = 100;

    @Inject
    Inbox inbox;

    @Inject
    Notices notices;

    private List<Task> work;
    private String workCount;
    private String noticeCount;

    List<Task> work() {
        if (work == null) {
            work = inbox.mine(MOST);
        }
        return work;
    }

    boolean isWorkCapped() {
        return work().size() >= MOST;
    }

    @Transactional
    String workCount() {
        count();
        return workCount;
    }

    @Transactional
    String noticeCount() {
        count();
        return noticeCount;
    }

    private void count() {
        if (workCount == null) {
            workCount = counted(inbox.count(MOST));
            noticeCount = counted(notices.unread(MOST));
        }
    }

    private static String counted(int count) {
        return count == 0 ? "" : count < MOST ? String.valueOf(count) : MOST - 1 + "+";
    }
}
