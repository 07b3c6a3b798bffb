package cn.tongxinyuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SecurityHeadersIT {

    @Inject
    Caller caller;

    @Test
    void guardEveryAnswerToAMemberOfStaff() {
        Api auditor = caller.browser(caller.hired("platform.auditor", "370105"));

        assertThat(List.of("/login", "/", "/index.xhtml", "/administration/password-edit", "/no-such-page", "/error"))
                .map(auditor::get)
                .allSatisfy(SecurityHeadersIT::assertGuarded)
                .allSatisfy(answer -> assertThat(answer.header("Cache-Control")).contains("no-store"));
    }

    @Test
    void guardEveryAnswerToAStranger() {
        Api stranger = caller.anonymous();

        assertThat(List.of(
                        "/login", "/jakarta.faces.resource/no-such.css.xhtml", "/error", "/no-such-page", "/api/v1/no"))
                .map(stranger::get)
                .allSatisfy(SecurityHeadersIT::assertGuarded);
    }

    @Test
    void allowScriptsOfThisAnswerOnly() {
        Api visitor = caller.anonymous();

        String first = visitor.get("/login").header("Content-Security-Policy");
        String second = visitor.get("/login").header("Content-Security-Policy");

        assertThat(first)
                .contains("script-src", "'nonce-")
                .doesNotContain("unsafe-eval")
                .isNotEqualTo(second);
    }

    @Test
    void tellNobodyWhichServerThisIs() {
        Api.Answer answer = caller.anonymous().get("/login");

        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    private static void assertGuarded(Api.Answer answer) {
        assertThat(answer.header("X-Content-Type-Options")).as(answer.path()).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).as(answer.path()).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).as(answer.path()).contains("default-src");
        assertThat(answer.header("Referrer-Policy")).as(answer.path()).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).as(answer.path()).contains("camera=()", "microphone=()");
    }
}
