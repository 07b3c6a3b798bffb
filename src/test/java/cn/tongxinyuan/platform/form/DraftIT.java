package cn.tongxinyuan.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.DraftSending;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Statements;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody typed waits for its author, and for nobody else, until it is saved, discarded or too old. */
@ExtendWith(ArquillianExtension.class)
class DraftIT {

    private static final String DISTRICT = "370105";
    private static final String PAGE = "/administration/account-edit";
    private static final String ID_NUMBER = "370199199001010019";
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    Statements statements;

    @Inject
    Trail trail;

    @Inject
    Drafts drafts;

    @Inject
    DraftExpiry expiry;

    @Inject
    DistrictClock clock;

    @Resource
    ManagedExecutorService executor;

    private String author;
    private Api browser;

    @BeforeEach
    void logIn() {
        author = caller.hired("platform.sysadmin", DISTRICT);
        browser = caller.browser(author);
    }

    @AfterEach
    void letTheClockBeRight() {
        clock.setBackBy(Duration.ZERO);
    }

    @Test
    void comesBackInAnotherSessionAndStandsOnTheFirstPage() {
        Api.Answer kept = typed("displayName", "王某" + ID_NUMBER);
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body()).matches("已自动保存 \\d\\d:\\d\\d");

        Api later = caller.browser(author);

