package cn.tongxinyuan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Eventually;
import cn.tongxinyuan.Trail;
import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an auditor does with the trail, and others cannot. */
@ExtendWith(ArquillianExtension.class)
class AuditPageIT {

    private static final String PAGE = "/administration/audit-list";
    private static final String CHAIN = "/administration/audit-list.csv";

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Test
    void anAuditorChecksTheTrailAndTakesTheReportAway() {
        Api auditor = caller.browser(caller.hired("platform.auditor", "370105"));

        String job = auditor.submit(auditor.get(PAGE), "check", Map.of("verify", "verify"))
                .header("Location");
        Api.Answer done = ended(auditor, job);

        assertThat(done.body()).contains("审计记录完整").contains("校验审计链");
        Api.Answer report = auditor.get(done.find("href=\"(/api/v1/jobs/[^\"]+)\""));
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.body()).contains("审计链校验报告").containsPattern("日根值：[0-9a-f]{64}");
    }

    @Test
    void takingTheChainAwayIsItselfAnActInTheTrail() {
        String username = caller.hired("platform.auditor", "370105");
        Api.Answer chain = caller.browser(username).get(CHAIN);

        assertThat(chain.status()).isEqualTo(200);
        assertThat(chain.body()).startsWith("\ufeffseq,id,").contains("\r\n1,");
        assertThat(trail.of(username))
                .singleElement()
                .asString()
                .startsWith("DONE platform.audit-export AuditTrail - platform.told.export|");
    }

    @Test
    void anAuditorOfAStreetTakesAwayTheWordsOfThatStreetOnly() {
        String elsewhere = caller.hired("platform.auditor", "370105011");
        caller.browser(elsewhere).get(CHAIN);
        String username = caller.hired("platform.auditor", "370105013");

        assertThat(chain(username)).contains("," + username + ",").doesNotContain("," + elsewhere + ",");
    }

    @Test
    void nobodyElseTakesTheChainAwayAndTheAttemptIsKept() {
        String username = caller.hired("platform.sysadmin", "370105");

        assertThat(caller.browser(username).get(CHAIN).status()).isEqualTo(403);
        assertThat(trail.of(username))
                .containsExactly("DENIED platform.audit Page administration/audit-list platform.told.no-permission");
    }

    /** The chain as this auditor takes it away, once the linker, which works every second, has brought the own rows. */
    private String chain(String auditor) {
        Api browser = caller.browser(auditor);
        Eventually.holds(() -> browser.get(CHAIN).body().contains("," + auditor + ","));
        return browser.get(CHAIN).body();
    }

    private static Api.Answer ended(Api browser, String job) {
        String path = job.substring(job.indexOf("/administration/"));
        Eventually.holds(() -> !browser.get(path).body().contains("id=\"cancel\""));
        return browser.get(path);
    }
}
