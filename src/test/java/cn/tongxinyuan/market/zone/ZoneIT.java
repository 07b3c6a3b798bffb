package cn.tongxinyuan.market.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.market.Catalogue;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The catalogue of zones, far enough in the future that no other test has a market there. Each test has a zone of its own: what
 * was read of the list outlives the undoing.
 */
@ExtendWith(ArquillianExtension.class)
class ZoneIT {

    private static final String CODE = "OPINION";
    private static final String OLD = "议事征集";

    @Inject
    ZoneService zones;

    @Inject
    Catalogue catalogue;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @AfterEach
    void nobodyHasRenamedAnything() {
        records.change("delete from platform_code where list_code = 'market.zone' and valid_from > date '2020-01-01'");
        records.change("update platform_code set valid_to = null where list_code = 'market.zone'");
    }

    private LocalDate day(int years) {
        return LocalDate.now(clock).plusYears(years);
    }

    private void rename(String code, String known, String name, LocalDate from) {
        caller.asSystem(() -> {
            zones.rename(code, known, new ZoneName(name, "Words", from));
            return null;
        });
    }

    private String on(String code, LocalDate day) {
        return catalogue.name(Catalogue.ZONES, code, day, Locale.SIMPLIFIED_CHINESE);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }

    @Test
    void theDistrictRenamesAZoneAndEarlierMarketsKeepTheName() {
        String who = caller.hired("organization.district-org", "370105");
        Api district = caller.browser(who);
        LocalDate from = day(3);
        assertThat(on(CODE, from)).as("read before, so that it is kept").isEqualTo(OLD);

        Api.Answer saved = district.submit(
                district.get("/market/zone-edit?code=" + CODE),
                "form",
                Map.of("name", "邻里议事", "englishName", "Neighbours' talk", "from", from.toString(), "save", ""));

        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        assertThat(on(CODE, from.minusDays(1))).isEqualTo(OLD);
        assertThat(on(CODE, from)).isEqualTo("邻里议事");
        assertThat(catalogue.today(Catalogue.ZONES)).hasSize(11);
        assertThat(district.get("/market/zone-list").body()).contains("邻里议事", "待生效", OLD, "固定");
        assertThat(trail.of(who)).last().asString().contains("DONE", "Zone OPINION", OLD + "|邻里议事|" + from);
    }

    @Test
    void zonesTheArticleNamesAreNobodysToRename() {
        for (String code : List.of("POLICY", "LEGAL", "CONVENIENCE", "EMPLOYMENT")) {
            String name = caller.asSystem(() -> zones.find(code).name());
            refused("market.rule.zone-of-source", () -> rename(code, name, "别的", day(3)));
        }
        assertThat(caller.browser(caller.hired("organization.district-org", "370105"))
                        .get("/market/zone-list")
                        .body())
                .contains("zone-edit?code=SWAP")
                .doesNotContain("zone-edit?code=LEGAL");
        assertThat(caller.browser(caller.hired("organization.district-org", "370105"))
                        .get("/market/zone-edit?code=LEGAL")
                        .body())
                .contains("固定区域")
                .doesNotContain("form:save");
    }

    @Test
    void aNameBeginsAfterTodayAndIsNoOtherZones() {
        refused("market.rule.zone-from", () -> rename(CODE, OLD, "邻里议事", day(0)));
        refused("market.rule.zone-taken", () -> rename(CODE, OLD, "法律 咨询", day(3)));
        refused("market.rule.unknown-zone", () -> rename("NONE", OLD, "邻里议事", day(3)));
        assertThat(on(CODE, day(4))).isEqualTo(OLD);
    }

    @Test
    void whoDecidedOnAnOldNameIsToldTheNewOne() {
        rename("FAMILY", "亲子活动", "邻里议事", day(3));
        refused("market.rule.zone-meanwhile", () -> rename("FAMILY", "亲子活动", "居民议事", day(3)));
        assertThat(on("FAMILY", day(4))).isEqualTo("邻里议事");
    }

    @Test
    void aNameThatHasNotBegunIsCorrectedOrGivenUp() {
        rename("ELDERLY", "助老服务", "邻里议事", day(3));
        rename("ELDERLY", "邻里议事", "邻里议事会", day(3));
        assertThat(on("ELDERLY", day(3))).as("corrected").isEqualTo("邻里议事会");

        rename("ELDERLY", "邻里议事会", "居民议事", day(2));
        assertThat(on("ELDERLY", day(2))).isEqualTo("居民议事");
        assertThat(on("ELDERLY", day(4))).as("the later one is given up").isEqualTo("居民议事");
        assertThat(on("ELDERLY", day(2).minusDays(1))).isEqualTo("助老服务");
    }
}