        assertThat(later.get("/").body()).contains("href=\"" + PAGE + "\">新建账号", "放弃草稿");
        assertThat(later.get(PAGE).body()).contains("草稿已恢复", "value=\"王某" + ID_NUMBER + "\"");
    }

    @Test
    void keepsWhatIsTypedInSeveralSteps() {
        typed("displayName", "王某甲");
        typed("wanted", "wang.jia");
        typed("displayName", "王某乙");

        assertThat(browser.get(PAGE).body()).contains("value=\"wang.jia\"", "value=\"王某乙\"");
        assertThat(rows()).isOne();
    }

    @Test
    void liesSealedInTheDatabaseAndLeavesNothingInTheTrail() {
        typed("displayName", "王某" + ID_NUMBER);

        assertThat(records.sql("select content from platform_draft where owner = ?1", author))
                .hasSize(1)
                .noneSatisfy(content -> assertThat(content.toString()).contains(ID_NUMBER))
                .noneSatisfy(content -> assertThat(content.toString()).contains("王某", "displayName", author));
        assertThat(trail.of(author)).isEmpty();
    }

    @Test
    void isNobodyElses() {
        typed("displayName", ID_NUMBER);
        String other = caller.hired("platform.sysadmin", DISTRICT);
        Api stranger = caller.browser(other);

        assertThat(stranger.get(PAGE).body()).doesNotContain(ID_NUMBER, "草稿已恢复");
        assertThat(stranger.get("/").body()).doesNotContain("放弃草稿");
        assertThat(DraftSending.keep(stranger, PAGE, author, null, Map.of("displayName", "别人"))
                        .status())
                .isEqualTo(403);
        assertThat(trail.refused(other)).hasSize(1);
        DraftSending.discard(stranger, PAGE);
        assertThat(browser.get(PAGE).body()).contains(ID_NUMBER);
    }

    @Test
    void opensForNobodyElseEvenIfItsRowIsGivenToThem() {
        typed("displayName", ID_NUMBER);
        String other = caller.hired("platform.sysadmin", DISTRICT);

        records.change("update platform_draft set owner = ?1 where owner = ?2", other, author);

        assertThat(caller.browser(other).get(PAGE).body()).doesNotContain(ID_NUMBER, "草稿已恢复");
    }

    @Test
    void isGoneOnceTheFormIsSavedAndNotBefore() {
        typed("displayName", "王某甲");
        Map<String, String> account = Map.of("wanted", "", "displayName", "王某甲", "create", "");

        Api.Answer refused = browser.submit(browser.get(PAGE), "form", account);
        assertThat(refused.body()).contains("<title>错误：", "data-unsaved=\"true\"");
        assertThat(rows()).isOne();

        Map<String, String> whole = new HashMap<>(account);
        whole.put("wanted", author + ".x");
        assertThat(browser.submit(refused, "form", whole).status()).isEqualTo(302);
        assertThat(rows()).isZero();
    }

    @Test
    void isGoneWhenItsAuthorDiscardsIt() {
        typed("displayName", "王某甲");

        Api.Answer discarded = DraftSending.discard(browser, PAGE);

        assertThat(discarded.header("Location")).endsWith(PAGE);
        assertThat(rows()).isZero();
        assertThat(browser.get(PAGE).body()).doesNotContain("王某甲");
    }

    @Test
    void isForgottenAfterThirtyDays() {
        typed("displayName", "王某甲");

        clock.setBackBy(KEPT.minusHours(1).negated());
        expiry.forget();
        assertThat(browser.get(PAGE).body())
                .contains("王某甲")
                .containsPattern("您 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 的草稿");
        clock.setBackBy(KEPT.plusHours(1).negated());
        assertThat(browser.get(PAGE).body()).doesNotContain("王某甲");
        assertThat(browser.get("/").body()).doesNotContain("放弃草稿");

        assertThat(rows()).isOne();
        expiry.forget();
        assertThat(rows()).isZero();
    }

    @Test
    void staysBehindWhenItsAuthorLeavesTheUnit() {
        typed("displayName", "王某甲");
        records.change(
                "update platform_post set scope = '370105013' where account_id ="
                        + " (select id from platform_account where username = ?1)",
                author);

        assertThat(browser.get("/").body()).doesNotContain("放弃草稿");
        assertThat(browser.get(PAGE).body()).doesNotContain("王某甲");
        assertThat(typed("displayName", "王某乙").status()).isEqualTo(200);
        assertThat(browser.get(PAGE).body()).contains("王某乙");
    }

    @Test
    void isTakenFromOurOwnPagesOnly() {
        typed("displayName", "王某甲");
        String body = DraftSending.body(PAGE, author, null, Map.of("displayName", "骗子"));
        for (String origin : new String[] {"https://evil.example", "null", ""}) {
            Api forged = caller.browser(author);
            if (!origin.isEmpty()) {
                forged.header("Origin", origin);
            }
            assertThat(forged.json("/draft", body).status()).isEqualTo(403);
            assertThat(forged.call("POST", "/draft", "application/x-www-form-urlencoded", "page=" + PAGE)
                            .status())
                    .isEqualTo(403);
        }

        assertThat(browser.get(PAGE).body()).contains("王某甲").doesNotContain("骗子");
        assertThat(trail.refused(author)).hasSize(6);
    }

    @Test
    void isRefusedInWordsWhenItIsLongerThanAnybodyTypes() {
        typed("displayName", "王某甲");

        Api.Answer refused = typed("wanted", "长".repeat(20_001));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).contains("超过 20,000 字", "没有自动保存");
        assertThat(typed("wanted", "长".repeat(100_000)).status()).isEqualTo(413);

        assertThat(browser.get(PAGE).body()).contains("王某甲").doesNotContain("长长");
        assertThat(typed("wanted", "\u0001".repeat(19_000)).status()).isEqualTo(200);
    }

    @Test
    void isOfAFormItsAuthorMayOpen() {
        assertThat(kept("/administration/role-list").status()).isEqualTo(403);
        assertThat(kept("/platform/nothing-edit").status()).isEqualTo(404);
        assertThat(kept("//evil.example/").status()).isEqualTo(400);
        assertThat(kept(PAGE + "?x=" + "1".repeat(300)).status()).isEqualTo(400);
        for (String broken :
                new String[] {"", "[]", "{}", "{\"page\":1}", "{\"page\":\"/\",\"fields\":{\"a:b\":[null]}}"}) {
            assertThat(browser.json("/draft", broken).status()).as(broken).isEqualTo(400);
        }
        assertThat(rows()).isZero();
    }

    @Test
    void holdsNoPassword() {
        Api.Answer form = browser.get("/administration/password-edit");
        assertThat(form.body()).contains("form:old").doesNotContain("draft-state", "draft.js");

        DraftSending.keep(browser, "/administration/password-edit", author, null, Map.of("old", "Secret#2024"));

        assertThat(browser.get("/administration/password-edit").body()).doesNotContain("Secret#2024");
    }

    @Test
    void givesWayToNewerOnesWhenThereAreTooMany() {
        caller.as(author, () -> {
            for (int i = 0; i < 103; i++) {
                drafts.keep(PAGE + "?username=" + i, null, Map.of());
            }
        });

        assertThat(rows()).isEqualTo(100);
        assertThat(browser.get("/").body()).contains("新建账号 102", "另有 95 份").doesNotContain("新建账号 97<");
    }

    @Test
    void losesNothingWhenTwoPagesBeginItAtOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<?>> pages = new ArrayList<>();
        for (String name : List.of("form:wanted", "form:displayName")) {
            pages.add(executor.submit(() -> {
                caller.as(author, () -> {
                    together.await();
                    drafts.keep(PAGE, null, Map.of(name, List.of(name)));
                });
                return null;
            }));
        }
        for (Future<?> page : pages) {
            page.get(30, TimeUnit.SECONDS);
        }

        assertThat(caller.as(author, () -> drafts.find(PAGE)).orElseThrow().fields())
                .containsOnlyKeys("form:wanted", "form:displayName");
    }

    @Test
    void costsTheFirstPageOneStatementAndListsNone() throws Exception {
        typed("displayName", "王某甲");

        assertThat(statements.during(() -> browser.get("/")))
                .filteredOn(sql -> sql.contains("platform_draft"))
                .hasSize(1)
                .noneMatch(sql -> sql.contains("content"));
        assertThat(statements.during(() -> browser.get("/administration/account-list")))
                .hasSizeGreaterThan(1)
                .noneMatch(sql -> sql.contains("platform_draft"));
    }

    private Api.Answer typed(String name, String value) {
        return DraftSending.keep(browser, PAGE, author, null, Map.of(name, value));
    }

    private Api.Answer kept(String page) {
        return DraftSending.keep(browser, page, author, null, Map.of("displayName", "王某甲"));
    }

    private int rows() {
        return records.sql("select id from platform_draft where owner = ?1", author)
                .size();
    }
}
