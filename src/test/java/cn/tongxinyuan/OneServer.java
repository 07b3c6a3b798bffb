package cn.tongxinyuan;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Keeps the server under test from one class to the next. A fork that shares its work with others is given its classes one by
 * one, each as a run of its own, and Arquillian ends its server with the run it began in; here it ends with the session.
 */
public class OneServer implements AfterAllCallback {

    /** Where Arquillian keeps what starts and ends the server. */
    private static final ExtensionContext.Namespace ARQUILLIAN =
            ExtensionContext.Namespace.create("arquillianNamespace");

    private static final String MANAGER = "testRunnerManager";

    @Override
    public void afterAll(ExtensionContext context) {
        Object manager = context.getRoot().getStore(ARQUILLIAN).remove(MANAGER);
        if (manager != null) {
            context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, ARQUILLIAN)
                    .put(MANAGER, manager);
        }
    }
}
