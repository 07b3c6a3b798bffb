package cn.tongxinyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was left out of the archive of a library is not missed in the product that ships. */
@ExtendWith(ArquillianExtension.class)
class MoneyWordsIT {

    @Test
    void amountsAreWrittenInWordsByTheProductThatShips() {
        assertThat(new Money(new BigDecimal("6000000.05")).inWords()).isEqualTo("陆佰万元零伍分");
        assertThat(new Money(new BigDecimal("3000.10")).inWords()).startsWith("叁仟元");
    }
}
