package cn.tongxinyuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser sends its cookie whoever asked it to; what another site asks for is not done. */
@ExtendWith(ArquillianExtension.class)
class ForgedRequestIT {

    private static final String DISTRICT = "370105";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JOB = "/api/v1/jobs/0123456789";

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Test
    void aFormOfThePageItselfIsDone() {
        String admin = caller.hired("platform.sysadmin", DISTRICT);
        String person = caller.hired("platform.auditor", DISTRICT);
        Api visitor = caller.browser(admin);

        visitor.submit(visitor.get(page(person)), "form", Map.of("disable", ""));

        assertThat(trail.of(admin))
                .containsExactly("DONE platform.disable Account " + person + " platform.told.disable");
    }

    @Test
    void aFormWithoutTheStateOfItsPageIsNotDone() {
        String admin = caller.hired("platform.sysadmin", DISTRICT);
        String person = caller.hired("platform.auditor", DISTRICT);
        Api visitor = caller.browser(admin);
        visitor.get(page(person));

        visitor.call("POST", page(person), FORM, "form=form&form%3Adisable=");
        visitor.call("POST", page(person), FORM, "form=form&form%3Adisable=&jakarta.faces.ViewState=1%3A1");
        visitor.call("POST", page(person), FORM, "form=form&form%3Adisable=&jakarta.faces.ViewState=stateless");

        assertThat(trail.of(admin)).isEmpty();
    }

    @Test
    void aFormInAnAddressIsNotDone() {
        String admin = caller.hired("platform.sysadmin", DISTRICT);
        String person = caller.hired("platform.auditor", DISTRICT);
        Api visitor = caller.browser(admin);
        String state = visitor.get(page(person)).find("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

        Api.Answer answer = visitor.get(page(person) + "&form=form&form%3Adisable=&jakarta.faces.ViewState="
                + URLEncoder.encode(state, StandardCharsets.UTF_8));

        assertThat(state).isNotEmpty();
        assertThat(answer.status()).isLessThan(500);
        assertThat(trail.of(admin)).isEmpty();
    }

    @Test
    void aFormWithTheStateOfAnotherSessionIsNotDone() {
        String admin = caller.hired("platform.sysadmin", DISTRICT);
        String stranger = caller.hired("platform.sysadmin", DISTRICT);
        String person = caller.hired("platform.auditor", DISTRICT);
        Api.Answer page = caller.browser(stranger).get(page(person));

        caller.browser(admin).submit(page, "form", Map.of("disable", ""));

        assertThat(trail.of(admin)).isEmpty();
        assertThat(trail.of(stranger)).isEmpty();
    }

    @Test
    void aCookieWritesOverRestForItsOwnPagesOnly() {
        String auditor = caller.hired("platform.auditor", DISTRICT);
        String own = ownOrigin(caller.browser(auditor));

        assertThat(asked(auditor, Map.of("Origin", own, "X-Requested-With", "page")))
                .isEqualTo(404);
        for (Map<String, String> forged : List.of(
                Map.of("Origin", "https://evil.example", "X-Requested-With", "page"),
                Map.of("Origin", "null", "X-Requested-With", "page"),
                Map.of("Referer", "https://evil.example/a", "X-Requested-With", "page"),
                Map.of("Origin", own),
                Map.<String, String>of())) {
            assertThat(asked(auditor, forged)).as(forged.toString()).isEqualTo(403);
        }
        assertThat(trail.refused(auditor)).hasSize(5);
    }

    @Test
    void noAnswerInvitesOtherSites() {
        Api visitor =
                caller.browser(caller.hired("platform.auditor", DISTRICT)).header("Origin", "https://evil.example");

        assertThat(List.of(visitor.get("/api/v1/regions"), visitor.call("OPTIONS", "/api/v1/tokens", FORM, "")))
                .allSatisfy(answer ->
                        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty());
    }

    private int asked(String account, Map<String, String> headers) {
        Api visitor = caller.browser(account);
        headers.forEach(visitor::header);
        return visitor.delete(JOB).status();
    }

    /** As the browser would name the product itself. */
    private static String ownOrigin(Api visitor) {
        return visitor.address("").replaceAll("/$", "");
    }

    private static String page(String person) {
        return "/administration/account-view?code=" + person;
    }
}
