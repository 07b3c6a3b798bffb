package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** The caller: name, permissions and scope. The only way pages and services learn who acts. */
@Named
@RequestScoped
public class Me {

    @Inject
    SecurityContext securityContext;

    @Inject
    SignIn signIn;

    private CallerAccount account;

    /** The caller's account, empty for anonymous calls. */
    public Optional<CallerAccount> account() {
        // asking the container costs an eighth of what work in bulk does
        CallerAccount acting = SystemCaller.acting();
        if (acting != null) {
            return Optional.of(acting);
        }
        Principal principal = securityContext.getCallerPrincipal();
        String username = principal == null ? null : principal.getName();
        // work under another identity may run inside a request that has already asked who calls
        if (account == null || !account.username().equals(username)) {
            account = username == null ? null : known(username);
        }
        return Optional.ofNullable(account);
    }

    /** The mechanism has just read who calls; nobody needs to read it again in this request. */
    void arrived(CallerAccount caller) {
        account = caller;
    }

    private CallerAccount known(String username) {
        return SystemCaller.isSystem(username)
                ? SystemCaller.ACCOUNT
                : signIn.byUsername(username).orElse(null);
    }

    public boolean may(String permission) {
        return account().map(found -> found.permissions().contains(permission)).orElse(false);
    }

    public boolean isLoggedIn() {
        return account().isPresent();
    }

    public String getUsername() {
        return account().map(CallerAccount::username).orElse("-");
    }

    public String getDisplayName() {
        return account().map(CallerAccount::displayName).orElse("");
    }

    public String getRole() {
        return account().map(CallerAccount::role).orElse("");
    }

    /** Code of the person in the register of staff who uses the account; empty for an office's. */
    public Optional<String> person() {
        return account().map(CallerAccount::person);
    }

    /**
     * The caller's unit.
     *
     * @throws OutOfScope for callers without one: nothing is shown to nobody
     */
    public ScopePath scope() {
        return account().map(CallerAccount::scope).orElseThrow(OutOfScope::new);
    }

    /**
     * Refuses records of other units.
     *
     * @throws OutOfScope when the caller's unit does not contain the record's
     */
    public void require(Scoped record) {
        require(record.getScope());
    }

    public void require(ScopePath unit) {
        if (!scope().contains(unit)) {
            throw new OutOfScope();
        }
    }
}
