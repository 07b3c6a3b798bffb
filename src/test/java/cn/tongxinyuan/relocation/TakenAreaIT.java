package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationEndpoints.AREAS;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A code is given once, and a day lies in this age. */
@ExtendWith(ArquillianExtension.class)
class TakenAreaIT {

    private static final int AT_ONCE = 8;

    @Inject
    Caller caller;

    @Inject
    Crowd crowd;

    @Test
    void ofManyFoundingsOfOneCodeOneIsTaken() throws Exception {
        String body = founding("IT-" + Long.toString(System.nanoTime(), 36), "2024-05-20");
        String chief = caller.hired("relocation.chief", "370105");
        List<Api> chiefs =
                IntStream.range(0, AT_ONCE).mapToObj(i -> caller.api(chief)).toList();

        List<Api.Answer> answers = crowd.together(AT_ONCE, i -> chiefs.get(i).json(AREAS, body));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 201).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).contains("\"code\":\"AREA_CODE_TAKEN\"");
        });
        assertThat(chiefs.get(0).json(AREAS, body).status()).isEqualTo(409);
    }

    @Test
    void daysOfOtherAgesAreRefused() {
        Api chief = caller.api(caller.hired("relocation.chief", "370105"));

        for (String day : List.of("+999999999-12-31", "-999999999-01-01", "1899-12-31", "2101-01-01")) {
            Api.Answer answer = chief.json(AREAS, founding("IT-" + Long.toString(System.nanoTime(), 36), day));
            assertThat(answer.status()).as(day).isEqualTo(422);
            assertThat(answer.body()).contains("\"pointer\":\"/signingStartedOn\"");
        }
    }

    @Test
    void everyFieldOfAnotherKindIsNamedAtOnce() {
        Api chief = caller.api(caller.hired("relocation.chief", "370105"));

        Api.Answer answer = chief.json(AREAS, founding("IT-X", "tomorrow").replace(":1,", ":\"many\","));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"pointer\":\"/signingStartedOn\"", "\"pointer\":\"/plannedHouseholds\"");
    }

    private static String founding(String code, String signing) {
        return "{\"code\":\"" + code + "\",\"name\":\"测试片区\",\"track\":\"COLLECTIVE\",\"street\":\"" + STREET
                + "\",\"plannedHouseholds\":1,\"plannedFloorArea\":\"100.00\",\"signingStartedOn\":\"" + signing
                + "\"}";
    }
}
