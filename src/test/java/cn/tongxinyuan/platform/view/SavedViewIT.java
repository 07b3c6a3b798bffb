package cn.tongxinyuan.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Statements;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers keep views of their lists, share them with their unit, and get at nobody else's. */
@ExtendWith(ArquillianExtension.class)
class SavedViewIT {

    private static final String LIST = "administration/audit-list";
    private static final String FAILED = "outcome=FAILED";
    private static final String DENIED = "outcome=DENIED";
    private static final String UNIT = "370105001";
    private static final String EDIT = "/administration/saved-view-edit?";

    @Inject
    Caller caller;

    @Inject
    SavedViews views;

    @Inject
    Statements statements;

    @Inject
    Trail trail;

    @Test
    void whatAListShowsIsSavedWithoutTheTypedWordsAndOpenedAgain() {
        Api auditor = caller.browser(auditor(UNIT));
        String save = auditor.get("/" + LIST + "?outcome=FAILED&actor=wang.moumou&page=2")
                .find("href=\"([^\"]*saved-view-edit[^\"]*)\"")
                .replace("&amp;", "&");

        Api.Answer saved = auditor.submit(auditor.get(save), "form", Map.of("name", "未成的操作", "save", ""));

        assertThat(save).isEqualTo(EDIT + "list=" + LIST + "&kept=outcome%3DFAILED");
        assertThat(saved.status()).isEqualTo(302);
        assertThat(saved.header("Location")).endsWith("/" + LIST + "?" + FAILED);
        assertThat(auditor.get("/" + LIST + "?" + FAILED).body())
                .contains("已保存视图“未成的操作”。", "修改这个视图")
                .containsPattern("href=\"/" + LIST + "\\?" + FAILED + "\" aria-current=\"true\">未成的操作");
        assertThat(auditor.get("/" + LIST + "?" + DENIED).body())
                .contains(">未成的操作", "保存为我的视图")
                .doesNotContain("aria-current=\"true\"");
        assertThat(auditor.get(save + "%26actor%3Dwang.moumou").body()).doesNotContain("outcome=FAILED&amp;actor");
    }

    @Test
    void nobodyElseSeesOpensRenamesOrDeletesAPrivateView() {
        String owner = auditor(UNIT);
        String colleague = auditor(UNIT);
        String code = kept(owner, FAILED, "我的", false, false);

        assertThat(shown(colleague)).isEmpty();
        refused(colleague, "UNKNOWN_VIEW", () -> views.open(code));
        refused(colleague, "UNKNOWN_VIEW", () -> views.changeView(code, 1, new ViewWish("别人的", true, false)));
        refused(colleague, "UNKNOWN_VIEW", () -> views.removeView(code));
        assertThat(caller.browser(colleague).get(EDIT + "code=" + code).status())
                .isEqualTo(404);
        assertThat(shown(owner)).extracting(ViewRow::name).containsExactly("我的");
    }

    @Test
    void aSharedViewIsSeenByTheUnitOnlyAndStaysItsOwners() {
        String unit = "370105003";
        String owner = auditor(unit);
        String colleague = auditor(unit);
        String code = kept(owner, FAILED, "共享的", true, true);

        assertThat(shown(colleague)).extracting(ViewRow::name).containsExactly("共享的");
        for (String other : List.of("370105", "370105004", "370105003004")) {
            assertThat(shown(auditor(other))).as(other).isEmpty();
        }
        refused(colleague, "UNKNOWN_VIEW", () -> views.removeView(code));
        Api.Answer list = caller.browser(colleague).get("/" + LIST);
        assertThat(list.status()).as("the default is its owner's alone").isEqualTo(200);
        assertThat(list.body()).contains("共享的", owner + " 共享");
    }

    @Test
    void sharingAndTakingBackAreInTheTrailSavingForOneselfIsNot() {
        String owner = auditor(UNIT);
        String code = kept(owner, FAILED + "&sort=-day", "甲", false, false);
        assertThat(trail.of(owner)).isEmpty();

        change(owner, code, new ViewWish("甲", true, false));
        change(owner, code, new ViewWish("乙", true, false));
        caller.as(owner, () -> views.removeView(code));

        assertThat(trail.of(owner))
                .containsExactly(
                        "DONE platform.changeView SavedView " + LIST + " platform.told.view-shared|outcome, sort",
                        "DONE platform.removeView SavedView " + LIST + " platform.told.view-taken-back|outcome, sort");
        assertThat(shown(owner)).isEmpty();
    }

