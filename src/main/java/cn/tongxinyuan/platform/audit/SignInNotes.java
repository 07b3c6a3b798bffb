package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.PasswordChanged;
import cn.tongxinyuan.platform.security.SignInRefused;
import cn.tongxinyuan.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Rows of what happens before anybody is known: sign-ins, refused ones, changed passwords. */
@ApplicationScoped
class SignInNotes {

    private static final String ACCOUNT = "Account";

    @Inject
    AuditTrail trail;

    void on(@Observes SignedIn event) {
        trail.write(act(event.caller(), "platform.login", "platform.told.login"));
    }

    void on(@Observes PasswordChanged event) {
        trail.write(act(event.caller(), "platform.password", "platform.told.password"));
    }

    void on(@Observes SignInRefused event) {
        trail.keep(
                AuditEntry.refused(event.username(), "platform.login", ACCOUNT, event.username(), event.reasonKey()));
    }

    private static AuditEntry act(CallerAccount caller, String permission, String toldKey) {
        return AuditEntry.act(caller, permission, ACCOUNT, caller.username(), caller.scope(), toldKey);
    }
}
