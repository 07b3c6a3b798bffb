package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ten lines of the README, so that they stay true. */
@ExtendWith(ArquillianExtension.class)
class FirstIT {

    @Inject
    Caller caller;

    @Inject
    RegionService regions;

    @Test
    void aSecretarySeesTheOwnStreet() {
        String secretary = caller.hired("organization.street-secretary", "370105013");

        assertThat(caller.as(secretary, () -> regions.find("370105013"))).isPresent();
    }
}
