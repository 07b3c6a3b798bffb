package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.BulkGiven.figure;
import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Eventually;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.bulk.BulkOrders;
import cn.tongxinyuan.platform.job.JobRunner;
import cn.tongxinyuan.platform.listing.Chosen;
import cn.tongxinyuan.relocation.bulk.AssignOfficer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One officer for many households: each is asked for itself, and what became of each is told. */
@ExtendWith(ArquillianExtension.class)
class AssignOfficerIT {

    private static final String OTHER_STREET = "370105011";
    private static final String NAME = "测某甲";
    private static final Map<String, String> DETAILS = Map.of(AssignOfficer.OFFICER, NAME);
    private static final int MOST = 2_000;

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    BulkGiven bulk;

    @Inject
    BulkOrders orders;

    @Inject
    AssignOfficer act;

    @Inject
    HouseholdWork work;

    @Inject
    HouseholdService households;

    @Inject
    JobRunner runner;

    @Inject
    Records records;

    @Inject
    Trail trail;

    private String clerk;

    @BeforeEach
    void hire() {
        clerk = caller.hired("relocation.clerk", STREET);
    }

    @Test
    void tellsOfEachWhetherItWasDoneSoAlreadyOrOvertaken() throws Exception {
        String area = given.roll(XINXU, 3);
        List<Chosen> chosen = bulk.chosen(clerk, act, bulk.keys(area, 3));
        caller.as(clerk, () -> {
            work.assign(chosen.get(1).key(), chosen.get(1).version(), NAME);
            work.recordVisit(given.visit(area, "3", EARLY));
        });

        String code = bulk.ordered(clerk, act, chosen, DETAILS);
        Api.Answer job = bulk.ended(clerk, code);

        assertThat(job.find("\"state\":\"(\\w+)\"")).isEqualTo("DONE");
        assertThat(List.of(
                        figure(job, "acted"), figure(job, "unchanged"), figure(job, "stale"), figure(job, "refused")))
                .containsExactly(1, 1, 1, 0);
        assertThat(given.open(area, "1").getOfficer()).isEqualTo(NAME);
        assertThat(given.open(area, "3").getOfficer()).isNotEqualTo(NAME);
        assertThat(trail.about(area + "/1"))
                .containsExactly("DONE relocation.assign Household " + area + "/1 relocation.told.assign");
        assertThat(BulkGiven.cells(bulk.file(clerk, code, "办理结果.xlsx")))
                .containsSubsequence("1", "已办理", "2", "原来就是", "3", "他人先改");
        assertThat(caller.as(clerk, () -> households.officers(area))).containsExactlyInAnyOrder(NAME, "第一组包保");
    }

    @Test
    void aHouseholdOfAnotherUnitIsRefusedAndNothingIsSaidOfIt() {
        String foreign = given.roll(OTHER_STREET, 1);
        String key = bulk.keys(foreign, 1).get(0);
        long version = given.open(foreign, "1").getVersion();

        List<Chosen> seen = bulk.chosen(clerk, act, List.of(key, "no/such/key"));
        assertThat(seen).extracting(Chosen::version).containsExactly(Chosen.UNSEEN, Chosen.UNSEEN);
        assertThat(seen).extracting(Chosen::name).containsExactly(key, "no/such/key");

        // a forged form knows more than the list told
        Api.Answer job = bulk.done(
                clerk, act, List.of(new Chosen(key, version, "1"), new Chosen("no/such/key", 1, "1")), DETAILS);
        assertThat(figure(job, "refused")).isEqualTo(2);
        assertThat(given.open(foreign, "1").getOfficer()).isNotEqualTo(NAME);
        assertThat(trail.refused(clerk)).hasSize(1);
    }

    @Test
    void whoeverMayNotAssignCanNeitherChooseNorOrder() {
        String secretary = caller.hired("organization.street-secretary", STREET);
        List<String> keys = bulk.keys(given.roll(XINXU, 1), 1);

        assertThatThrownBy(() -> bulk.chosen(secretary, act, keys)).isInstanceOf(jakarta.ejb.EJBAccessException.class);
        assertThatThrownBy(() -> bulk.ordered(secretary, act, bulk.chosen(clerk, act, keys), DETAILS))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
    }

