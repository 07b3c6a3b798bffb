package cn.tongxinyuan.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Journey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Every tag in every state, used as people use it. */
class ShowcaseJourneyIT extends Journey {

    private static final By PROPOSED = By.cssSelector(".ui-autocomplete-item.ui-state-highlight");
    private static final By WAITING = By.cssSelector("[id='upload:file'] .ui-fileupload-filename");
    private static final By CALENDAR = By.cssSelector(".ui-datepicker-calendar");

    @BeforeEach
    void enter() {
        logIn("district.org");
        open("/showcase/showcase-view");
    }

    @Test
    void shutsNobodyOutOfAnyTagEmptyFilledOrDisabled() {
        SoftAssertions found = new SoftAssertions();
        assertForEverybody(found);
        picture("showcase");
        found.assertAll();
    }

    @Test
    void shutsNobodyOutOfAList() {
        open("/showcase/showcase-list");
        SoftAssertions found = new SoftAssertions();
        assertForEverybody(found);
        picture("showcase-list");
        found.assertAll();
    }

    @Test
    void aRowIsChosenByKeyboardAndTheListOpensByIt() {
        open("/showcase/showcase-list");
        assertThat(browser.findElements(By.cssSelector(".table tbody tr"))).hasSize(20);

        WebElement box = find(By.cssSelector(".table tbody tr:nth-child(2) [role=checkbox]"));
        assertThat(box.getAttribute("aria-label")).contains("样张-0002");
        browser.executeScript("arguments[0].focus()", box);
        keys(Keys.SPACE);
        until(driver -> "true".equals(box.getAttribute("aria-checked")));

        assertThat(find(By.name("rows_selection")).getAttribute("value")).contains("样张-0002");
        assertAccessible();
    }

    @Test
    void shutsNobodyOutOfAnyTagThatIsWrong() {
        at("form:numberEmpty").sendKeys("1,2");
        at("form:save").click();
        find(By.cssSelector(".errors"));

        assertThat(text(".errors")).contains("请填写文字", "面积应为", "请填写日期", "请选择社区", "请选择路径");
        assertThat(at("form:numberEmpty").getAttribute("value")).isEqualTo("1,2");
        assertThat(at("form:dateEmpty_input").getAttribute("aria-describedby")).contains("form:dateEmptyError");
        SoftAssertions found = new SoftAssertions();
        found.check(this::assertAccessible);
        scheme("dark");
        found.check(this::assertAccessible);
        scheme("light");
        picture("showcase-wrong");
        screen(Screen.PHONE);
        found.check(this::assertFits);
        found.assertAll();

        find(By.cssSelector(".errors a[href='#form:dateEmpty']")).click();
        assertThat(focused()).isEqualTo("form:dateEmpty_input");
    }

    @Test
    void aTableInsideAPageSaysWhatItHoldsOnEveryScreen() {
        WebElement table = find(By.xpath("//table[tfoot][.//td[contains(., '入户')]]"));
        assertThat(find(By.id(table.getAttribute("aria-describedby"))).getAttribute("textContent"))
                .isEqualTo("过程");
        assertThat(table.findElements(By.cssSelector("thead th[scope=col]"))).hasSize(2);
        assertThat(text("tr.ui-datatable-empty-message")).isEqualTo("还没有走到任何一步");

        screen(Screen.PHONE);
        assertThat(said(table, "tbody tr:first-child td.num")).isEqualTo("户数");
        assertThat(said(table, "tfoot td:nth-child(2)")).isEqualTo("户数");
        assertThat(find(By.cssSelector("tr.ui-datatable-empty-message td")).getAttribute("data-label"))
                .isNull();
        assertFits();
    }

    @Test
    void aNumberIsTakenAsPeopleTypeAndPasteIt() {
        assertThat(typed("form:numberEmpty", "１２０．５")).isEqualTo("120.5");
        assertThat(typed("form:numberEmpty", "60214.88 ㎡")).isEqualTo("60,214.88");
        assertThat(typed("form:numberEmpty", "3万")).isEqualTo("3万");
        assertThat(typed("form:numberEmpty", "60,214.88")).isEqualTo("60,214.88");
    }

