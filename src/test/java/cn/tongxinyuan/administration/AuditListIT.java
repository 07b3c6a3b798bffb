package cn.tongxinyuan.administration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditTrail;
import cn.tongxinyuan.platform.listing.Listings;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.security.Accounts;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How an auditor finds who did what with which record. */
@ExtendWith(ArquillianExtension.class)
class AuditListIT {

    private static final String DISTRICT = "370105";

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    Records records;

    @Inject
    Listings listings;

    @Inject
    AuditListing listing;

    @Inject
    AuditTrail trail;

    private String auditor;
    private String admin;
    private String person;

    @BeforeEach
    void act() {
        auditor = caller.hired("platform.auditor", DISTRICT);
        admin = caller.hired("platform.sysadmin", DISTRICT);
        person = caller.hired("platform.auditor", DISTRICT);
        caller.as(admin, () -> accounts.disable(person));
        caller.as(admin, () -> accounts.enable(person));
        caller.browser(admin).get("/administration/role-list");
    }

    @Test
    void personActAndKindOfObjectAreChosenByTheirNames() {
        String page = page("").replaceAll("\\s+", " ");

        assertThat(page)
                .contains(
                        "<option value=\"" + admin + "\" label=\"" + admin + " " + admin + "\"></option>",
                        "<option value=\"platform.disable\">停用账号</option>",
                        "<option value=\"Account\">账号</option>");
    }

    @Test
    void eachFilterNarrowsTheRowsAndKeepsTheOthers() {
        assertThat(acts(Map.of("actor", admin))).contains("platform.disable", "platform.enable", "platform.policy");
        assertThat(acts(Map.of("actor", admin, "kind", "Account")))
                .containsExactlyInAnyOrder("platform.login", "platform.disable", "platform.enable");
        assertThat(acts(Map.of("actor", admin, "action", "platform.disable"))).containsExactly("platform.disable");
        assertThat(acts(Map.of("actor", person, "action", "platform.disable"))).isEmpty();
    }

    @Test
    void aPersonIsPickedOrTypedByNameOrInitials() {
        String name = "甄奕菲" + Long.toString(System.nanoTime(), 36);
        String named = named(name, "platform.sysadmin");
        caller.as(named, () -> accounts.disable(person));

        for (String typed :
                List.of(named, name, name.substring(1, 5), "ZYF" + name.substring(3, 5), "zyf" + name.substring(3))) {
            assertThat(acts(Map.of("actor", typed, "subject", person, "action", "platform.disable")))
                    .as(typed)
                    .containsExactly("platform.disable");
        }
        assertThat(acts(Map.of("actor", "ZYQ" + name.substring(3)))).isEmpty();
    }

    @Test
    void anObjectIsFoundByTheNameOfItsRecord() {
        String name = "对象名" + Long.toString(System.nanoTime(), 36);
        String object = named(name, "platform.auditor");
        caller.as(admin, () -> accounts.disable(object));

        assertThat(acts(Map.of("subject", name, "action", "platform.disable"))).containsExactly("platform.disable");
        assertThat(caller.browser(auditor)
                        .get("/administration/trail-subjects.json?words="
                                + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .body())
                .contains("{\"code\":\"" + object + "\",\"name\":\"账号 ");
        assertThat(page("").replaceAll("\\s+", " ")).contains("data-suggest=\"/administration/trail-subjects.json\"");
    }

    @Test
    void objectsAreToldToNobodyWhoMayNotReadTheTrail() {
        assertThat(caller.browser(admin)
                        .get("/administration/trail-subjects.json?words=" + person)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void actsOfOneNameAreOneToChoose() {
        assertThat(acts(Map.of("subject", person, "action", "platform.create")))
                .containsExactly("platform.createWithHash");
    }

    @Test
    void aRowLeadsToItsRecordWhereTheReaderMayOpenIt() {
        String record = "/administration/account-view?code=" + person;

        assertThat(page("?actor=" + admin)).contains("href=\"" + record + "\"", "账号 " + person);
        Api browser = caller.browser(auditor);
        assertThat(browser.get(record).status()).isEqualTo(200);
        assertThat(page("?actor=" + admin)).doesNotContain("code=administration");
    }

    @Test
    void whatWasDoneToManyAtOnceLeadsToNoRecord() {
        for (String many : List.of("-", DISTRICT)) {
            trail.keep(AuditEntry.refused(admin, "platform.sweep", "Account", many, "platform.told.no-permission"));
        }

        assertThat(page("?actor=" + admin + "&action=platform.sweep"))
                .contains("账号 " + DISTRICT)
                .doesNotContain("code=-", "code=" + DISTRICT);
    }

    private String named(String name, String role) {
        String username = caller.hired(role, DISTRICT);
        records.change("update platform_account set display_name = ?1 where username = ?2", name, username);
        return username;
    }

    private String page(String question) {
        return caller.browser(auditor)
                .get("/administration/audit-list" + question)
                .body();
    }

    private List<String> acts(Map<String, String> asked) {
        Map<String, String[]> parameters = new HashMap<>();
        asked.forEach((name, value) -> parameters.put(name, new String[] {value}));
        return caller.as(auditor, () -> listings.part(listing, Query.of(listing, parameters)).rows().stream()
                .map(row -> (String) row.get("action"))
                .toList());
    }
}
