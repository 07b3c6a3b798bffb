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

        assertThat(acts).hasSizeGreaterThan(120).contains("market.plan", "booking.draw", "platform.resetPassword");
        assertThat(acts).allSatisfy(act -> assertThat(ActName.key(act)).as(act).isPresent());
    }

    @Test
    void anActIsCalledByTheFirstNameThereIs() {
        assertThat(ActName.key("booking.draw")).contains("booking.action.draw");
        assertThat(ActName.key("market.host")).contains("market.permission.host");
        assertThat(ActName.key("market.find")).contains("platform.reading.find");
        assertThat(ActName.key("market.unheard-of")).isEmpty();
    }
}
