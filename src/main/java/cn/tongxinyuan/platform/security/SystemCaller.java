package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.ScopePath;
import jakarta.security.enterprise.CallerPrincipal;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.security.Principal;
import java.util.Set;
import javax.security.auth.Subject;

/**
 * Runs work outside any request under an identity the container's role check accepts: jobs under their owner, start-up
 * and nightly work under the system's own. Jakarta EE has no portable way ({@code @RunAs} is refused by Payara without a
 * realm user), so the container's own security context is set, found by name so that the WAR compiles without it.
 */
public final class SystemCaller {

    static final String USERNAME = "system";

    /** The system itself, in the whole district. */
    static volatile CallerAccount ACCOUNT =
            new CallerAccount(USERNAME, "系统", "platform.system", new ScopePath("370105"), Set.of(), false, null);

    private static final ThreadLocal<CallerAccount> ACTING = new ThreadLocal<>();

    private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";
    private static final String GROUP = "org.glassfish.security.common.Group";

    /** Work with an answer; what it throws comes through as it is. */
    @FunctionalInterface
    public interface Work<T, X extends Exception> {
        T run() throws X;
    }

    private SystemCaller() {}

    /** Who this thread acts as, null where it acts as whoever the container says. */
    static CallerAccount acting() {
        return ACTING.get();
    }

    static boolean isSystem(String username) {
        return USERNAME.equals(username);
    }

    /** Says which permissions the system's own work holds: all that modules declare. */
    static void holds(ScopePath district, Set<String> permissions) {
        ACCOUNT = new CallerAccount(USERNAME, "系统", "platform.system", district, Set.copyOf(permissions), false, null);
    }

    /** Runs work of the system itself, such as the nightly snapshot. */
    public static <T, X extends Exception> T asSystem(Work<T, X> work) throws X {
        return as(ACCOUNT, work);
    }

    /** Runs work under an account, such as a job under the one who ordered it. */
    public static <T, X extends Exception> T as(CallerAccount account, Work<T, X> work) throws X {
        Object before = current();
        CallerAccount actingBefore = ACTING.get();
        set(contextOf(account));
        ACTING.set(account);
        try {
            return work.run();
        } finally {
            set(before);
            if (actingBefore == null) {
                ACTING.remove();
            } else {
                ACTING.set(actingBefore);
            }
        }
    }

    private static Object contextOf(CallerAccount account) {
        try {
            Subject subject = new Subject();
            subject.getPrincipals().add(new CallerPrincipal(account.username()));
            Constructor<?> group = type(GROUP).getConstructor(String.class);
            for (String permission : account.permissions()) {
                subject.getPrincipals().add((Principal) group.newInstance(permission));
            }
            return type(CONTEXT).getConstructor(String.class, Subject.class).newInstance(account.username(), subject);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("container security context not found", e);
        }
    }

    private static Object current() {
        return invoke("getCurrent");
    }

    private static void set(Object context) {
        try {
            Method setCurrent = type(CONTEXT).getMethod("setCurrent", type(CONTEXT));
            setCurrent.invoke(null, context);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("container security context not found", e);
        }
    }

    private static Object invoke(String method) {
        try {
            return type(CONTEXT).getMethod(method).invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("container security context not found", e);
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, SystemCaller.class.getClassLoader());
    }
}
