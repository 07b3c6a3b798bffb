package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the audit row of the outermost use case of a transaction: acts in their transaction, refusals and failures
 * beside it. A call that ends in any exception changes nothing. What the container's role check refuses never comes
 * here; the error handlers of pages and REST keep that row, and those of services that are not audited.
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {

    private static final int EVENTS_TOLD = 12;

    @Inject
    AuditDraft draft;

    @Inject
    AuditTrail trail;

    @Inject
    Refusals refusals;

    @Inject
    Me me;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object record(InvocationContext call) throws java.lang.Exception {
        if (!draft.enter()) {
            return inner(call);
        }
        // asked now, because nobody can be asked any more once the transaction is bound to roll back
        Optional<CallerAccount> caller = me.account();
        // what a checked exception leaves standing here; the others name themselves
        AuditEntry.Outcome outcome = AuditEntry.Outcome.FAILED;
        String reason = "platform.told.failed";
        try {
            Object result = call.proceed();
            write(caller, action(call));
            outcome = AuditEntry.Outcome.DONE;
            return result;
        } catch (RuntimeException failure) {
            Optional<String> refused = Refusals.reason(failure);
            outcome = refused.isPresent() ? AuditEntry.Outcome.DENIED : AuditEntry.Outcome.FAILED;
            reason = refused.orElseGet(() -> reason(failure));
            throw failure;
        } finally {
            draft.leave();
            if (outcome != AuditEntry.Outcome.DONE) {
                transaction.setRollbackOnly();
                keep(caller, outcome, action(call), reason);
            }
        }
    }

    private Object inner(InvocationContext call) throws java.lang.Exception {
        try {
            return call.proceed();
        } finally {
            draft.leave();
        }
    }

    private void write(Optional<CallerAccount> caller, String action) {
        List<DomainEvent> events = draft.take();
        if (events.isEmpty()) {
            return;
        }
        DomainEvent first = events.get(0);
        trail.write(AuditEntry.act(
                caller.orElseThrow(OutOfScope::new),
                action,
                first.subjectType(),
                first.subjectCode(),
                first.scope(),
                summary(events)));
    }

    /** The first events, as many as a row holds; of the others only their number is told. */
    static String summary(List<DomainEvent> events) {
        String whole = joined(events, events.size());
        int told = events.size();
        while (told > 1 && (told > EVENTS_TOLD || whole.length() > AuditEntry.SUMMARY_LENGTH)) {
            told = Math.min(told - 1, EVENTS_TOLD);
            whole = joined(events, told) + Wording.BETWEEN + Wording.of("platform.told.in-all", events.size());
        }
        return whole;
    }

    private static String joined(List<DomainEvent> events, int most) {
        return events.stream().limit(most).map(DomainEvent::summary).collect(Collectors.joining(Wording.BETWEEN));
    }

    private void keep(Optional<CallerAccount> caller, AuditEntry.Outcome outcome, String action, String reason) {
        if (outcome == AuditEntry.Outcome.DENIED) {
            refusals.keep(
                    AuditEntry.refused(caller.map(CallerAccount::username).orElse("-"), action, "-", "-", reason));
        } else {
            caller.ifPresent(known -> trail.keep(AuditEntry.failed(known, action, reason)));
        }
    }

    /** What went wrong inside, not how the container wrapped it. */
    private static String reason(RuntimeException failure) {
        Throwable cause = failure;
        while (cause instanceof EJBException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof RuleViolation rule) {
            return rule.key();
        }
        return cause instanceof StaleRecord || cause instanceof OptimisticLockException
                ? "platform.told.stale"
                : Wording.of("platform.told.broken", cause.getClass().getSimpleName());
    }

    private static String action(InvocationContext call) {
        Class<?> type = call.getMethod().getDeclaringClass();
        Audited onMethod = call.getMethod().getAnnotation(Audited.class);
        Audited audited = onMethod == null ? type.getAnnotation(Audited.class) : onMethod;
        String module = audited == null || audited.value().isEmpty() ? type.getSimpleName() : audited.value();
        return module + "." + call.getMethod().getName();
    }
}
