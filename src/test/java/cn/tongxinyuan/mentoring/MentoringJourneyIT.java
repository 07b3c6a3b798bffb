package cn.tongxinyuan.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Journey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A month of mentoring: the secretary notes what was done, the unit of the mentee says that it was. */
class MentoringJourneyIT extends Journey {

    /** In another street than its studio, and nobody there has confirmed anything of May. */
    private static final String PAIR = "DJ-2024-00008";

    private static final String DONE = "一起入户调解楼上漏水，会后逐条点评";

    @Test
    void anExchangeCountsOnceTheUnitOfTheMenteeConfirmsIt() {
        logIn("community.mingquan");
        open("/mentoring/studio-list?q=睦邻");
        find(By.cssSelector("#rows a.open")).click();
        picture("mentoring-studio", Screen.DESKTOP);
        find(By.linkText(PAIR)).click();
        until(driver -> driver.getCurrentUrl().contains("/mentoring/pair-view"));
        String pair = browser.getCurrentUrl();
        assertThat(find(By.id("content")).getText()).contains("独立主持一次居民议事会");
        at("exchange:heldOn_input").sendKeys("2024-05-20");
        new Select(at("exchange:form")).selectByIndex(1);
        at("exchange:content").sendKeys(DONE);
        at("exchange:record").click();
        until(driver -> !noted().isEmpty());
        assertThat(noted().get(0).findElements(By.name("confirmed")))
                .as("the own side is not confirmed twice")
                .isEmpty();

        browser.manage().deleteAllCookies();
        logIn("street.yaoshan");
        browser.get(pair);
        assertThat(month()).isEqualTo("待确认");
        noted().get(0).findElement(By.name("confirmed")).click();
        until(driver -> month().equals("已交流"));
        picture("mentoring-pair");
        screen(Screen.PHONE);
        assertFits();
    }

    /** What the page says of May. */
    private String month() {
        return find(By.xpath("//tr[td[1][normalize-space()='2024-05']]//*[contains(@class,'chip')]"))
                .getText();
    }

    private List<WebElement> noted() {
        return browser.findElements(By.xpath("//tr[contains(.,'" + DONE + "')]"));
    }
}
