package cn.tongxinyuan.market;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Journey;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A market day: it opens once its food papers are right. */
class MarketJourneyIT extends Journey {

    @Test
    void aMarketOpensOnceItsFoodPapersAreRight() {
        logIn("street.yaoshan");
        open("/market/market-list?q=小满");
        find(By.cssSelector("table a.open")).click();
        String market = browser.getCurrentUrl().replaceAll(".*code=([^&]+).*", "$1");
        begin();
        assertThat(find(By.id("content")).getText()).contains("还没有核验证照");

        open("/market/market-view?tab=stalls&code=" + market);
        find(By.xpath("//tr[contains(.,'老街煎饼工坊')]//a[contains(@class,'open')]")).click();
        at("form:accept").click();
        until(driver -> find(By.id("content")).getText().contains("已同意"));
        open("/market/market-view?code=" + market);
        begin();

        until(driver -> find(By.id("content")).getText().contains("进行中"));
        open("/market/count-edit?code=" + market);
        screen(Screen.PHONE);
        assertFits();
        picture("market-day", Screen.PHONE);
    }

    private void begin() {
        find(By.cssSelector("[id='form'] [data-dialog]")).click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(ExpectedConditions.elementToBeClickable(By.id("form:begin")))
                .click();
    }
}
