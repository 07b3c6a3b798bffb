package cn.tongxinyuan.award;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.setting.Setting;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An employer who is shown a certificate learns whether it holds, and nothing about anybody else. */
@ExtendWith(ArquillianExtension.class)
class CertificateCheckIT {

    private static final String XINXU = "370105013008";
    private static final String NAME = "欧阳某某";
    private static final String PAGE = "/open/certificate?number=";
    private static final AtomicInteger PLACES = new AtomicInteger();

    @Inject
    Caller caller;

    @Inject
    CertificateService certificates;

    @Inject
    PersonalData personal;

    @Inject
    Records records;

    @Inject
    Clock clock;

    private Api visitor;
    private String number;

    @BeforeEach
    void issue() {
        visitor = somebody();
        number = caller.asSystem(() -> certificates.issue(new IssueCertificate(
                CertificateKind.COURSE,
                "KC-2024-00001",
                "书法入门",
                Wording.of("award.told.printed"),
                personal.seal(NAME),
                new ScopePath(XINXU))));
    }

    @Test
    void whoHoldsAPaperReadsWhetherItIsValid() {
        Api.Answer page = visitor.get(PAGE + number);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "这份证书有效",
                        number,
                        "书法入门",
                        "新徐社区",
                        "欧阳*",
                        LocalDate.now(clock).toString())
                .doesNotContain(NAME, "KC-2024-00001");
        assertThat(visitor.get(PAGE + "+"
                                + number.toLowerCase(java.util.Locale.ROOT).replace("-", "+"))
                        .body())
                .as("as people type")
                .contains("这份证书有效");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.body())
                .as("another language keeps the page")
                .contains("name=\"back\" value=\"" + PAGE + number + "\"");
    }

    @Test
    void aRevokedPaperSaysSinceWhenAndNotWhy() {
        caller.asSystem(() -> certificates.revoke(
                number, caller.asSystem(() -> certificates.open(number)).getVersion(), "代替他人上课"));

        assertThat(visitor.get(PAGE + number).body())
                .contains("这份证书已在 " + LocalDate.now(clock) + " 撤销", "不再作数")
                .doesNotContain("这份证书有效", "代替他人上课", NAME);
    }

    @Test
    void whoseNameWasForgottenStillHoldsAValidPaper() {
        records.change("update award_certificate set holder_sealed = null where certificate_no = ?1", number);

        assertThat(visitor.get(PAGE + number).body()).contains("这份证书有效", "已到期匿名");
    }

    @Test
    void namesAndInventedNumbersFindNothing() {
        for (String typed : List.of("ZS-1900-00001", "ZS-1900-99999", NAME, "%25", "KC-2024-00001", "'", "1")) {
            Api.Answer page = visitor.get(PAGE + typed.replace(NAME, "%E6%AC%A7%E9%98%B3%E6%9F%90%E6%9F%90"));

            assertThat(page.status()).as(typed).isEqualTo(200);
            assertThat(page.body()).as(typed).contains("没有这个编号的证书").doesNotContain("class=\"facts");
        }
    }

    @Test
    void whoCountsThroughNumbersIsStopped() {
        int welcome = Setting.VISITOR_PER_MINUTE.number();
        for (int i = 0; i < welcome; i++) {
            assertThat(visitor.get(PAGE + "ZS-1900-" + (10000 + i)).status()).isEqualTo(200);
        }

        // on a busy machine the first questions are partly forgiven by the time the last is asked
        Api.Answer stopped = Stream.generate(() -> visitor.get(PAGE + number))
                .limit(welcome)
                .filter(answer -> answer.status() != 200)
                .findFirst()
                .orElseThrow();

        assertThat(stopped.status()).isEqualTo(429);
        assertThat(Integer.parseInt(stopped.header("Retry-After"))).isBetween(1, 60);
        assertThat(stopped.body()).contains("查得太快了", "name=\"number\"").doesNotContain("书法入门", "欧阳");
        assertThat(visitor.get("/open/certificate").status())
                .as("the page itself")
                .isEqualTo(200);
        assertThat(somebody().get(PAGE + number).status()).as("others").isEqualTo(200);
    }

    @Test
    void thePaperTellsWhereItIsChecked() throws Exception {
        Api desk = caller.browser(caller.hired("organization.community-secretary", XINXU));
        String record = "/award/certificate-view?code=" + number;
        assertThat(desk.get(record).body()).contains("href=\"" + PAGE + number + "\"");

        byte[] paper = desk.submitted(desk.get(record), "paper", Map.of("print", ""));

        assertThat(new PdfTextExtractor(new PdfReader(paper)).getTextFromPage(1).replaceAll("\\s", ""))
                .contains("/open/certificate", number);
        assertThat(caller.anonymous()
                        .get("/award/certificate-check?number=" + number)
                        .status())
                .as("the page of the staff stays behind the door")
                .isEqualTo(302);
    }

    /** A visitor from a place of their own, as the proxy tells it. */
    private Api somebody() {
        return caller.anonymous().header("X-Forwarded-For", "198.51.100." + PLACES.incrementAndGet());
    }
}
