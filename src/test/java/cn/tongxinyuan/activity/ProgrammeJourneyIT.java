package cn.tongxinyuan.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Journey;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A month of a centre: the community drafts, the street checks, the district publishes, a resident books. */
class ProgrammeJourneyIT extends Journey {

    private static final String MONTH = "2024-08";

    @Test
    void aMonthGoesFromDraftToBooking() {
        logIn("community.mingquan");
        open("/activity/programme-edit");
        new Select(at("form:month")).selectByValue(MONTH);
        at("form:save").click();
        until(driver -> driver.getCurrentUrl().contains("programme-view"));
        String programme = browser.getCurrentUrl().replaceAll(".*code=([^&]+).*", "$1");
        open("/activity/item-edit?programme=" + programme);
        at("form:title").sendKeys("消夏纳凉读书会");
        new Select(at("form:category")).selectByIndex(1);
        at("form:day_input").sendKeys("2024-08-03");
        at("form:from").sendKeys("19:00");
        at("form:until").sendKeys("21:00");
        at("form:room").sendKeys("图书室");
        at("form:capacity").sendKeys("20");
        at("form:save").click();
        until(driver -> driver.getCurrentUrl().contains("programme-view"));
        at("form:submit").click();
        arrived("待街道审核");

        as("street.baohua", programme);
        at("form:check").click();
        arrived("待区发布");

        as("district.org", programme);
        find(By.cssSelector("[id='form'] [data-dialog]")).click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(ExpectedConditions.elementToBeClickable(By.id("form:publish")))
                .click();
        arrived("已发布");
        picture("programme");

        Api visitor = new Api(URI.create(address.toString().replaceAll("/$", "")));
        Api gateway = visitor.bearer(
                visitor.json("/api/v1/tokens", "{\"username\":\"miniprogram\",\"password\":\"" + PASSWORD + "\"}")
                        .find("\"token\":\"([^\"]+)\""));
        String announced = code(gateway, "2024-08-03", "消夏纳凉读书会");
        assertThat(book(gateway, announced)).as("weeks before").contains("NOT_YET_OPEN");
        assertThat(book(gateway, code(gateway, "2024-05-25", "亲子阅读会"))).contains("\"CONFIRMED\"");
    }

    private static String code(Api gateway, String day, String title) {
        String all = gateway.get("/api/v1/offerings?limit=200&from=" + day + "&to=" + day)
                .body();
        Matcher found =
                Pattern.compile("\\{[^{}]*\"title\":\"" + title + "\"[^{}]*}").matcher(all);
        assertThat(found.find()).as(title).isTrue();
        return found.group().replaceAll(".*\"code\":\"([^\"]+)\".*", "$1");
    }

    private static String book(Api gateway, String offering) {
        return gateway.header("Idempotency-Key", UUID.randomUUID().toString())
                .json(
                        "/api/v1/offerings/" + offering + "/bookings",
                        "{\"name\":\"王某\",\"mobile\":\"19900000902\",\"community\":\"370105010010\"}")
                .body();
    }

    private void as(String account, String programme) {
        browser.manage().deleteAllCookies();
        logIn(account);
        open("/activity/programme-view?code=" + programme);
    }

    private void arrived(String state) {
        until(driver -> find(By.id("content")).getText().contains(state));
    }
}
