package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.kernel.HiddenRecord;
import cn.tongxinyuan.kernel.OutOfScope;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The one row of a refused attempt. On its way out a refusal passes services, pages and resources, wrapped by the
 * container more than once; whoever sees it first keeps it, and a request is one attempt.
 */
@RequestScoped
public class Refusals {

    @Inject
    AuditTrail trail;

    private boolean kept;

    /** Why a failure is a refusal: missing permission or foreign unit; empty where it is something else. */
    public static Optional<String> reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfScope || cause instanceof HiddenRecord) {
                return Optional.of("platform.told.out-of-scope");
            }
            if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
                return Optional.of("platform.told.no-permission");
            }
        }
        return Optional.empty();
    }

    /** Keeps the row, unless this attempt has one. */
    public void keep(AuditEntry row) {
        if (!kept) {
            kept = true;
            trail.keep(row);
        }
    }
}
