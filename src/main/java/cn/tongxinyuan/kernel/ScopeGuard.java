package cn.tongxinyuan.kernel;

import jakarta.persistence.PostLoad;
import java.util.function.Supplier;

/**
 * Last fence of data scope: refuses to materialise a record outside the caller's unit. Queries carry the scope in their
 * {@code where} clause; should one forget it, the page fails instead of showing a stranger's home.
 */
public class ScopeGuard {

    /** Until the platform says who calls, nobody may load anything that belongs to a unit. */
    private static volatile Supplier<ScopePath> callerScope = () -> null;

    /**
     * Says where the guard learns the caller's scope.
     *
     * @param supplier gives the scope, or null where the caller has none, which refuses every scoped record
     */
    public static void install(Supplier<ScopePath> supplier) {
        callerScope = supplier;
    }

    @PostLoad
    void check(Object entity) {
        if (entity instanceof Scoped scoped) {
            ScopePath caller = callerScope.get();
            if (caller == null || !scoped.isOpenTo(caller)) {
                throw new OutOfScope();
            }
        }
    }
}