    @Test
    void oneViewIsTheDefaultAndOpensFromTheMenuOnly() {
        String owner = auditor(UNIT);
        kept(owner, DENIED, "旧默认", false, true);
        kept(owner, FAILED, "新默认", false, true);
        Api reader = caller.browser(owner);

        Api.Answer fromMenu = reader.get("/" + LIST);
        String whole = reader.get("/" + LIST + "?" + FAILED).find("class=\"clear\" href=\"([^\"]*)\"");

        assertThat(shown(owner)).extracting(ViewRow::standard).containsExactly(false, true);
        assertThat(fromMenu.status()).isEqualTo(302);
        assertThat(fromMenu.header("Location")).endsWith("/" + LIST + "?" + FAILED);
        assertThat(whole).isEqualTo("/" + LIST + "?view=all");
        assertThat(reader.get(whole).body()).contains("aria-current=\"true\">全部");
        assertThat(reader.get("/" + LIST + "?outcome=").status()).isEqualTo(200);
    }

    @Test
    void aListKeepsTwentyViewsAndSaysSo() {
        String owner = auditor(UNIT);
        for (int i = 1; i <= SavedViews.MOST; i++) {
            kept(owner, "outcome=" + i, "视图" + i, false, false);
        }

        Api reader = caller.browser(owner);
        Api.Answer form = reader.get(EDIT + "list=" + LIST + "&kept=outcome%3DDONE");

        assertThat(reader.submit(form, "form", Map.of("name", "再来一个", "save", ""))
                        .body())
                .contains("每个列表最多保存 20 个视图");
        assertThat(shown(owner)).hasSize(SavedViews.MOST);
    }

    @Test
    void aNameStandsForOneViewAndAViewForSomething() {
        String owner = auditor(UNIT);
        String code = kept(owner, FAILED, "一", false, false);
        kept(owner, DENIED, "二", false, false);

        refused(owner, "VIEW_NAME_TAKEN", () -> views.keepView(LIST, FAILED, new ViewWish(" 一 ", false, false)));
        refused(owner, "VIEW_NAME_TAKEN", () -> views.changeView(code, 1, new ViewWish("二", false, false)));
        refused(owner, "VIEW_NAME", () -> views.keepView(LIST, FAILED, new ViewWish("  ", false, false)));
        refused(owner, "VIEW_NAME", () -> views.keepView(LIST, FAILED, new ViewWish("字".repeat(21), false, false)));
        refused(owner, "VIEW_EMPTY", () -> views.keepView(LIST, "q=%E7%8E%8B", new ViewWish("空", false, false)));
        refused(
                owner,
                "VIEW_TOO_LONG",
                () -> views.keepView(LIST, "a=" + "x".repeat(1000), new ViewWish("长", false, false)));
        assertThat(shown(owner)).extracting(ViewRow::name).containsExactly("一", "二");
    }

    @Test
    void aListTheCallerMayNotOpenKeepsNoViewOfTheCallers() {
        String auditor = auditor(UNIT);

        for (String list :
                List.of("administration/message-list", "administration/account-edit", "index", "nowhere/no-list")) {
            refused(auditor, "UNKNOWN_LIST", () -> views.keepView(list, FAILED, new ViewWish("甲", false, false)));
        }
    }

    @Test
    void viewsCostAListOneStatement() throws Exception {
        String owner = auditor(UNIT);
        kept(owner, FAILED, "甲", false, true);
        Api reader = caller.browser(owner);

        for (String address : List.of("/" + LIST + "?view=all", "/" + LIST)) {
            assertThat(statements.during(() -> reader.get(address)))
                    .filteredOn(sql -> sql.toLowerCase(java.util.Locale.ROOT).contains("platform_saved_view"))
                    .as(address)
                    .hasSize(1);
        }
    }

    private String auditor(String unit) {
        return caller.hired("platform.auditor", unit);
    }

    private String kept(String owner, String conditions, String name, boolean shared, boolean standard) {
        caller.as(owner, () -> views.keepView(LIST, conditions, new ViewWish(name, shared, standard)));
        return shown(owner).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private void change(String owner, String code, ViewWish wish) {
        caller.as(owner, () -> views.changeView(code, views.open(code).getVersion(), wish));
    }

    private List<ViewRow> shown(String reader) {
        return caller.as(reader, () -> views.shown(LIST));
    }

    private void refused(String actor, String code, Caller.Work work) {
        ThrowingCallable attempt = () -> caller.as(actor, work);
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.code()).isEqualTo(code))
                .isInstanceOf(code.startsWith("UNKNOWN") ? UnknownRecord.class : RuleViolation.class);
    }
}
