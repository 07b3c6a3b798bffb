package cn.tongxinyuan.mentoring;

import static cn.tongxinyuan.mentoring.MentoringGiven.STRANGE;
import static cn.tongxinyuan.mentoring.MentoringGiven.STUDIO;
import static cn.tongxinyuan.mentoring.MentoringGiven.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.Normalizer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who takes a growth record along, what stands on it and what is told of it. */
@ExtendWith(ArquillianExtension.class)
class GrowthFileIT {

    @Inject
    MentoringGiven given;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    private String cadre;
    private String name;
    private String file;

    @BeforeEach
    void pair() {
        cadre = given.pooled(UNIT);
        given.pair(given.studio(STUDIO), cadre);
        name = given.kept("select staff_name from mentoring_cadre where code = ?1", cadre)
                .get(0)
                .toString();
        file = "/mentoring/growth.pdf?code=" + cadre;
    }

    @Test
    void itSaysWhatThePageSaysAndNamesNobodyInItsTitle() throws IOException {
        String account = caller.hired("organization.community-secretary", UNIT);
        Api unit = caller.browser(account);
        assertThat(unit.get("/mentoring/cadre-view?code=" + cadre).body())
                .contains("href=\"/mentoring/growth.pdf?code=" + cadre + "\"");

        PdfReader reader = new PdfReader(unit.bytes(file));
        String page = Normalizer.normalize(new PdfTextExtractor(reader).getTextFromPage(1), Normalizer.Form.NFKC);

        assertThat(page).contains(name, cadre, "成长档案", "培养中", "推荐", "社区工作者", "2012-07-01", "同意", "结对", account);
        assertThat(reader.getInfo().toString()).contains(cadre).doesNotContain(name);
    }

    @Test
    void whoTakesItOutLeavesARowOfThatKindAndNoneOfReading() {
        String account = caller.hired("organization.community-secretary", UNIT);
        caller.browser(account).bytes(file);

        assertThat(trail.of(account))
                .containsExactly("DONE mentoring.takeOut ReserveCadre " + cadre + " mentoring.told.taken-out|4");
    }

    @Test
    void itIsOpenToWhoeverSeesThePageAndToNobodyElse() {
        for (String role : new String[] {"organization.academy 370105", "platform.auditor 370105"}) {
            assertSame(caller.browser(caller.hired(role.split(" ")[0], role.split(" ")[1])), 200);
        }
        assertSame(caller.browser(caller.hired("organization.community-secretary", STUDIO)), 200);
        assertSame(caller.browser(caller.hired("organization.community-secretary", STRANGE)), 404);
        assertSame(caller.browser(caller.hired("organization.community-worker", UNIT)), 403);
        assertThat(caller.browser(caller.hired("organization.academy", "370105"))
                        .get("/mentoring/growth.pdf")
                        .status())
                .isEqualTo(404);
    }

    private void assertSame(Api api, int status) {
        assertThat(api.get("/mentoring/cadre-view?code=" + cadre).status()).isEqualTo(status);
        assertThat(api.get(file).status()).isEqualTo(status);
    }
}
