package cn.tongxinyuan.booking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who was suspended is heard at the desk, and the office decides. */
@ExtendWith(ArquillianExtension.class)
class SuspensionPageIT {

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    BookingSamples.Suspended samples;

    @Inject
    Trail trail;

    private String code;
    private String page;

    @BeforeEach
    void suspend() {
        long id = samples.stored(new ScopePath(BookingGiven.XINXU));
        code = records.sql("select code from booking_suspension where id = ?1", id)
                .get(0)
                .toString();
        page = "/booking/suspension-view?code=" + code;
    }

    @Test
    void anAppealIsWrittenDownAndGranted() {
        String worker = caller.hired("organization.community-worker", BookingGiven.XINXU);
        Api desk = caller.browser(worker);
        assertThat(desk.get(page).body()).contains("form:appeal").doesNotContain("form:lift");
        assertThat(press(desk, "appeal", "当天住院").status()).isEqualTo(302);

        String secretary = caller.hired("organization.community-secretary", BookingGiven.XINXU);
        Api office = caller.browser(secretary);
        assertThat(office.get("/booking/suspension-list?binds=1&appealed=1&q=" + code)
                        .body())
                .contains(code);
        assertThat(office.get(page).body()).contains("当天住院");
        assertThat(press(office, "lift", "有住院证明").status()).isEqualTo(302);

        assertThat(office.get(page).body()).contains("有住院证明", "已结束").doesNotContain("form:lift");
        assertThat(trail.of(secretary)).last().asString().startsWith("DONE booking.lift Suspension " + code);
    }

    @Test
    void aDecisionNeedsItsReason() {
        Api office = caller.browser(caller.hired("organization.community-secretary", BookingGiven.XINXU));

        assertThat(press(office, "lift", " ").status()).isEqualTo(200);
        assertThat(press(office, "uphold", "查无记录").status()).isEqualTo(302);
        assertThat(office.get(page).body()).contains("查无记录", "暂停中");
    }

    @Test
    void anotherUnitKnowsNothingOfIt() {
        Api others = caller.browser(caller.hired("organization.community-secretary", BookingGiven.ELSEWHERE));

        assertThat(others.get(page).status()).isEqualTo(404);
        assertThat(others.get("/booking/suspension-list?q=" + code).body()).doesNotContain("code=" + code);
    }

    private Api.Answer press(Api visitor, String button, String words) {
        return visitor.submit(visitor.get(page), "form", Map.of("words", words, button, ""));
    }
}
