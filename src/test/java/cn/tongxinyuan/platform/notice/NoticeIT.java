package cn.tongxinyuan.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Eventually;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.job.Jobs;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an account is told reaches it, nobody else, and only if it happened. */
@ExtendWith(ArquillianExtension.class)
class NoticeIT {

    private static final String UNIT = "370105014030";
    private static final String WORDS = "platform.told.enable";

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    Jobs jobs;

    @Resource
    UserTransaction transaction;

    @Test
    void isCountedOnEveryPageUntilItIsOpened() {
        String told = caller.hired("platform.auditor", UNIT);
        String colleague = caller.hired("platform.auditor", UNIT);
        caller.asSystem(() -> notices.tell(told, WORDS, "/administration/job-list"));
        Api visitor = caller.browser(told);
        assertThat(visitor.get("/").body()).contains("消息 <span class=\"badge\">1</span>");
        assertThat(caller.browser(colleague).get("/administration/notice-list").body())
                .doesNotContain("notice-view?code");
        String code = code(told);

        assertThat(visitor.get("/administration/notice-list").body()).contains("notice-view?code=" + code, "未读");
        assertThat(visitor.get("/administration/notice-view?code=" + code).header("Location"))
                .endsWith("/administration/job-list");

        assertThat(unread(told)).isZero();
        caller.as(told, () -> notices.keepUnread(code));
        assertThat(unread(told)).isEqualTo(1);
        caller.asSystem(() -> notices.tell(colleague, WORDS, "/administration/job-list"));
        caller.as(told, () -> notices.readAll());
        assertThat(unread(told)).isZero();
        assertThat(unread(colleague)).as("of somebody else").isEqualTo(1);
        caller.as(told, () -> notices.readAbout("/administration/job-list"));
        assertThat(unread(colleague)).as("of somebody else").isEqualTo(1);
        assertThatThrownBy(() -> caller.as(colleague, () -> notices.open(code))).isInstanceOf(UnknownRecord.class);
    }

    @Test
    void reachesThoseOfTheUnitWhoHoldThePermission() {
        String auditor = caller.hired("platform.auditor", UNIT);
        String sibling = caller.hired("platform.auditor", "370105014031");
        String other = caller.hired("platform.secadmin", UNIT);

        caller.asSystem(() -> notices.tellHolders(PlatformPermission.AUDIT, new ScopePath(UNIT), WORDS, "/"));

        assertThat(List.of(unread(auditor), unread(sibling), unread(other))).containsExactly(1, 0, 0);
    }

    @Test
    void whatDidNotHappenIsToldToNobody() {
        String told = caller.hired("platform.auditor", UNIT);

        caller.asSystem(() -> {
            transaction.begin();
            notices.tell(told, WORDS, "/");
            transaction.rollback();
        });

        assertThat(unread(told)).isZero();
    }

    @Test
    void longWorkThatEndedTellsWhoOrderedItUntilItsPageIsSeen() {
        String auditor = caller.hired("platform.auditor", "370105");
        String job = caller.as(auditor, () -> jobs.submit("platform.audit-check", Map.of(), null));

        Eventually.holds(() -> unread(auditor) == 1);

        Api visitor = caller.browser(auditor);
        assertThat(visitor.get("/administration/notice-list").body()).contains("校验审计链");
        assertThat(visitor.get("/administration/job-view?code=" + job).status()).isEqualTo(200);
        assertThat(unread(auditor)).isZero();
    }

    private int unread(String username) {
        return caller.as(username, () -> notices.unread(100));
    }

    private String code(String username) {
        return caller.browser(username).get("/administration/notice-list").find("notice-view\\?code=(\\w+)");
    }
}
