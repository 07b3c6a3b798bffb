package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Journey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/**
 * What a newcomer of the relocation office does with a roll, in words of the office. How the hand does it (press, type,
 * choose, attach) and what is looked at on each page (arrived) is for the single journeys to say.
 */
abstract class RosterWalk extends Journey {

    static final Path ROSTER = Path.of("src", "test", "resources", "samples", "roster-xinxu.xlsx");
    /** Two characters that only one name of the roll has, 汤辉平 of household 新徐-0018, whom nobody visited yet. */
    static final String TWO_CHARACTERS = "汤辉";

    static final String HOUSEHOLD = "新徐-0018";

    /** Households visited by today: in one area, in all of the campaign. */
    record Visited(int here, int everywhere) {

        Visited andOneMore() {
            return new Visited(here + 1, everywhere + 1);
        }
    }

    /** Called on every page of the walk. */
    abstract void arrived(String page);

    void press(WebElement element) {
        element.click();
    }

    void type(WebElement field, String text) {
        field.clear();
        field.sendKeys(text);
    }

    void choose(WebElement menu, String option) {
        new Select(menu).selectByVisibleText(option);
    }

    /** Types into a field that proposes and takes its first proposal. */
    void pick(WebElement field, String words) {
        type(field, words);
        By proposed = By.cssSelector(".ui-autocomplete-item.ui-state-highlight");
        until(driver -> driver.findElements(proposed).stream().anyMatch(WebElement::isDisplayed));
        new Actions(browser).sendKeys(Keys.ENTER).perform();
        WebElement chosen = at(field.getAttribute("id").replaceFirst("_input$", "_hinput"));
        until(driver -> !chosen.getAttribute("value").isEmpty());
        // a slow answer to the first letters may propose once more
        new Actions(browser).sendKeys(Keys.ESCAPE).perform();
    }

    void attach(WebElement field, Path file) {
        field.sendKeys(file.toAbsolutePath().toString());
    }

    void enterAsChief() {
        open("/login");
        arrived("login");
        type(at("login:username"), "relocation.chief");
        type(at("login:password"), PASSWORD);
        press(at("login:submit"));
        find(By.cssSelector("form[action$='/logout']"));
        arrived("home");
    }

    /** Founds an area without a roll and ends on its page. */
    void foundArea(String code, String name) {
        follow("/relocation/area-list");
        arrived("area-list");
        press(link("/relocation/area-edit"));
        type(at("form:code"), code);
        arrived("area-edit");
        type(at("form:name"), name);
        choose(at("form:track"), "集体土地征收");
        pick(at("form:region_input"), "药山街道");
        type(at("form:plannedHouseholds"), "640");
        type(at("form:plannedFloorArea"), "60214.88");
        press(at("form:save"));
        find(By.xpath("//h1[normalize-space()='" + name + "']"));
        arrived("area-view");
    }

    /** From the page of an area: sends a workbook to be checked and waits for what the check says. */
    void checkRoster(Path workbook) {
        press(link("/relocation/roster-edit?area="));
        attach(at("form:file_input"), workbook);
        arrived("roster-file");
        press(at("form:check"));
        find(By.id("settle"));
        arrived("roster-settle");
    }

    /** Takes the good rows of what was checked. */
    void takeGoodRows() {
        press(find(By.cssSelector("#settle .button.primary")));
        find(By.xpath("//span[@class='label'][.='新增']"));
        arrived("roster-done");
    }

    /** Row, column and what is wrong, as the page lists them. */
    List<List<String>> findings() {
        return browser.findElements(By.cssSelector("#settle table.table tbody tr")).stream()
                .map(row -> row.findElements(By.tagName("td")).stream()
                        .map(RosterWalk::text)
                        .toList())
                .toList();
    }

    /** Downloads the error workbook from the page that offers it. */
    Path downloadErrors() throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "download").toAbsolutePath();
        browser.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        press(find(By.partialLinkText("错误行.xlsx")));
        until(driver -> workbook(folder) != null);
        return workbook(folder);
    }

    /** The finished download; while it runs, the browser gives it another ending. */
    private static Path workbook(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks a household of an area up by two characters of a name and opens it. */
    void findHousehold(String area) {
        follow("/relocation/household-list");
        arrived("household-list");
        choose(at("filter-area"), area);
        type(at("filter-q"), TWO_CHARACTERS);
        press(find(By.cssSelector("form.filter button")));
        until(driver ->
                driver.findElements(By.cssSelector("main table.table tbody tr")).size() == 1);
        arrived("household-found");
        press(find(By.linkText(HOUSEHOLD)));
        find(By.xpath("//h1[contains(., '" + HOUSEHOLD + "')]"));
        arrived("household-view");
    }

    /** From the page of a household: records today's visit. */
    void recordVisit() {
        press(link("/relocation/visit-edit"));
        type(at("form:content"), "讲解补偿方式，送达明白纸。");
        arrived("visit-edit");
        type(at("form:staff"), "示例干部一、示例干部二");
        press(at("form:save"));
        assertThat(text(find(By.xpath("//main//*[contains(text(), '已登记')]")))).contains(HOUSEHOLD);
        arrived("visit-done");
    }

    /** Opens the board as of today and reads what it says. */
    Visited visitedOnBoard(String area) {
        follow("/relocation/progress-board");
        int here = visited(area);
        int everywhere = visited("合计");
        arrived("board");
        return new Visited(here, everywhere);
    }

    private int visited(String row) {
        return number(text(find(By.xpath("//table[tfoot]//tr[td[1][normalize-space()='" + row + "']]/td[5]"))));
    }

    int figure(String label) {
        return number(text(find(By.xpath("//span[@class='label'][.='" + label + "']/following-sibling::span[1]"))));
    }

    /** Goes to a page that stands in the menu. */
    void follow(String address) {
        WebElement entry = find(By.cssSelector("#menu a[href='" + address + "']"));
        if (!entry.isDisplayed()) {
            press(find(By.cssSelector("#menu details:has(a[href='" + address + "']) > summary")));
        }
        press(entry);
        until(driver -> driver.getCurrentUrl().contains(address));
    }

    WebElement link(String address) {
        return find(By.cssSelector("main a[href*='" + address + "']"));
    }

    /** The whole text, also of what the screen does not show just now. */
    static String text(WebElement element) {
        return element.getAttribute("textContent").strip();
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }
}
