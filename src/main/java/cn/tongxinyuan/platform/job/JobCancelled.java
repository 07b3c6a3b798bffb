package cn.tongxinyuan.platform.job;

import jakarta.ejb.ApplicationException;

/** The owner asked to stop, or another node took the job over; the work ends here and its open transaction rolls back. */
@ApplicationException(rollback = true)
public class JobCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobCancelled() {
        super("job cancelled");
    }
}
