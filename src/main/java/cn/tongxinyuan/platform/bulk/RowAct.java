package cn.tongxinyuan.platform.bulk;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.job.JobContext;
import cn.tongxinyuan.platform.listing.Chosen;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Locale;

/** Does the same with each of the chosen records, one after the other, and tells what became of each. */
public abstract class RowAct extends BulkAct {

    /**
     * The use case for one record, in a transaction of its own; false where it was so already. Asked with the version the
     * record had when it was chosen.
     *
     * @throws RuleViolation where it cannot be; all others are done all the same
     */
    protected abstract boolean act(Chosen one, JobContext context);

    /** What concerns all of them, once nothing more will be done, also after cancelling. */
    protected void settle(List<Chosen> tried) {
        // most acts are over with their records
    }

    @Override
    public void run(JobContext context) {
        List<Chosen> chosen = chosen(context);
        Outcomes outcomes = new Outcomes(title(language(context), context.parameters()), language(context));
        try {
            for (Chosen one : chosen) {
                context.progress(outcomes.size(), chosen.size());
                tell(one, context, outcomes);
            }
        } finally {
            settle(chosen.subList(0, outcomes.size()));
            context.result(outcomes.result(context));
        }
    }

    private void tell(Chosen one, JobContext context, Outcomes outcomes) {
        Locale language = language(context);
        try {
            outcomes.add(one, act(one, context) ? RowOutcome.DONE : RowOutcome.UNCHANGED, "");
        } catch (RuleViolation refused) {
            outcomes.add(one, RowOutcome.REFUSED, Messages.text(language, refused.key(), refused.arguments()));
        } catch (OutOfScope foreign) {
            outcomes.add(one, RowOutcome.REFUSED, Messages.text(language, "platform.bulk.unseen"));
        } catch (StaleRecord | OptimisticLockException overtaken) {
            outcomes.add(one, RowOutcome.STALE, Messages.text(language, "platform.bulk.overtaken"));
        } catch (EJBException failure) {
            if (!isOvertaken(failure)) {
                throw failure;
            }
            outcomes.add(one, RowOutcome.STALE, Messages.text(language, "platform.bulk.overtaken"));
        }
    }

    /** The container wraps what the persistence says. */
    private static boolean isOvertaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
