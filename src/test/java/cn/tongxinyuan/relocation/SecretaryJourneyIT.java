package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Journey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What a secretary asks on a small screen: where is it worst, whose is it, and which households are they. */
class SecretaryJourneyIT extends Journey {

    /** Rows of the table that can be seen whole without scrolling. */
    private static final String SEEN =
            """
            return [...document.querySelectorAll('.table tbody tr')]
              .filter(row => row.getBoundingClientRect().bottom <= innerHeight).length
            """;

    @Test
    void theBoardTellsWhoIsBehindAndLeadsToTheHouseholds() {
        logIn("street.yaoshan");
        open("/relocation/progress-board");

        WebElement area = find(By.xpath("//tbody/tr[td/a[text()='丁太鲁']]"));
        assertThat(area.getText()).contains("药山街道");
        WebElement unvisited = area.findElement(By.cssSelector("a[href*='NOT_VISITED']"));
        String figure = unvisited.getText();
        unvisited.click();

        assertThat(find(By.cssSelector(".totals b")).getText()).isEqualTo(figure);
    }

    @Test
    void twentyHouseholdsStandOnASmallScreenWithoutScrolling() {
        logIn("street.yaoshan");
        open("/relocation/household-list");

        assertThat(browser.executeScript(SEEN)).isEqualTo(20L);
    }

    @Test
    void whoSearchesByKeyboardStandsOnTheFirstHouseholdFound() {
        logIn("relocation.clerk");
        open("/relocation/household-list?area=XX&q=0007");

        assertThat(browser.switchTo().activeElement().getText()).endsWith("0007");
    }

    @Test
    void theMapIsDrawnFromItsTableAndLeadsToTheRecords() {
        logIn("street.yaoshan");
        open("/organization/map-view");
        int told = browser.findElements(By.cssSelector("a[data-at]")).size();

        assertThat(browser.findElements(By.cssSelector("#map path.mark"))).hasSize(told);
        assertThat(find(By.cssSelector("#map")).getText()).contains("新徐", "丁太鲁", "王炉北辛");
        assertObeysPolicy();
        browser.executeScript("document.querySelector('#map path.shape')"
                + ".dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        until(driver -> driver.getCurrentUrl().contains("/relocation/area-view?code="));
    }

    @Test
    void workBeginsInTheFirstFieldAndARecordIsRead() {
        // a browser without a screen has no mouse either
        browser.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of(
                        "source",
                        "const real = window.matchMedia.bind(window);"
                                + "window.matchMedia = asked => asked === '(pointer: fine)' ? {matches: true} : real(asked)"));
        logIn("relocation.clerk");
        open("/relocation/household-list");
        until(driver -> "q".equals(focused("name")));
        open("/relocation/visit-edit?area=XX&number=新徐-0105");
        until(driver -> "form:manner:0".equals(focused("id")));

        open("/organization/staff-list");
        find(By.cssSelector("#rows a.open")).click();
        assertThat(find(By.cssSelector("h1")).getText()).startsWith("RY-");
        assertThat(browser.switchTo().activeElement().getTagName()).isEqualTo("body");
    }

    private String focused(String attribute) {
        return browser.switchTo().activeElement().getDomAttribute(attribute);
    }

    @Test
    void aRecordLeadsBackToItsPageAndOnToItsNeighbours() {
        logIn("street.yaoshan");
        open("/relocation/household-list?area=XX&stage=VISITED&size=50");
        String list = browser.getCurrentUrl();
        List<String> numbers = texts();

        find(By.linkText(numbers.get(1))).click();
        find(By.cssSelector(".crumbs [rel=next]")).click();
        assertThat(find(By.cssSelector("h1")).getText()).isEqualTo(numbers.get(2));
        find(By.linkText("走访")).click();
        find(By.cssSelector(".crumbs [rel=prev]")).click();
        assertThat(find(By.cssSelector("h1")).getText()).isEqualTo(numbers.get(1));

        find(By.cssSelector(".crumbs a[href*='household-list']")).click();
        assertThat(browser.getCurrentUrl()).isEqualTo(list);
        assertThat(texts()).isEqualTo(numbers);
    }

    private List<String> texts() {
        return browser.findElements(By.cssSelector("#rows a.open")).stream()
                .map(WebElement::getText)
                .toList();
    }
}
