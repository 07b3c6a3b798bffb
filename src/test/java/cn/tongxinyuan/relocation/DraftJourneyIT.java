package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Journey;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/** A clerk's browser goes down in the middle of a form, and nothing is lost. */
class DraftJourneyIT extends Journey {

    private static final String VISIT = "/relocation/visit-edit?area=XX&number=%E6%96%B0%E5%BE%90-0417";
    private static final String SAID = "老人住院，下周三再谈。";
    private static final String ADDED = "电话已核对。";

    @Test
    void whatWasTypedIsThereAfterTheBrowserWasClosedOverAForm() {
        String first = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.TAB);
        logIn("relocation.clerk");
        open(VISIT);
        find(By.cssSelector("input[value=PHONE]")).click();
        at("form:content").sendKeys(SAID);
        at("form:staff").click();
        until(driver -> at("draft-state").getText().matches("已自动保存 \\d\\d:\\d\\d"));
        picture("draft-saved");
        at("form:content").sendKeys(ADDED);

        browser.close();
        browser.switchTo().window(first);
        browser.manage().deleteAllCookies();
        logIn("relocation.clerk");

        assertThat(at("drafts").getText()).contains("登记走访 XX 新徐-0417");
        assertAccessible();
        picture("draft-home");
        find(By.cssSelector("#drafts a")).click();
        assertThat(at("draft").getText()).contains("草稿已恢复");
        assertThat(at("form:content").getAttribute("value")).isEqualTo(SAID + ADDED);
        assertThat(find(By.cssSelector("input[value=PHONE]")).isSelected()).isTrue();
        assertAccessible();
        assertFits();
        picture("draft-restored");

        at("form:staff").clear();
        at("form:staff").sendKeys("甲某");
        at("form:save").click();
        until(driver -> driver.getCurrentUrl().contains("/relocation/household-view"));
        open("/");
        assertThat(browser.findElements(By.id("drafts"))).isEmpty();
    }

    @Test
    void whatIsDiscardedStaysAway() {
        logIn("relocation.clerk");
        open(VISIT);
        at("form:content").sendKeys(SAID);
        at("form:staff").click();
        until(driver -> at("draft-state").getText().startsWith("已自动保存"));
        open(VISIT);

        find(By.cssSelector("#draft [data-dialog]")).click();
        until(driver -> find(By.cssSelector("#draft form button")).isDisplayed());
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("返回");
        assertAccessible();
        picture("draft-discard");
        find(By.cssSelector("#draft form button")).click();

        until(driver -> driver.findElements(By.id("draft")).isEmpty());
        assertThat(at("form:content").getAttribute("value")).isEmpty();
    }
}
