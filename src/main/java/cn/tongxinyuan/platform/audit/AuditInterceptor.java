package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the audit row of the outermost use case: acts in their transaction, refusals and failures beside it. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditDraft draft;

    @Inject
    AuditTrail trail;

    @Inject
    Me me;

    @AroundInvoke
    Object record(InvocationContext call) throws java.lang.Exception {
        draft.enter();
        boolean outermost = false;
        try {
            Object result = call.proceed();
            outermost = draft.leave();
            if (outermost) {
                // version and constraint failures surface here, inside the call, and not at commit where nobody sees
                // them
                em.flush();
                write(action(call));
            }
            return result;
        } catch (OutOfScope refusal) {
            refusal.report();
            keepOnce(outermost, AuditEntry.refused(me.getUsername(), action(call), "-", "-", "out of scope"));
            throw refusal;
        } catch (RuleViolation violation) {
            keepFailure(outermost, call, violation.key());
            throw violation;
        } catch (RuntimeException failure) {
            keepFailure(outermost, call, failure.getClass().getSimpleName());
            throw failure;
        }
    }

    private void write(String action) {
        List<DomainEvent> events = draft.take();
        if (events.isEmpty()) {
            return;
        }
        DomainEvent first = events.get(0);
        CallerAccount caller = me.account().orElseThrow(OutOfScope::new);
        String summary = events.stream().map(DomainEvent::summary).collect(Collectors.joining("; "));
        trail.write(AuditEntry.act(caller, action, first.subjectType(), first.subjectCode(), first.scope(), summary));
    }

    private void keepFailure(boolean left, InvocationContext call, String reason) {
        me.account().ifPresent(caller -> keepOnce(left, AuditEntry.failed(caller, action(call), reason)));
    }

    private void keepOnce(boolean left, AuditEntry entry) {
        if (left || draft.leave()) {
            trail.keep(entry);
        }
    }

    private static String action(InvocationContext call) {
        Class<?> type = call.getMethod().getDeclaringClass();
        Audited audited = type.getAnnotation(Audited.class);
        String module = audited == null || audited.value().isEmpty() ? type.getSimpleName() : audited.value();
        return module + "." + call.getMethod().getName();
    }
}
