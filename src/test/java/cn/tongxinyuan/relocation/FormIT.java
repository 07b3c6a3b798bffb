package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a form says when it cannot be saved: what is wrong, of which field, and what to do. */
@ExtendWith(ArquillianExtension.class)
class FormIT {

    private static final String DISTRICT = "370105";
    private static final String FORM = "/relocation/area-edit";

    @Inject
    Caller caller;

    private Api chief;

    @BeforeEach
    void logIn() {
        chief = caller.browser(caller.hired("relocation.chief", DISTRICT));
    }

    @Test
    void aMissingValueIsAskedForByTheNameOfItsField() {
        Api.Answer refused = save(Map.of());

        assertThat(refused.body())
                .contains("<title>错误：")
                .contains("<a href=\"#form:name\">请填写片区名称</a>", "<a href=\"#form:track\">请选择征收路径</a>")
                .doesNotContain("验证错误", "必须输入值");
    }

    @Test
    void aNumberThatIsNoneIsToldWithAnExample() {
        assertThat(save(Map.of("plannedFloorArea", "很多")).body()).contains("#form:plannedFloorArea\">计划建筑面积应");
    }

    @Test
    void theSameIsSaidInEnglish() {
        chief.setCookie("txy.lang", "en");

        assertThat(save(Map.of()).body())
                .contains("Area name is missing: fill it in", "Track is missing: choose from the list")
                .doesNotContain("请填写", "Validation Error");
    }

    private Api.Answer save(Map<String, String> fields) {
        Map<String, String> all = new java.util.HashMap<>(Map.of("save", ""));
        all.putAll(fields);
        return chief.submit(chief.get(FORM), "form", all);
    }
}
