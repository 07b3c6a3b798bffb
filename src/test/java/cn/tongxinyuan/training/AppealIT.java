package cn.tongxinyuan.training;

import static cn.tongxinyuan.training.TrainingGiven.XINXU;
import static cn.tongxinyuan.training.TrainingGiven.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.kernel.UnknownRecord;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever was written down as absent may have it looked at again. */
@ExtendWith(ArquillianExtension.class)
class AppealIT {

    @Inject
    TrainingGiven given;

    @Inject
    AppealService appeals;

    @Inject
    RecordService service;

    @Inject
    Caller caller;

    @Test
    void afterTheClosingTheRecordFollowsAndNeverTwice() {
        String who = given.worker(XINXU);
        String code = absent(who);
        given.close(code);
        assertThat(line(who).hours()).isEqualByComparingTo("3");
        assertThat(line(who).result()).isEqualTo(CreditResult.FAILED);
        Appeal appeal = raise(code, who);

        decide(appeal, Presence.PRESENT, null, "签到表上有本人签名");

        assertThat(line(who).hours()).isEqualByComparingTo("5");
        assertThat(line(who).result()).isEqualTo(CreditResult.PASSED);
        assertThat(line(who).certificate()).startsWith("ZS-");
        assertRefused(
                "appeal-decided",
                () -> decide(caller.asSystem(() -> appeals.open(appeal.getCode())), Presence.PRESENT, null, "再来一次"));
        assertRefused("not-absent", () -> raise(code, who));
        assertThat(line(who).hours()).isEqualByComparingTo("5");
        assertThat(given.kept(
                        "select 1 from platform_audit where subject_code = ?1 and summary like ?2",
                        code,
                        "%recounted%"))
                .hasSize(1);
    }

    @Test
    void anExcuseTakesTheReproachAndGivesNoHours() {
        String who = given.worker(XINXU);
        String code = absent(who);
        Appeal appeal = raise(code, who);
        assertThat(tasks(appeal)).isEqualTo(1);
        assertRefused("excuse", () -> decide(appeal, Presence.EXCUSED, null, "有假条"));
        assertRefused("reason-needed", () -> decide(appeal, Presence.EXCUSED, Excuse.ILLNESS, " "));

        decide(appeal, Presence.EXCUSED, Excuse.ILLNESS, "有假条");

        assertThat(tasks(appeal)).isZero();
        assertThat(given.kept(
                        "select m.presence from training_mark m join training_participant p on p.id = m.participant_id"
                                + " where p.staff_code = ?1 and m.presence = 'EXCUSED'",
                        who))
                .hasSize(1);
        given.close(code);
        assertThat(line(who).hours()).isEqualByComparingTo("3");
    }

    @Test
    void whatStaysIsSaidWhyAndTheRecordStays() {
        String who = given.worker(XINXU);
        String code = absent(who);
        given.close(code);
        Appeal appeal = raise(code, who);
        assertRefused("appeal-known", () -> raise(code, who));
        decide(appeal, Presence.ABSENT, null, "签到表上没有");

        Appeal decided = caller.asSystem(() -> appeals.open(appeal.getCode()));
        assertThat(List.of(decided.getState(), decided.getAnswer())).containsExactly(AppealState.REJECTED, "签到表上没有");
        assertThat(line(who).hours()).isEqualByComparingTo("3");
        assertRefused("appeal-known", () -> raise(code, who));
    }

    @Test
    void theUnitAppealsAndTheOrganiserAloneDecides() {
        String who = given.worker(XINXU);
        String code = absent(who);
        String secretary = caller.hired("organization.community-secretary", XINXU);
        String stranger = caller.hired("organization.community-secretary", TrainingGiven.OTHER);
        assertThatThrownBy(() -> caller.as(stranger, () -> appeals.raise(code, 2, who, "在场")))
                .isInstanceOf(UnknownRecord.class);
        Api page = caller.browser(secretary);
        Api.Answer raised = page.submit(
                page.get("/training/appeal-edit?code=" + code),
                "form",
                Map.of("absence", who + " 2", "reason", "在场，签到漏记", "save", ""));
        assertThat(raised.status()).as(raised.body()).isEqualTo(302);
        String appeal = raised.header("Location").replaceFirst(".*code=", "");
        String view = "/training/appeal-view?code=" + appeal;
        assertThat(page.get(view).body()).contains("在场，签到漏记", "待决定").doesNotContain("form:decide");
        assertThatThrownBy(() -> caller.as(secretary, () -> appeals.decide(appeal, 0, Presence.PRESENT, null, "自己决定")))
                .isInstanceOf(UnknownRecord.class);

        Api academy = caller.browser(caller.hired("organization.academy", "370105"));
        Api.Answer decided = academy.submit(
                academy.get(view), "form", Map.of("outcome", "PRESENT", "answer", "核对后属实", "decide", ""));
        assertThat(decided.status()).as(decided.body()).isEqualTo(302);
        assertThat(page.get(view).body()).contains("核对后属实", "已采纳");
        assertThat(page.get("/training/training-view?tab=people&code=" + code).body())
                .contains(appeal);
    }

    /** A class of five hours, of which somebody missed two. */
    private String absent(String who) {
        String code = given.training(given.plan(Duration.ofDays(-6)));
        given.send(code, who);
        given.mark(code, 1, Presence.PRESENT, who);
        given.mark(code, 2, Presence.ABSENT, who);
        return code;
    }

    private Appeal raise(String code, String who) {
        return caller.asSystem(() -> appeals.raise(code, 2, who, "在场，签到漏记"));
    }

    private void decide(Appeal appeal, Presence outcome, Excuse excuse, String reason) {
        caller.asSystem(() -> appeals.decide(appeal.getCode(), appeal.getVersion(), outcome, excuse, reason));
    }

    private RecordLine line(String who) {
        return caller.asSystem(() -> service.of(who)).lines().get(0);
    }

    private int tasks(Appeal appeal) {
        return given.kept(
                        "select 1 from platform_task where matter = 'training.appeal' and subject = ?1",
                        appeal.getCode())
                .size();
    }
}
