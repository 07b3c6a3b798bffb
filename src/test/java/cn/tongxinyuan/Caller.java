package cn.tongxinyuan;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.security.Accounts;
import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.SignIn;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Becomes an account inside the server, as a request of its own, or visits the server over HTTP under its name. Tests own
 * their data: each hires the people it needs.
 */
@ApplicationScoped
public class Caller {

    /** Of every account a test hires. */
    public static final String PASSWORD = "Harness#2024";

    private static final AtomicInteger HIRED = new AtomicInteger();

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    Records records;

    @Inject
    Pbkdf2PasswordHash quickHash;

    /** One for each call: it remembers whether it began the request it ends, which two at once would tell each other. */
    @Inject
    Instance<RequestContextController> requestContexts;

    @Inject
    HttpServletRequest request;

    @Resource
    ManagedExecutorService executor;

    private String hash;

    /** Work that answers nothing. */
    @FunctionalInterface
    public interface Work {
        void run() throws java.lang.Exception;
    }

    /** A new account with this role in this unit; returns its sign-in name. Its password is hashed cheaply, for haste. */
    public String hired(String role, String unit) {
        String username = "it" + HIRED.incrementAndGet() + "." + role.substring(role.indexOf('.') + 1);
        asSystem(() -> {
            if (hash == null) {
                quickHash.initialize(Map.of("Pbkdf2PasswordHash.Iterations", "1024"));
                hash = quickHash.generate(PASSWORD.toCharArray());
            }
            // roles of tests' own, such as one without any permission, are unknown to the accounts
            boolean ownRole = role.startsWith("it.");
            String known = ownRole ? "platform.auditor" : role;
            accounts.createWithHash(username, username, known, new ScopePath(unit), hash);
            if (ownRole) {
                records.change(
                        "update platform_post set role_code = ?1 where account_id ="
                                + " (select id from platform_account where username = ?2)",
                        role,
                        username);
            }
        });
        return username;
    }

    /** Runs work as a request of this account; what the work throws comes through as it is. */
    public <T> T as(String username, Callable<T> work) {
        return apart(() -> {
            CallerAccount account = signIn.byUsername(username).orElseThrow();
            return SystemCaller.as(account, work::call);
        });
    }

    public void as(String username, Work work) {
        as(username, answering(work));
    }

    /** Runs work under the system's own identity, which holds every permission in the whole district. */
    public <T> T asSystem(Callable<T> work) {
        return apart(() -> SystemCaller.asSystem(work::call));
    }

    public void asSystem(Work work) {
        asSystem(answering(work));
    }

    /** A visitor of pages who is logged in with a cookie. */
    public Api browser(String username) {
        Api api = anonymous();
        Api.Answer answer = api.logIn(username, PASSWORD);
        if (answer.status() != 302) {
            throw new IllegalStateException(username + " cannot log in: " + answer.status());
        }
        return api;
    }

    /** A client of the REST interface with a bearer token. */
    public Api api(String username) {
        CallerAccount account = signIn.byUsername(username).orElseThrow();
        return anonymous().bearer(signIn.issueToken(account).value());
    }

    /** A visitor nobody knows yet. */
    public Api anonymous() {
        return new Api(URI.create("http://127.0.0.1:" + request.getLocalPort()));
    }

    /** Each call is a request of its own: own thread, own request context, own transactions. */
    private <T> T apart(Callable<T> work) {
        try {
            return executor.submit(() -> {
                        RequestContextController requestContext = requestContexts.get();
                        boolean activated = requestContext.activate();
                        try {
                            return work.call();
                        } finally {
                            if (activated) {
                                requestContext.deactivate();
                            }
                        }
                    })
                    .get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Callable<Void> answering(Work work) {
        return () -> {
            work.run();
            return null;
        };
    }
}
