package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Positions are turned by the product that ships, whose archive holds a library only in part. */
@ExtendWith(ArquillianExtension.class)
class PositionIT {

    @Test
    void everySystemIsTurnedByTheProductThatShips() {
        for (CoordinateSystem system : CoordinateSystem.values()) {
            assertThat(system.toWgs84(new BigDecimal("116.987"), new BigDecimal("36.678"))
                            .lng())
                    .as(system.name())
                    .isBetween(new BigDecimal("116.97"), new BigDecimal("116.99"));
        }
    }
}
