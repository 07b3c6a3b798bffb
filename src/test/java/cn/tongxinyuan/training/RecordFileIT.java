package cn.tongxinyuan.training;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Sheets;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.platform.intake.IntakeResult;
import cn.tongxinyuan.platform.security.Posts;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees a training record on the own page, and what is taken along of it. */
@ExtendWith(ArquillianExtension.class)
class RecordFileIT {

    private static final String UNIT = "370105012009";
    private static final String STREET = "370105012";

    @Inject
    TrainingGiven given;

    @Inject
    Caller caller;

    @Inject
    Posts posts;

    @Inject
    Sheets sheets;

    @Inject
    RecordIntake intake;

    @Inject
    Trail trail;

    private String name;
    private String staff;
    private String account;
    private String secretary;

    @BeforeEach
    void train() {
        name = TrainingGiven.name();
        staff = given.worker(UNIT, name);
        given.closed(given.plan(Duration.ofDays(-10)), staff);
        account = caller.hired("organization.community-worker", UNIT);
        secretary = caller.hired("organization.street-secretary", STREET);
    }

    @Test
    void aWorkerSeesTheOwnRecordAndNobodyElses() {
        Api browser = caller.browser(account);
        assertThat(browser.get("/training/own-record-view").body())
                .contains("还没有登记使用人")
                .doesNotContain(name);
        assertThat(browser.get("/training/record.pdf").status()).isEqualTo(404);

        caller.asSystem(() -> posts.identify(account, staff));
        assertThat(browser.get("/training/own-record-view").body())
                .contains(name, staff, "测试培训班", "还差 35 学时")
                .doesNotContain("TrainingRecord[");
        String other = given.worker(UNIT);
        for (String refused : List.of("record-view", "record.pdf", "record.xlsx")) {
            assertThat(browser.get("/training/" + refused + "?staff=" + other).status())
                    .as(refused)
                    .isEqualTo(403);
        }
    }

    @Test
    void theOwnRecordIsTakenAlongOnPaper() throws IOException {
        caller.asSystem(() -> posts.identify(account, staff));
        PdfReader reader = new PdfReader(caller.browser(account).bytes("/training/record.pdf"));
        String page = Normalizer.normalize(new PdfTextExtractor(reader).getTextFromPage(1), Normalizer.Form.NFKC);

        assertThat(page).contains(name, staff, "测试培训班", "差 35", account);
        assertThat(reader.getInfo().toString()).contains(staff).doesNotContain(name);
    }

    @Test
    void aRecordThatIsTakenOutLeavesARowAndCanBeTakenInAgain() {
        byte[] workbook = caller.browser(secretary).bytes("/training/record.xlsx?staff=" + staff);

        assertThat(trail.of(secretary))
                .containsExactly("DONE training.takeOut TrainingRecord " + staff + " training.told.taken-out|1");
        IntakeResult again = sheets.taken(secretary, intake, STREET, workbook);
        assertThat(again.findings()).isEmpty();
        assertThat(List.of(again.created(), again.updated())).containsExactly(0, 0);
        assertThat(again.unchanged()).isEqualTo(1);
    }

    @Test
    void aRecordOfAnotherUnitIsNotToBeHad() {
        String strange = caller.hired("organization.street-secretary", "370105011");
        assertThat(caller.browser(strange)
                        .get("/training/record.xlsx?staff=" + staff)
                        .status())
                .isEqualTo(404);
    }
}
