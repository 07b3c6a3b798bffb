package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationEndpoints.AREAS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An area of another unit does not exist for those who ask, and the trail keeps that they asked. */
@ExtendWith(ArquillianExtension.class)
class HiddenAreaIT {

    private static final String UNKNOWN = "IT-NO-SUCH";
    private static final String COMMUNITY_SECRETARY = "organization.community-secretary";

    /** Below the address of an area. */
    private static final List<String> READING = List.of("", "?asOf=2024-05-01", "/households", "/households/1");

    private static final List<String> PAGES = List.of(
            "/relocation/area-view?code=",
            "/relocation/household-list?area=",
            "/relocation/household-view?number=1&area=",
            "/relocation/visit-edit?number=1&area=",
            "/relocation/survey-edit?number=1&area=",
            "/relocation/stage-edit?number=1&area=");

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    RelocationGiven given;

    @Test
    void isAnsweredWordForWordLikeAnUnknownOneAndKeptOnce() {
        String area = given.roll("370105013007", 1);
        for (String below : READING) {
            String clerk = caller.hired("relocation.clerk", RelocationGiven.XINXU);
            Api api = caller.api(clerk);

            Api.Answer unknown = api.get(AREAS + "/" + UNKNOWN + below);
            assertThat(trail.refused(clerk)).as("unknown " + below).isEmpty();
            Api.Answer hidden = api.get(AREAS + "/" + area + below);

            assertThat(hidden.status()).as(below).isEqualTo(404).isEqualTo(unknown.status());
            assertThat(hidden.body()).isEqualTo(unknown.body().replace(UNKNOWN, area));
            assertThat(hidden.headers().keySet()).isEqualTo(unknown.headers().keySet());
            assertThat(trail.refused(clerk))
                    .as("hidden " + below)
                    .hasSize(1)
                    .allMatch(row -> row.endsWith("platform.told.out-of-scope"));
        }
    }

    @Test
    void takesNoRoll() {
        String area = given.area("370105013007");
        String clerk = caller.hired("relocation.clerk", RelocationGiven.XINXU);
        Api api = caller.api(clerk);
        byte[] workbook = RosterGiven.workbook(1);

        Api.Answer unknown = api.upload(AREAS + "/" + UNKNOWN + "/rosters?mode=commit", "a.xlsx", workbook);
        Api.Answer hidden = api.upload(AREAS + "/" + area + "/rosters?mode=commit", "a.xlsx", workbook);

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(unknown.body().replace(UNKNOWN, area));
        assertThat(trail.refused(clerk)).hasSize(1);
    }

    @Test
    void cannotBeGivenAPart() {
        String area = given.area(RelocationGiven.STREET);
        String chief = caller.hired("relocation.chief", RelocationGiven.XINXU);

        Api.Answer answer = caller.api(chief)
                .json(
                        AREAS,
                        "{\"code\":\"IT-PART\",\"name\":\"片\",\"track\":\"STATE\",\"street\":\"" + RelocationGiven.XINXU
                                + "\",\"parent\":\"" + area + "\",\"plannedHouseholds\":1,\"plannedFloorArea\":\"1\"}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(trail.refused(chief)).containsExactly("DENIED relocation.found - - platform.told.out-of-scope");
    }

    @Test
    void isKeptOnceWhicheverPageAsksForIt() {
        String area = given.roll("370105013007", 1);
        for (String page : PAGES) {
            String clerk = caller.hired("relocation.clerk", RelocationGiven.XINXU);
            Api visitor = caller.browser(clerk);

            Api.Answer unknown = visitor.get(page + UNKNOWN);
            assertThat(trail.refused(clerk)).as("unknown " + page).isEmpty();
            Api.Answer hidden = visitor.get(page + area);

            assertThat(hidden.status()).as(page).isEqualTo(unknown.status());
            assertThat(words(hidden)).as(page).isEqualTo(words(unknown).replace(UNKNOWN, area));
            assertThat(trail.refused(clerk)).as("hidden " + page).hasSize(1);
        }
    }

    @Test
    void aPartNamesItsWholeWhereTheReaderMaySeeIt() {
        String whole = given.area(RelocationGiven.STREET);
        String part = given.area(RelocationGiven.XINXU, whole);
        String page = "/relocation/area-view?code=";

        assertThat(caller.browser(caller.hired("relocation.clerk", RelocationGiven.STREET))
                        .get(page + part)
                        .body())
                .contains("code=" + whole + "\"");
        assertThat(caller.browser(caller.hired("relocation.clerk", RelocationGiven.XINXU))
                        .get(page + part)
                        .body())
                .doesNotContain(whole);
    }

    @Test
    void aCommunityOpensTheAreaInItsOwnGroundAndNotTheRestOfTheStreet() {
        String whole = given.area(RelocationGiven.STREET);
        String ours = given.area(RelocationGiven.XINXU, whole);
        String theirs = given.area(RelocationGiven.STREET, whole);
        given.load(ours, RelocationGiven.rows(2));
        given.load(theirs, RelocationGiven.rows(3));
        String secretary = caller.hired(COMMUNITY_SECRETARY, RelocationGiven.XINXU);
        Api api = caller.api(secretary);
        Api visitor = caller.browser(secretary);

        assertThat(api.get(AREAS + "/" + ours).find("\"households\":(\\d+)")).isEqualTo("2");
        assertThat(visitor.get("/relocation/area-view?code=" + ours).status()).isEqualTo(200);
        assertThat(visitor.get("/relocation/household-list?area=" + ours).status())
                .isEqualTo(200);
        assertThat(List.of(whole, theirs))
                .allSatisfy(
                        area -> assertThat(api.get(AREAS + "/" + area).status()).isEqualTo(404));
        assertThat(api.get(AREAS + "?limit=200").body()).contains(ours).doesNotContain('"' + theirs + '"');
        assertThat(visitor.get("/relocation/area-list.csv").body())
                .as("all pages of the list")
                .contains(ours)
                .doesNotContain(theirs);
    }

    /** What a page says, without tokens, tags and the number of the error. */
    private static String words(Api.Answer answer) {
        return answer.body()
                .replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\b[0-9A-Z]{6,}\\b", "")
                .replaceAll("\\s+", " ");
    }
}
