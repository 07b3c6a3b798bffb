package cn.tongxinyuan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Statements;
import cn.tongxinyuan.platform.security.SignIn;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StatementsIT {

    private static final int WHO_CALLS = 1;

    @Inject
    Caller caller;

    @Inject
    SignIn signIn;

    @Inject
    Statements statements;

    @Test
    void countWhatAServiceSends() throws Exception {
        String auditor = caller.hired("platform.auditor", "370105");

        assertThat(statements.during(() -> signIn.byUsername(auditor))).hasSize(WHO_CALLS);
    }

    @Test
    void countWhatAPageSendsItsCallerIncluded() throws Exception {
        Api auditor = caller.browser(caller.hired("platform.auditor", "370105"));

        List<String> sent = statements.during(() -> auditor.get("/"));

        assertThat(sent).hasSizeBetween(WHO_CALLS, 25).anyMatch(sql -> sql.contains("platform_account"));
    }
}
