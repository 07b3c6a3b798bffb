package cn.tongxinyuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LoginIT {

    private static final String DISTRICT = "370105";

    @Inject
    Caller caller;

    @Test
    void givesAnotherSessionAtLogin() {
        String auditor = caller.hired("platform.auditor", DISTRICT);
        Api visitor = caller.anonymous();
        visitor.get("/login");
        String before = visitor.cookie("JSESSIONID");

        Api.Answer answer = visitor.logIn(auditor, Caller.PASSWORD);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(visitor.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.get("/").status()).isEqualTo(200);
    }
}
