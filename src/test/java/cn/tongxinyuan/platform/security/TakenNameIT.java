package cn.tongxinyuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.kernel.Conflict;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A user name is given once. */
@ExtendWith(ArquillianExtension.class)
class TakenNameIT {

    private static final int AT_ONCE = 8;

    @Inject
    Caller caller;

    @Inject
    Crowd crowd;

    @Inject
    Accounts accounts;

    @Test
    void ofManyAccountsOfOneNameOneIsMade() throws Exception {
        String name = "it." + Long.toString(System.nanoTime(), 36);
        String admin = caller.hired("platform.sysadmin", "370105");

        List<String> made = crowd.together(AT_ONCE, i -> {
            try {
                caller.as(admin, () -> accounts.create(name, "甲某"));
                return "made";
            } catch (Conflict refused) {
                return refused.code();
            }
        });

        assertThat(made).containsOnlyOnce("made");
        assertThat(made).filteredOn(answer -> !answer.equals("made")).containsOnly("USERNAME_TAKEN");
    }
}