    @Test
    void asManyAsTheLimitAreTakenAndNotOneMore() {
        String area = given.roll(XINXU, MOST + 1);
        List<String> keys =
                IntStream.rangeClosed(1, MOST + 1).mapToObj(n -> "key " + n).toList();
        Map<String, String[]> all = Map.of("area", new String[] {area});

        assertThat(bulk.chosen(clerk, act, keys.subList(0, MOST))).hasSize(MOST);
        assertTooMany(() -> bulk.chosen(clerk, act, keys));
        assertTooMany(() -> caller.as(clerk, () -> orders.chosen(act, all)));
        List<Chosen> tooMany = new ArrayList<>();
        keys.forEach(key -> tooMany.add(new Chosen(key, 1, key)));
        assertTooMany(() -> bulk.ordered(clerk, act, tooMany, DETAILS));
        assertThatThrownBy(() -> bulk.ordered(clerk, act, List.of(), DETAILS))
                .isInstanceOfSatisfying(
                        RuleViolation.class, none -> assertThat(none.code()).isEqualTo("CHOSEN_NONE"));
    }

    @Test
    void theWholeFilterIsTakenInItsOrder() {
        String area = given.roll(XINXU, 25);
        Map<String, String[]> asked = Map.of("area", new String[] {area}, "size", new String[] {"20"});

        List<Chosen> chosen = caller.as(clerk, () -> orders.chosen(act, asked));

        assertThat(chosen)
                .extracting(Chosen::name)
                .hasSize(25)
                .startsWith("1", "2", "3")
                .endsWith("25");
    }

    @Test
    void whatWasDoneBeforeItWasCancelledStaysAndIsTold() {
        int many = 1_500;
        String area = given.roll(XINXU, many);
        Map<String, String[]> asked = Map.of("area", new String[] {area});
        List<Chosen> chosen = caller.as(clerk, () -> orders.chosen(act, asked));
        Api api = caller.api(clerk);

        String code = bulk.ordered(clerk, act, chosen, DETAILS);
        Eventually.holds(() -> figure(BulkGiven.job(api, code), "done") > 0);
        assertThat(api.delete("/api/v1/jobs/" + code).status()).isEqualTo(204);
        Api.Answer job = bulk.ended(clerk, code);

        assertThat(job.find("\"state\":\"(\\w+)\"")).isEqualTo("CANCELLED");
        assertThat(figure(job, "acted")).isPositive().isLessThan(many).isEqualTo(assigned(area));
        assertThat(caller.as(clerk, () -> households.officers(area))).contains(NAME);
    }

    @Test
    void aRunRepeatedAfterACrashDoesNoHouseholdTwice() {
        String area = given.roll(XINXU, 2);
        String code = bulk.ordered(clerk, act, bulk.chosen(clerk, act, bulk.keys(area, 2)), DETAILS);
        bulk.ended(clerk, code);

        records.change(
                "update platform_job set state = 'RUNNING', lease_owner = 'a node that died',"
                        + " lease_until = current_timestamp - interval '1' second where code = ?1",
                code);
        runner.run();
        Api.Answer job = bulk.ended(clerk, code);

        assertThat(figure(job, "unchanged")).isEqualTo(2);
        assertThat(trail.about(area + "/1")).hasSize(1);
    }

    @Test
    void thePageSaysHowManyAndOrdersThem() {
        String area = given.roll(XINXU, 2);
        Api visitor = caller.browser(clerk);
        String keys = String.join("\n", bulk.keys(area, 2));

        Api.Answer page = post(visitor, "from=area%3D" + area + "&keys=" + encoded(keys));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("共 2 户", "/relocation/household-list?area=" + area);
        Api.Answer whole = post(visitor, "whole=true&from=area%3D" + area + "&keys=");
        assertThat(whole.body()).contains("共 2 户");
        assertThat(visitor.get("/relocation/household-assign").body()).contains("没有选中任何记录");
    }

    private static Api.Answer post(Api visitor, String body) {
        return visitor.call("POST", "/relocation/household-assign", "application/x-www-form-urlencoded", body);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private int assigned(String area) {
        return ((Number) records.sql(
                                "select count(*) from relocation_household where officer = ?1 and roll_key like ?2",
                                NAME,
                                "%/" + area + "/%")
                        .get(0))
                .intValue();
    }

    private static void assertTooMany(org.assertj.core.api.ThrowableAssert.ThrowingCallable choosing) {
        assertThatThrownBy(choosing).isInstanceOfSatisfying(RuleViolation.class, many -> assertThat(many.code())
                .isEqualTo("CHOSEN_TOO_MANY"));
    }
}
