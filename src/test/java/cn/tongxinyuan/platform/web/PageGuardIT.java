package cn.tongxinyuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PageGuardIT {

    private static final String DISTRICT = "370105";
    private static final String WITHOUT_PERMISSIONS = "it.nobody";
    private static final List<String> PAGES = List.of(
            "/", "/index", "/index.xhtml", "/administration/password-edit", "/administration/password-edit.xhtml");

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Test
    void servesNoViewThatNoModuleLists() {
        Api auditor = caller.browser(caller.hired("platform.auditor", DISTRICT));

        assertThat(List.of("/platform/no-such", "/platform/no-such.xhtml", "/index.xhtml/more", "/WEB-INF/web.xml"))
                .allSatisfy(address -> assertThat(auditor.get(address).status()).isEqualTo(404));
    }

    @Test
    void servesPagesToThoseWhoReadOrSendAForm() {
        Api auditor = caller.browser(caller.hired("platform.auditor", DISTRICT));

        for (String method : List.of("PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND")) {
            Api.Answer answer = auditor.call(method, "/administration/audit-list", "text/plain", "x");
            // a body where none belongs is refused by the server before
            assertThat(answer.status()).as(method).isIn(400, 405);
        }
    }

    @Test
    void refusesAddressesThatNoDatabaseCouldLookFor() {
        Api auditor = caller.browser(caller.hired("platform.auditor", DISTRICT));

        assertThat(List.of(
                        "/administration/audit-list?q=%00", "/administration/job-list?after=a%00", "/login?from=%00"))
                .allSatisfy(address -> assertThat(auditor.get(address).status()).isEqualTo(400));
    }

    @Test
    void knowsNobodyByTheNameOfASessionInAnAddress() {
        Api auditor = caller.browser(caller.hired("platform.auditor", DISTRICT));
        String session = auditor.cookie("JSESSIONID");
        assertThat(session).isNotEmpty();

        assertThat(caller.anonymous()
                        .get("/administration/audit-list;jsessionid=" + session)
                        .status())
                .isEqualTo(302);
        assertThat(caller.anonymous()
                        .get("/api/v1/regions;jsessionid=" + session)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void refusesCallersWithoutThePermissionInBothFormsOfAddress() {
        Api nobody = caller.browser(caller.hired(WITHOUT_PERMISSIONS, DISTRICT));

        assertThat(PAGES)
                .allSatisfy(address -> assertThat(nobody.get(address).status()).isEqualTo(403));
    }

    @Test
    void keepsARefusedAttemptInTheTrail() {
        String nobody = caller.hired(WITHOUT_PERMISSIONS, DISTRICT);

        caller.browser(nobody).get("/administration/password-edit");

        assertThat(trail.of(nobody))
                .contains("DENIED platform.home Page administration/password-edit platform.told.no-permission");
    }

    @Test
    void tellsStrangersHowAccessibleTheProductIs() {
        Api.Answer statement = caller.anonymous().get("/administration/accessibility-view");

        assertThat(statement.status()).isEqualTo(200);
        assertThat(statement.body()).contains("<h1>无障碍声明</h1>", "WCAG").doesNotContain("???", "id=\"menu\"");
    }

    @Test
    void sendsStrangersToTheDoor() {
        assertThat(PAGES)
                .map(address -> caller.anonymous().get(address))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(302))
                .allSatisfy(answer -> assertThat(answer.header("Location")).contains("/login?from=%2F"));
    }

    @Test
    void isNotDeceivedByOtherWaysOfWritingAnAddress() {
        Api nobody = caller.browser(caller.hired(WITHOUT_PERMISSIONS, DISTRICT));

        assertThat(List.of(
                        "/index;a=b",
                        "/index.xhtml;a=b",
                        "//index",
                        "/./index",
                        "/x.y/../index",
                        "/index%2exhtml",
                        "/%69ndex",
                        "/x.y/%2e%2e/index",
                        "/health/../index",
                        "/index.xhtml/",
                        "/api/../index"))
                .allSatisfy(address -> assertThat(nobody.get(address).status()).isIn(400, 403, 404));
    }
}
