package cn.tongxinyuan.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.audit.AuditEntry;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static final Wording.Name POST = new Wording.Name("platform.role.auditor");

    @Test
    void theSameRowIsReadInTheLanguageOfItsReader() {
        String kept = Wording.of("platform.told.create", POST) + Wording.BETWEEN + Wording.of("platform.told.disable");

        assertThat(chinese(kept)).isEqualTo("新建账号，岗位：审计员；停用");
        assertThat(Told.in(Locale.ENGLISH, kept)).isEqualTo("Created the account, post: Auditor; Disabled");
    }

    @Test
    void aConstantIsReadByItsNameAndADayAsItIs() {
        String kept = Wording.of("platform.told.create", AuditEntry.Outcome.DENIED);

        assertThat(kept).isEqualTo("platform.told.create|@platform.Outcome.DENIED");
        assertThat(chinese(kept)).endsWith("拒绝");
        assertThat(chinese(Wording.of("platform.told.create", LocalDate.of(2024, 5, 20))))
                .endsWith("2024-05-20");
    }

    @Test
    void aRowThatWasWrittenInWordsStandsAsItIs() {
        assertThat(chinese("visit HOME 2024-05-17 NOT_VISITED>VISITED"))
                .isEqualTo("visit HOME 2024-05-17 NOT_VISITED>VISITED");
    }

    @Test
    void aNameThatIsGoneStillSaysWhatItWas() {
        assertThat(chinese("platform.told.create|@platform.role.gone")).endsWith("gone");
        assertThat(chinese("platform.told.gone|1")).isEqualTo("platform.told.gone|1");
    }

    @Test
    void whatSomebodyTypedCannotPassForAnotherAct() {
        String typed = "x; platform.told.disable|@platform.role.auditor";

        assertThat(chinese(Wording.of("platform.told.create", typed)))
                .isEqualTo("新建账号，岗位：x； platform.told.disable｜@platform.role.auditor");
        assertThat(chinese(Wording.of("platform.told.create", "@platform.role.auditor")))
                .doesNotContain("审计员");
    }

    @Test
    void aRefusedRuleIsReadWithoutWhatTheTrailDoesNotKeep() {
        assertThat(chinese("platform.rule.username-taken")).isEqualTo("用户名 … 已有人使用，请换一个。");
        assertThat(chinese("platform.problem.NOT_FOUND")).startsWith("没有这条记录");
    }

    private static String chinese(String kept) {
        return Told.in(Messages.CHINESE, kept);
    }
}
