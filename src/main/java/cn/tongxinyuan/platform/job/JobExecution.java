package cn.tongxinyuan.platform.job;

import cn.tongxinyuan.platform.failure.ErrorNumber;
import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.SignIn;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Runs one attempt under the identity of the one who ordered it, with the rights that account has now. */
@ApplicationScoped
public class JobExecution {

    private static final Logger LOG = System.getLogger(JobExecution.class.getName());

    @Inject
    @Any
    Instance<JobWork> works;

    @Inject
    JobRecords records;

    @Inject
    SignIn signIn;

    @ActivateRequestContext
    public void run(JobRun run) {
        LOG.log(Level.INFO, "job {0} {1} begins", run.kind(), run.code());
        try {
            if (!records.mayBegin(run)) {
                throw records.isCancelAsked(run) ? new JobCancelled() : new IllegalStateException("too many attempts");
            }
            CallerAccount owner = signIn.byUsername(run.owner())
                    .orElseThrow(() -> new IllegalStateException("the owner of the job may no longer log in"));
            SystemCaller.as(owner, () -> {
                work(run.kind()).run(new JobContext(records, run));
                return null;
            });
            records.end(run, Job.State.DONE, null);
        } catch (JobCancelled cancelled) {
            records.end(run, Job.State.CANCELLED, null);
        } catch (RuntimeException failure) {
            String number = ErrorNumber.of("job " + run.kind() + " " + run.code(), failure);
            records.end(run, Job.State.FAILED, number);
        }
    }

    private JobWork work(String kind) {
        Optional<JobWork> found =
                works.stream().filter(work -> work.kind().equals(kind)).findFirst();
        return found.orElseThrow(() -> new IllegalStateException("no work of kind " + kind));
    }
}
