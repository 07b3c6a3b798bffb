package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.platform.audit.ActName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever reads the trail reads words. */
class ActNameTest {

    @Test
    void everyActThatLeavesARowHasAName() {
        List<String> acts = Acts.ofServices();

        assertThat(acts).hasSizeGreaterThan(120).contains("platform.resetPassword", "platform.unlock");
        assertThat(acts).allSatisfy(act -> assertThat(ActName.key(act)).as(act).isPresent());
    }

    @Test
    void anActIsCalledByTheFirstNameThereIs() {
        assertThat(ActName.key("platform.login")).contains("platform.action.login");
        assertThat(ActName.key("platform.accounts")).contains("platform.permission.accounts");
        assertThat(ActName.key("administration.find")).contains("platform.reading.find");
        assertThat(ActName.key("administration.unheard-of")).isEmpty();
    }
}
