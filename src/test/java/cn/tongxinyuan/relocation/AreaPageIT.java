package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of an area that is a part of another, or has parts. */
@ExtendWith(ArquillianExtension.class)
class AreaPageIT {

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Test
    void aPartAndItsWholeLeadToEachOther() throws Exception {
        String whole = given.area(STREET);
        String part = given.area(XINXU, whole);

        assertThat(page("relocation.clerk", STREET, part)).contains(link(whole)).doesNotContain(link(part));
        assertThat(page("relocation.clerk", STREET, whole)).contains(link(part)).doesNotContain(link(whole));
    }

    @Test
    void whoMayNotSeeTheWholeStillSeesThePart() throws Exception {
        String whole = given.area(STREET);
        String part = given.area(XINXU, whole);

        assertThat(page("organization.community-secretary", XINXU, part))
                .contains("测试片区" + part)
                .doesNotContain(whole);
    }

    private String page(String role, String unit, String area) throws Exception {
        Api.Answer answer = caller.browser(caller.hired(role, unit)).get("/relocation/area-view?code=" + area);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static String link(String area) {
        return "href=\"/relocation/area-view?code=" + area + "\"";
    }
}