    @Test
    void aDayIsTypedOrPickedAndSaysItsWeekday() {
        assertThat(typed("form:dateEmpty_input", "20240520")).isEqualTo("2024-05-20");
        assertThat(text("[id='form:dateEmpty'] .echo")).isEqualTo("星期一");
        assertThat(browser.findElements(CALENDAR)).noneMatch(WebElement::isDisplayed);

        find(By.cssSelector("[id='form:dateEmpty'] .ui-datepicker-trigger")).click();
        until(driver -> driver.findElement(CALENDAR).isDisplayed());
        assertThat(text(".ui-datepicker-title")).contains("2024", "五月");
        assertAccessible();
        picture("showcase-day", Screen.DESKTOP);
        find(By.xpath("//table[contains(@class,'ui-datepicker-calendar')]//a[normalize-space()='23']"))
                .click();

        assertThat(at("form:dateEmpty_input").getAttribute("value")).isEqualTo("2024-05-23");
    }

    @Test
    void aPlaceIsFoundByPinyinInitialsAndByTwoCharacters() {
        at("form:pickEmpty_input").sendKeys("mq");
        until(driver -> driver.findElements(PROPOSED).stream().anyMatch(WebElement::isDisplayed));
        assertThat(find(PROPOSED).getText()).isEqualTo("药山街道 名泉春晓社区");
        assertAccessible();
        picture("showcase-pick", Screen.DESKTOP);
        keys(Keys.ENTER);
        until(driver -> "药山街道 名泉春晓社区".equals(at("form:pickEmpty_input").getAttribute("value")));
        keys(Keys.ENTER);
        assertThat(browser.findElements(By.cssSelector(".errors"))).isEmpty();

        at("form:pickFilled_input").clear();
        at("form:pickFilled_input").sendKeys("新徐");
        until(driver -> driver.findElements(PROPOSED).stream()
                .anyMatch(item -> item.isDisplayed() && item.getText().endsWith("新徐社区")));
    }

    @Test
    void aDecisionStandsOnTheWayBackAndClosesByEscape() {
        WebElement opener = find(By.cssSelector(".title [data-dialog]"));
        opener.click();
        WebElement dialog = find(By.cssSelector(".title .ui-confirm-dialog"));
        until(driver -> dialog.isDisplayed()
                && driver.switchTo().activeElement().getText().equals("返回"));
        assertThat(dialog.getText()).contains("样张 0001", "作废");
        assertAccessible();
        scheme("dark");
        assertAccessible();
        scheme("light");
        picture("showcase-confirm");

        keys(Keys.ESCAPE);
        until(driver -> !dialog.isDisplayed());
        until(driver -> driver.switchTo().activeElement().equals(opener));
        opener.click();
        until(driver -> dialog.isDisplayed());
        keys(Keys.ENTER);
        until(driver -> !dialog.isDisplayed());
    }

    @Test
    void aFileThatCannotBeTakenIsRefusedBeforeItIsSent() throws IOException {
        at("upload:send").click();
        assertThat(text("[id='upload:file'] [role=alert]")).contains("还没有选择文件");

        choose("名册.txt", 1);
        until(driver -> text("[id='upload:file']").contains("没有选上“名册.txt”：只收 xlsx 文件"));
        choose("空.xlsx", 0);
        until(driver -> text("[id='upload:file']").contains("没有选上“空.xlsx”：它是空的"));
        choose("大.xlsx", 1024 * 1024 + 1);
        until(driver -> text("[id='upload:file']").contains("没有选上“大.xlsx”：文件超过 1"));

        assertThat(browser.findElements(WAITING)).isEmpty();
        assertAccessible();
        picture("showcase-file-refused", Screen.DESKTOP);
    }

