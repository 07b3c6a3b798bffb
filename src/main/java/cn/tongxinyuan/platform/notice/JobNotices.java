package cn.tongxinyuan.platform.notice;

import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.job.Job;
import cn.tongxinyuan.platform.job.JobEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Long work that ended tells who ordered it, in the transaction that ends it; who cancelled it knows. */
@ApplicationScoped
class JobNotices {

    static final String PAGE = "/administration/job-view?code=";

    @Inject
    Notices notices;

    void ended(@Observes JobEnded job) {
        if (job.state() != Job.State.CANCELLED) {
            notices.tell(job.owner(), title(job), PAGE + job.code());
        }
    }

    private static String title(JobEnded job) {
        String named = job.kind().replaceFirst("\\.", ".job.");
        Object work = new Wording.Name(Messages.has(named) ? named : "platform.told.long-work");
        return job.state() == Job.State.DONE
                ? Wording.of("platform.told.job-done", work)
                : Wording.of("platform.told.job-failed", work, job.errorNumber());
    }
}
