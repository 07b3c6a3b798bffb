package cn.tongxinyuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages load beside themselves, and how the reader chose to see them. */
@ExtendWith(ArquillianExtension.class)
class FurnitureIT {

    @Inject
    Caller caller;

    @ParameterizedTest
    @ValueSource(strings = {"js/txy.js", "css/txy.css"})
    void travelsCompressed(String name) {
        Api visitor = caller.anonymous();
        String path = visitor.get("/login").find("\"(/jakarta.faces.resource/" + name + "[^\"]*)\"");

        Api.Answer answer = visitor.header("Accept-Encoding", "gzip").get(path.replace("&amp;", "&"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Encoding")).as(path).isEqualTo("gzip");
    }

    @Test
    void wearsTheColoursTheReaderChose() {
        Api visitor = caller.anonymous();
        assertThat(dark(visitor)).isEqualTo("screen and (prefers-color-scheme: dark)");

        choose(visitor, "dark");
        assertThat(dark(visitor)).isEqualTo("screen");

        choose(visitor, "light");
        assertThat(dark(visitor)).isEmpty();

        choose(visitor, "no-such-colours");
        assertThat(dark(visitor)).contains("prefers-color-scheme");
    }

    @Test
    void theMenuShowsThePagesOfTheModuleOneIsIn() {
        Api auditor = caller.browser(caller.hired("platform.auditor", "370105"));

        assertThat(menu(auditor, "/")).contains("<summary").doesNotContain("<details open");
        List<String> shown = List.of(menu(auditor, "/administration/audit-list").split("<details open=\"open\">"));
        assertThat(shown).hasSize(2);
        assertThat(shown.get(1)).startsWith("<summary title=\"系统管理\">");
    }

    @Test
    void aMenuThatIsReadAtAGlanceIsNotFolded() {
        Api administrator = caller.browser(caller.hired("platform.sysadmin", "370105"));

        assertThat(menu(administrator, "/")).contains("<details open", "账号").doesNotContain("<details>");
    }

    private static String menu(Api visitor, String page) {
        return visitor.get(page).find("(?s)<nav class=\"menu\"(.*?)</nav>");
    }

    private static void choose(Api visitor, String scheme) {
        Api.Answer answer = visitor.call(
                "POST", "/preference", "application/x-www-form-urlencoded", "back=/login&scheme=" + scheme);
        assertThat(answer.header("Location")).endsWith("/login");
    }

    /** When the sheet of the night is worn; empty where it is not. */
    private static String dark(Api visitor) {
        return visitor.get("/login").find("<link(?=[^>]*css/dark\\.css)[^>]*media=\"([^\"]*)\"");
    }
}
