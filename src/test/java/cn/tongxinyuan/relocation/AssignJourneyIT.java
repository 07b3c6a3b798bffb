package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Journey;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Two households of the list get an officer: by keyboard on a desk, and the bar fits a telephone. */
class AssignJourneyIT extends Journey {

    private static final By CHOSEN = By.cssSelector("form.acts [role=status]");
    private static final By ASSIGN = By.cssSelector("form.acts button[formaction$='household-assign']");
    private static final By PROPOSED = By.cssSelector(".ui-autocomplete-item.ui-state-highlight");

    @Test
    void twoRowsChosenByKeyboardAreAssignedAndTheOutcomeIsTold() {
        logIn("relocation.chief");
        open("/relocation/household-list");
        assertThat(find(CHOSEN).isDisplayed()).isFalse();
        choose(1);
        choose(2);
        until(driver -> driver.findElement(CHOSEN).getText().equals("已选 2 户"));
        assertThat(browser.getCurrentUrl()).endsWith("/relocation/household-list");
        assertAccessible();
        picture("household-acts");
        screen(Screen.PHONE);
        assertFits();
        assertThat(find(ASSIGN).getRect().height).isGreaterThanOrEqualTo(44);
        screen(Screen.DESKTOP);

        press(find(ASSIGN));
        until(driver -> driver.getCurrentUrl().endsWith("/relocation/household-assign"));
        assertThat(find(By.id("form")).getText()).contains("共 2 户");
        assertAccessible();
        picture("household-assign");
        WebElement officer = at("form:officer_input");
        browser.executeScript("arguments[0].focus()", officer);
        keys("wm");
        until(driver -> !driver.findElements(PROPOSED).isEmpty());
        keys(Keys.ENTER);
        press(at("form:save"));

        until(driver -> driver.getCurrentUrl().contains("/administration/job-view"));
        // the workbook lies there a moment before the work says that it is over
        until(driver -> figures().contains("总行数 2"));
        assertThat(figures()).contains("已办理 2");
        assertThat(browser.findElements(By.cssSelector("a[download]"))).isNotEmpty();
        picture("household-assigned");
    }

    /** All at once: the page brings them anew while the work goes on. */
    private List<String> figures() {
        Object texts = browser.executeScript(
                "return [...document.querySelectorAll('#job .rows li')].map(each => each.innerText).join('\\n\\n')");
        return Stream.of(texts.toString().split("\n\n"))
                .map(figure -> figure.replaceAll("\\s+", " ").strip())
                .toList();
    }

    private void choose(int row) {
        WebElement box = find(By.cssSelector(".table tbody tr:nth-child(" + row + ") [role=checkbox]"));
        browser.executeScript("arguments[0].focus()", box);
        keys(Keys.SPACE);
        until(driver -> "true".equals(box.getAttribute("aria-checked")));
    }

    private void press(WebElement element) {
        browser.executeScript("arguments[0].focus()", element);
        keys(Keys.ENTER);
    }

    private void keys(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }
}