    @Test
    void aChosenFileSurvivesAnErrorAndIsSentByTheButton() throws IOException {
        choose("旧名册.xlsx", 1);
        until(driver -> driver.findElements(WAITING).size() == 1);
        choose("名册.xlsx", 1);
        until(driver -> driver.findElements(WAITING).size() == 1
                && driver.findElement(WAITING).getText().equals("名册.xlsx"));
        assertThat(find(By.cssSelector(".ui-fileupload-row .ui-fileupload-cancel"))
                        .getAttribute("aria-label"))
                .isEqualTo("去掉 名册.xlsx");
        assertAccessible();
        picture("showcase-file", Screen.DESKTOP);

        at("upload:send").click();
        until(driver -> text("#upload .errors").contains("请填写报送单位"));
        until(driver -> driver.findElements(WAITING).size() == 1
                && driver.findElement(WAITING).getText().equals("名册.xlsx"));
        at("upload:origin").sendKeys("药山街道");
        at("upload:send").click();

        until(driver -> text("#upload").contains("收到 名册.xlsx"));
        assertThat(browser.findElements(WAITING)).isEmpty();
    }

    @Test
    void aFileIsDroppedOntoItsField() throws IOException {
        WebElement box = at("upload:file");
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", box);
        Map<String, Object> data =
                Map.of("items", List.of(), "files", List.of(file("名册.xlsx", 1)), "dragOperationsMask", 1);
        for (String step : List.of("dragEnter", "dragOver", "drop")) {
            browser.executeCdpCommand(
                    "Input.dispatchDragEvent",
                    Map.of(
                            "type",
                            step,
                            "x",
                            box.getRect().x + 20,
                            "y",
                            ((Number) browser.executeScript("return arguments[0].getBoundingClientRect().y", box))
                                            .intValue()
                                    + 20,
                            "data",
                            data));
        }

        until(driver -> driver.findElements(WAITING).size() == 1);
        assertThat(find(WAITING).getText()).isEqualTo("名册.xlsx");
    }

    @Test
    void whatIsLostOnTheWayIsSentAgainByTheSameButton() throws IOException {
        at("upload:origin").sendKeys("药山街道");
        choose("名册.xlsx", 1);
        until(driver -> driver.findElements(WAITING).size() == 1);
        browser.executeScript("const send = XMLHttpRequest.prototype.send;"
                + "XMLHttpRequest.prototype.send = function () {"
                + "  XMLHttpRequest.prototype.send = send; this.dispatchEvent(new ProgressEvent('error')); };");
        at("upload:send").click();
        until(driver -> text("#upload").contains("没有传上去：连接中断"));

        at("upload:send").click();

        until(driver -> text("#upload").contains("收到 名册.xlsx"));
    }

    @Test
    void aBranchOpensWhereItStands() {
        List<WebElement> leaves = browser.findElements(By.partialLinkText("名泉春晓社区"));
        assertThat(leaves).noneMatch(WebElement::isDisplayed);

        find(By.cssSelector("[id$='places'] .ui-tree-toggler")).click();

        until(driver -> driver.findElements(By.linkText("名泉春晓社区")).stream().anyMatch(WebElement::isDisplayed));
        assertAccessible();
    }

    @Test
    void aScriptAfterTheEndOfTheSessionLeadsToTheDoor() {
        browser.manage().deleteCookieNamed("JSESSIONID");

        at("form:pickEmpty_input").sendKeys("mq");

        until(driver -> driver.getCurrentUrl().contains("/login?from="));
    }

    private void choose(String name, int bytes) throws IOException {
        at("upload:file_input").sendKeys(file(name, bytes));
    }

    private static String file(String name, int bytes) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "files").toAbsolutePath();
        return Files.write(folder.resolve(name), new byte[bytes]).toString();
    }

    private static String said(WebElement table, String cell) {
        return table.findElement(By.cssSelector(cell)).getAttribute("data-label");
    }

    private String typed(String id, String text) {
        WebElement field = at(id);
        field.clear();
        field.sendKeys(text, Keys.TAB);
        return at(id).getAttribute("value");
    }

    private String text(String selector) {
        return find(By.cssSelector(selector)).getText();
    }

    private String focused() {
        return browser.switchTo().activeElement().getAttribute("id");
    }

    private void keys(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }
}
