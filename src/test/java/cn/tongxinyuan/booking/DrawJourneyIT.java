package cn.tongxinyuan.booking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Journey;
import cn.tongxinyuan.platform.draw.Verifier;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A draw before witnesses: its list was published, the witness says a number, and everybody can check what came of it. */
class DrawJourneyIT extends Journey {

    private static final Pattern RANKED = Pattern.compile("\"rank\":1\\b");

    @TempDir
    Path folder;

    @Test
    void aDrawIsHeldAndAnOutsiderChecksItsResult() throws Exception {
        logIn("district.org");
        open("/booking/offering-list?q=睦邻市集摊位");
        String offering = find(By.cssSelector("table a.open")).getAttribute("href");
        open(offering + "&tab=draw");
        String draw = find(By.cssSelector("td.stamp a")).getText();
        at("draw:witness").sendKeys("0520");
        at("draw:send").click();
        until(driver -> find(By.id("content")).getText().contains("密钥"));
        picture("draw");

        Api visitor = new Api(URI.create(address.toString().replaceAll("/$", "")));
        String token = visitor.json(
                        "/api/v1/tokens", "{\"username\":\"miniprogram\",\"password\":\"" + PASSWORD + "\"}")
                .find("\"token\":\"([^\"]+)\"");
        String published = visitor.bearer(token).get("/api/v1/draws/" + draw).body();

        assertThat(published).contains("\"witness\":\"0520\"");
        assertThat(Verifier.verify(folder, published)).as("as published").isZero();
        Matcher first = RANKED.matcher(published);
        assertThat(Verifier.verify(folder, first.replaceFirst("\"rank\":99")))
                .as("with somebody pushed to the end")
                .isOne();
    }
}
