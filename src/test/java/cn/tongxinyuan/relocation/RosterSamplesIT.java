package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationEndpoints.AREAS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Eventually;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The workbooks offices send, over the public interface: exactly the findings they must give, and what an import does. */
@ExtendWith(ArquillianExtension.class)
class RosterSamplesIT {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    DistrictClock clock;

    private String name;
    private Api clerk;

    /** The samples were made on the day of the demonstration district; a later clock knows no dates in the future. */
    @BeforeEach
    void letItBeTheDayOfTheSamples() {
        clock.setBackBy(Duration.between(
                RosterGiven.TODAY.atTime(9, 0).atZone(DistrictClock.ZONE).toInstant(), java.time.Instant.now()));
        name = caller.hired("relocation.clerk", RelocationGiven.STREET);
        clerk = caller.api(name);
    }

    @AfterEach
    void letTheClockBeRight() {
        clock.setBackBy(Duration.ZERO);
    }

    @Test
    void theRollOfXinxuGivesItsFindings() throws IOException {
        JsonObject result = checked("roster-xinxu");

        assertThat(result.getInt("rows")).isEqualTo(640);
        assertThat(result.getInt("valid")).isEqualTo(589);
        assertThat(result.getInt("invalid")).isEqualTo(51);
        Api.Answer errors = clerk.get(result.getString("errorWorkbook"));
        assertThat(errors.status()).isEqualTo(200);
        assertThat(errors.header("Content-Disposition")).startsWith("attachment; ");
    }

    @Test
    void theRollOfSangzidianGivesNone() throws IOException {
        JsonObject result = checked("roster-sangzidian");

        assertThat(result.getInt("rows")).isEqualTo(1480).isEqualTo(result.getInt("valid"));
        assertThat(result.isNull("errorWorkbook")).isTrue();
    }

    @Test
    void aWorkbookThatIsTooLargeOrNoneAtAllIsAFindingOfItsJob() {
        String area = given.area(RelocationGiven.XINXU);

        assertThat(codes(ended(area, new byte[MOST_BYTES + 1]))).containsExactly("FILE_TOO_LARGE");
        assertThat(codes(ended(area, "370199199001010019".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("NOT_A_WORKBOOK");
    }

    @Test
    void theListOfLongWorkTellsWhichRollItWasAndIfOnlyChecked() {
        String area = given.area(RelocationGiven.XINXU);
        ended(area, "no workbook".getBytes(StandardCharsets.UTF_8));

        assertThat(caller.browser(name).get("/administration/job-list").body()).contains("测试片区" + area + "：校验户档");
    }

    private JsonObject checked(String name) throws IOException {
        String area = given.area(RelocationGiven.XINXU);
        JsonObject result = ended(area, sample(name + ".xlsx"));

        assertThat(result.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                        .map(finding -> finding.getInt("row") + "\t" + finding.getString("column") + "\t"
                                + finding.getString("code")))
                .containsExactlyElementsOf(expected(name));
        assertThat(result.getInt("created")).isZero();
        assertThat(clerk.get(AREAS + "/" + area).find("\"households\":(\\d+)")).isEqualTo("0");
        return result;
    }

    /** What the job of a check says when it has ended. */
    private JsonObject ended(String area, byte[] workbook) {
        String job = clerk.upload(AREAS + "/" + area + "/rosters?mode=check", "户档.xlsx", workbook)
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        Eventually.holds(() -> !clerk.get(job).find("\"state\":\"(\\w+)\"").equals("RUNNING"));
        Api.Answer ended = clerk.get(job);
        assertThat(ended.find("\"state\":\"(\\w+)\"")).as(ended.body()).isEqualTo("DONE");
        try (JsonReader reader = Json.createReader(new StringReader(ended.body()))) {
            return reader.readObject().getJsonObject("result");
        }
    }

    private static List<String> codes(JsonObject result) {
        return result.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> finding.getString("code"))
                .toList();
    }

    private static List<String> expected(String name) throws IOException {
        return new String(sample(name + ".expected.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static byte[] sample(String file) throws IOException {
        try (InputStream in = RosterSamplesIT.class.getResourceAsStream("/samples/" + file)) {
            return in.readAllBytes();
        }
    }
}
