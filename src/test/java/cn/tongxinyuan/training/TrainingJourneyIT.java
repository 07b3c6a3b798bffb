package cn.tongxinyuan.training;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Journey;
import cn.tongxinyuan.Keyboard;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** From a community's order to everybody's hours: who asks, who answers and calls the roll, who was there. */
class TrainingJourneyIT extends Journey {

    private static final int CLASS = 40;

    /** A roll of forty is called in two minutes where whoever came needs no tap of their own. */
    private static final int MOST_TAPS = 6;

    /** How a file begins that is a paper. */
    private static final String PAPER =
            """
            const [address, done] = arguments;
            fetch(address).then(answer => answer.text()).then(text => done(text.slice(0, 5)), failed => done(String(failed)));
            """;

    private int taps;

    @Test
    void aCommunityOrdersByKeyboardAlone() {
        logIn("community.mingquan");
        open("/training/order-list");
        Keyboard keyboard = new Keyboard(browser);
        keyboard.press(find(By.cssSelector("main a[href$='/training/order-edit']")));
        keyboard.type(at("form:topic"), "微网格走访和台账");
        keyboard.type(at("form:why"), "网格员换了一半，走访记录不全");
        keyboard.type(at("form:audience"), "网格员");
        keyboard.type(at("form:people"), "24");
        keyboard.type(at("form:from_input"), "2024-06-03");
        keyboard.type(at("form:to_input"), "2024-05-31");
        keyboard.press(at("form:save"));
        assertThat(find(By.cssSelector(".errors")).getText())
                .as("days the wrong way round")
                .isNotBlank();
        assertThat(at("form:topic").getDomProperty("value")).isEqualTo("微网格走访和台账");
        keyboard.type(at("form:to_input"), "2024-06-28");
        keyboard.press(at("form:save"));
        until(driver -> driver.getCurrentUrl().contains("/training/order-view"));
        String order = code();

        open("/training/order-list?q=" + order);
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row.getText())
                .contains(order, "微网格走访和台账", "已点单"));
        picture("training-orders");
    }

    @Test
    void theAcademySchedulesAnOrderAndCallsTheRollOfFortyOnATelephone() {
        logIn("academy");
        open("/training/order-list?q=心理疏导");
        String order = find(By.cssSelector("#rows a.open")).getText();
        assertThat(find(By.cssSelector("#rows .chip.warn")).getText()).contains("逾期");
        List<String> staff = people();
        String training = plan();

        open("/training/order-view?code=" + order);
        new Select(at("form:decision")).selectByVisibleText("排课");
        pick("form:training", training);
        at("form:answer").click();
        until(driver -> find(By.cssSelector(".chip")).getText().equals("已排课"));

        open("/training/training-view?tab=people&code=" + training);
        at("form:typed").sendKeys(String.join("\n", staff));
        at("form:nominate").click();
        until(driver -> browser.findElements(By.cssSelector("#people tbody tr")).size() == CLASS);
        call(training);
    }

    /** A class of today, for which nobody has to wait. */
    private String plan() {
        open("/training/training-edit");
        at("form:title").sendKeys("心理疏导与情绪管理专题班");
        new Select(at("form:tier")).selectByIndex(1);
        assertThat(at("form:organiser_input").getDomProperty("value")).isEqualTo("天桥区");
        at("form:place").sendKeys("宝华街道党群服务中心");
        at("form:capacity").sendKeys("45");
        at("form:lessons").sendKeys("2024-05-20 14:00-16:00 2 林某甲");
        at("form:save").click();
        until(driver -> driver.getCurrentUrl().contains("/training/training-view"));
        return code();
    }

    private List<String> people() {
        open("/training/record-list?size=50");
        return browser.findElements(By.cssSelector("#rows a.open")).stream()
                .limit(CLASS)
                .map(link -> link.getAttribute("href").replaceAll(".*staff=([^&]+).*", "$1"))
                .toList();
    }

    private void call(String training) {
        screen(Screen.PHONE);
        open("/training/roll-edit?lesson=1&code=" + training);
        assertThat(find(By.cssSelector(".called")).getText()).contains("未记 40 人");
        assertFits();
        picture("training-roll-open", Screen.PHONE);
        tap(By.cssSelector(".roll li:nth-child(3) button[name=excused]"), "请假 1 人");
        tap(By.cssSelector(".roll li:nth-child(7) button[name=absent]"), "缺课 1 人");
        tap(By.cssSelector(".roll li:nth-child(40) button[name=absent]"), "缺课 2 人");
        tap(By.id("form:rest"), "到课 37 人，请假 1 人，缺课 2 人，未记 0 人");
        assertThat(taps).as("taps for a class of forty").isLessThanOrEqualTo(MOST_TAPS);
        assertFits();
        picture("training-roll-called", Screen.PHONE);
    }

    @Test
    void aWorkerTakesTheOwnHoursHomeOnATelephone() {
        logIn("worker.mingquan");
        screen(Screen.PHONE);
        open("/training/own-record-view");
        assertThat(find(By.id("content")).getText()).contains("2024", "学时");
        assertThat(browser.findElements(By.cssSelector("#content table tbody tr")))
                .isNotEmpty();
        assertFits();
        picture("training-own-record", Screen.PHONE);

        String paper =
                find(By.cssSelector("main a[href$='/training/record.pdf']")).getAttribute("href");
        assertThat(browser.executeAsyncScript(PAPER, paper)).isEqualTo("%PDF-");
    }

    private void tap(By by, String outcome) {
        taps++;
        find(by).click();
        until(driver -> find(By.cssSelector(".called")).getText().contains(outcome));
    }

    /** Types into a field that proposes and takes its first proposal. */
    private void pick(String field, String words) {
        at(field + "_input").sendKeys(words);
        By proposed = By.cssSelector(".ui-autocomplete-item.ui-state-highlight");
        until(driver -> driver.findElements(proposed).stream().anyMatch(WebElement::isDisplayed));
        at(field + "_input").sendKeys(Keys.ENTER);
        until(driver -> !at(field + "_hinput").getDomProperty("value").isEmpty());
    }

    private List<WebElement> rows() {
        return browser.findElements(By.cssSelector("#rows tbody tr"));
    }

    private String code() {
        return browser.getCurrentUrl().replaceAll(".*code=([^&]+).*", "$1");
    }
}
