package cn.tongxinyuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Journey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What makes a long day at one desk easier: a warning before the session ends, a folded menu, keys. */
class StayJourneyIT extends Journey {

    private static final String IDLE = "localStorage.setItem('txy.seen', Date.now() - arguments[0] * 60000);"
            + "document.dispatchEvent(new Event('visibilitychange'))";

    @BeforeEach
    void logIn() {
        logIn("auditor");
    }

    @Test
    void warnsFiveMinutesBeforeTheSessionEndsAndExtendsItByOneClick() {
        browser.executeScript(IDLE, 24);
        assertThat(dialog().isDisplayed()).isFalse();

        browser.executeScript(IDLE, 26);
        assertThat(dialog().isDisplayed()).isTrue();
        assertThat(dialog().getText()).contains("约 4 分钟后");
        assertAccessible();
        picture("stay");
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("继续使用");

        browser.switchTo().activeElement().click();
        until(driver -> !dialog().isDisplayed());
        browser.executeScript("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(dialog().isDisplayed()).isFalse();
    }

    @Test
    void keepsTheMenuFoldedOnTheNextPages() {
        int before = menuWidth();

        find(By.cssSelector(".fold button")).click();
        assertThat(menuWidth()).isLessThan(before / 2);
        until(driver -> driver.manage().getCookieNamed("txy.folded") != null);
        open("/administration/audit-list");

        assertThat(menuWidth()).isLessThan(before / 2);
        assertAccessible();
        picture("folded");
        find(By.cssSelector(".fold button")).click();
        assertThat(menuWidth()).isEqualTo(before);
    }

    @Test
    void singleKeysWorkUntilTheyAreTurnedOff() {
        press("?");
        until(driver -> driver.getCurrentUrl().contains("/administration/help-view"));
        press("/");
        assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("search");

        find(By.cssSelector("button[name=keyless]")).click();
        find(By.cssSelector("body.keyless"));
        press("/");

        assertThat(browser.switchTo().activeElement().getAttribute("id")).isNotEqualTo("search");
    }

    @Test
    void theMenuOfATelephoneClosesByEscapeAndByATapBesideIt() {
        screen(Screen.PHONE);
        find(By.cssSelector(".switch-label")).click();
        until(driver -> find(By.id("menu")).isDisplayed());

        press(Keys.ESCAPE);
        until(driver -> !find(By.id("menu")).isDisplayed());

        find(By.cssSelector(".switch-label")).click();
        until(driver -> find(By.id("menu")).isDisplayed());
        browser.executeScript("document.elementFromPoint(350, 500).click()");
        until(driver -> !find(By.id("menu")).isDisplayed());
    }

    private void press(CharSequence key) {
        new org.openqa.selenium.interactions.Actions(browser).sendKeys(key).perform();
    }

    private WebElement dialog() {
        return at("stay");
    }

    private int menuWidth() {
        return find(By.id("menu")).getSize().getWidth();
    }
}
