package cn.tongxinyuan.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Journey;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A file from the first mark to the objection, as each who has a part in it sees it. */
class AppraisalJourneyIT extends Journey {

    private static final String HALF_YEAR = "2024年上半年社区工作者考核";

    @Test
    void aMarkNeedsAReasonAndWhoeverIsToldMayObject() {
        logIn("community.mingquan");
        String file = own();
        become("street.baohua");
        open("/appraisal/file-view?code=" + file);
        Select rule = new Select(at("form:rule"));
        rule.selectByIndex(1);
        String chosen = rule.getFirstSelectedOption().getText();
        at("form:marks").sendKeys("1");
        at("form:judge").click();

        assertThat(find(By.cssSelector(".errors")).getText()).contains("理由");
        assertThat(new Select(at("form:rule")).getFirstSelectedOption().getText())
                .as("what was chosen is still there")
                .isEqualTo(chosen);
        assertThat(at("form:marks").getDomProperty("value")).isEqualTo("1");
        picture("appraisal-judge-refused");

        at("form:reason").sendKeys("抽查三户，台账与回访一致");
        at("form:judge").click();
        until(driver -> find(By.id("content")).getText().contains("已评分"));
        assertThat(find(By.id("content")).getText()).contains("抽查三户，台账与回访一致");

        confirm("acts", "notice");
        until(driver -> find(By.cssSelector(".chip")).getText().equals("已告知"));

        become("community.mingquan");
        open("/appraisal/own-view?code=" + file);
        assertThat(find(By.id("content")).getText()).contains("抽查三户，台账与回访一致");
        at("object:lodge").click();
        assertThat(find(By.cssSelector(".errors")).getText()).contains("异议");
        at("object:words").sendKeys("三月调解的两起楼上漏水没有计入");
        at("object:lodge").click();
        until(driver -> find(By.cssSelector(".chip")).getText().equals("异议复核中"));
    }

    @Test
    void aWorkerReadsTheOwnFileAndItsObjectionOnATelephone() {
        logIn("worker.mingquan");
        screen(Screen.PHONE);
        open("/appraisal/own-view");
        find(By.linkText(HALF_YEAR)).click();
        until(driver -> driver.getCurrentUrl().contains("code="));

        assertThat(find(By.id("content")).getText()).contains("三月份调解的两起楼上漏水没有计入", "前复核", "有台账和抽查记录");
        assertFits();
        picture("appraisal-own", Screen.PHONE);
    }

    @Test
    void whoeverHoldsTwoClaimsIsRefusedTheThird() {
        logIn("community.mingquan");
        open("/appraisal/own-view");
        claim("独居老人助餐");
        until(driver -> holds("独居老人助餐"));
        claim("楼道照明改造");
        until(driver -> holds("楼道照明改造"));
        claim("口袋公园认养");

        assertThat(find(By.cssSelector(".errors")).getText()).contains("请先办结一项再认领");
        assertThat(at("claim:title").getDomProperty("value")).isEqualTo("口袋公园认养");
        assertThat(holds("口袋公园认养")).isFalse();
        picture("appraisal-claims");
    }

    private void claim(String title) {
        new Select(at("claim:kind")).selectByVisibleText("惠民服务");
        at("claim:title").clear();
        at("claim:title").sendKeys(title);
        at("claim:take").click();
    }

    private boolean holds(String title) {
        return !browser.findElements(By.xpath("//table//td[contains(.,'" + title + "')]"))
                .isEmpty();
    }

    @Test
    void theAuditorComesFromTheTrailToTheFileAndIsInTheTrailThen() {
        logIn("auditor");
        open("/administration/audit-list?kind=AppraisalFile");
        WebElement entry = find(By.cssSelector("#rows a.open"));
        String file = code(entry);
        entry.click();
        until(driver -> driver.getCurrentUrl().contains("/appraisal/audit-view?code=" + file));
        picture("appraisal-audit", Screen.DESKTOP);

        open("/administration/audit-list?kind=AppraisalFile&subject=" + file);
        assertThat(find(By.cssSelector("#rows tbody tr")).getText()).contains("审计员", "查看考核档案");
        picture("appraisal-trail");
    }

    /** Code of the own file of this half year. */
    private String own() {
        open("/appraisal/own-view");
        return code(find(By.linkText(HALF_YEAR)));
    }

    private static String code(WebElement link) {
        return link.getAttribute("href").replaceAll(".*code=([^&]+).*", "$1");
    }

    private void become(String username) {
        browser.manage().deleteAllCookies();
        logIn(username);
    }

    private void confirm(String form, String button) {
        find(By.cssSelector("[id='" + form + "'] [data-dialog]")).click();
        new WebDriverWait(browser, java.time.Duration.ofSeconds(20))
                .until(ExpectedConditions.elementToBeClickable(By.id(form + ":" + button)))
                .click();
    }
}
