package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form that is sent twice, by a second click or by going back, is saved once. */
@ExtendWith(ArquillianExtension.class)
class FormOnceIT {

    private static final String SAVED_BEFORE = "这张表已经保存过，没有再存一次";
    private static final Map<String, String> POSTING =
            Map.of("kind", "SURVEY", "postedOn", EARLY.toString(), "place", "公示栏");

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    AreaService areas;

    @Inject
    Records records;

    private Api clerk;

    @BeforeEach
    void logIn() {
        clerk = caller.browser(caller.hired("relocation.chief", STREET));
    }

    @Test
    void aVisitSavedTwiceIsOneVisit() {
        String area = given.roll(XINXU, 1);
        Api.Answer form = clerk.get("/relocation/visit-edit?area=" + area + "&number=1");
        Map<String, String> visit = Map.of(
                "manner", "HOME",
                "content", "讲解补偿方式。",
                "staff", "甲某、乙某",
                "visitedOn", EARLY.toString(),
                "save", "");

        Api.Answer saved = clerk.submit(form, "form", visit);
        Api.Answer again = clerk.submit(form, "form", visit);

        assertThat(saved.status()).isEqualTo(302);
        assertThat(again.status()).isEqualTo(302);
        assertThat(local(again)).isEqualTo(local(saved)).contains("household-view");
        assertThat(clerk.get(local(again)).body()).contains(SAVED_BEFORE);
        assertThat(records.sql(
                        "select v.id from relocation_visit v join relocation_household h on h.id = v.household_id"
                                + " join relocation_area a on a.id = h.area_id where a.code = ?1",
                        area))
                .hasSize(1);
    }

    @Test
    void aPostingHasNoVersionAndIsStillSavedOnce() {
        String area = given.area(XINXU);
        Api.Answer page = clerk.get("/relocation/area-view?code=" + area);

        clerk.submit(page, "posting", button(page, "posting", POSTING));
        Api.Answer again = clerk.submit(page, "posting", button(page, "posting", POSTING));

        assertThat(clerk.get(local(again)).body()).contains(SAVED_BEFORE);
        assertThat(caller.asSystem(() -> areas.publications(area))).hasSize(1);
    }

    @Test
    void anotherFormOfTheSamePageIsSavedAllTheSame() {
        String area = given.area(XINXU);
        Api.Answer page = clerk.get("/relocation/area-view?code=" + area);

        clerk.submit(page, "posting", button(page, "posting", POSTING));
        clerk.submit(page, "plan", button(page, "plan", Map.of("planOn", EARLY.toString())));

        assertThat(caller.asSystem(() -> areas.open(area)).getPlanEffectiveOn()).isEqualTo(EARLY);
    }

    @Test
    void aRefusedFormIsSavedOncePutRightAndOnlyOnce() {
        String code = "ONCE-" + Long.toString(System.nanoTime(), 36);
        Api.Answer form = clerk.get("/relocation/area-edit");

        Api.Answer refused = clerk.submit(form, "form", area(code, ""));
        assertThat(refused.status()).isEqualTo(200);
        Api.Answer saved = clerk.submit(refused, "form", area(code, "12"));
        assertThat(local(saved)).isEqualTo("/relocation/area-view?code=" + code);

        assertThat(local(clerk.submit(form, "form", area(code + "X", "12")))).isEqualTo(local(saved));
        assertThat(records.sql("select code from relocation_area where code = ?1", code + "X"))
                .isEmpty();
    }

    @Test
    void aFormOpenedAnewIsAnotherForm() {
        String area = given.area(XINXU);
        for (int i = 0; i < 2; i++) {
            Api.Answer page = clerk.get("/relocation/area-view?code=" + area);
            clerk.submit(page, "posting", button(page, "posting", POSTING));
        }

        assertThat(caller.asSystem(() -> areas.publications(area))).hasSize(2);
    }

    private static Map<String, String> area(String code, String households) {
        return Map.of(
                "code", code,
                "name", "一次片区",
                "track", "COLLECTIVE",
                "region", XINXU,
                "plannedHouseholds", households,
                "plannedFloorArea", "100",
                "save", "");
    }

    /** The fields with the button of the form, whose name the page makes. */
    private static Map<String, String> button(Api.Answer page, String form, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(page.find("<button id=\"" + form + ":([^\"]*)\"[^>]*type=\"submit\""), "");
        return all;
    }

    /** Where an answer leads, without the host. */
    private static String local(Api.Answer answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
