package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.FluentWait;

/** The hands of somebody who has no mouse: whatever is used is gone to with the tab key, and must show that it has the focus. */
public final class Keyboard {

    /** More stops than any page has on the way from one thing to the next. */
    private static final int MOST_STOPS = 300;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver browser;

    public Keyboard(ChromeDriver browser) {
        this.browser = browser;
    }

    public void press(WebElement element) {
        tabTo(element);
        keys(Keys.ENTER);
    }

    /** Types in the place of what the field holds. */
    public void type(WebElement field, String text) {
        tabTo(field);
        new Actions(browser)
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .sendKeys(text)
                .perform();
    }

    /** Goes down a menu to the option. */
    public void choose(WebElement menu, String option) {
        tabTo(menu);
        String chosen = "return arguments[0].selectedOptions[0].textContent.trim()";
        until(() -> {
            boolean there = option.equals(browser.executeScript(chosen, menu));
            if (!there) {
                keys(Keys.ARROW_DOWN);
            }
            return there;
        });
    }

    /** Types into a field that proposes and takes its first proposal. */
    public void pick(WebElement field, String words) {
        type(field, words);
        By proposed = By.cssSelector(".ui-autocomplete-item.ui-state-highlight");
        until(() -> browser.findElements(proposed).stream().anyMatch(WebElement::isDisplayed));
        keys(Keys.ENTER);
        WebElement chosen = browser.findElement(By.id(field.getAttribute("id").replaceFirst("_input$", "_hinput")));
        until(() -> !chosen.getAttribute("value").isEmpty());
        // a slow answer to the first letters may propose once more
        keys(Keys.ESCAPE);
    }

    /** Goes on with the tab key until it stands on the element, which must then show it. */
    public void tabTo(WebElement element) {
        int stops = 0;
        while (!(Boolean) browser.executeScript("return document.activeElement === arguments[0]", element)) {
            assertThat(stops++).as("stops on the way to " + element).isLessThan(MOST_STOPS);
            keys(Keys.TAB);
        }
        assertThat(browser.executeScript(
                        "const look = getComputedStyle(arguments[0]);"
                                + "return look.outlineStyle !== 'none' || look.boxShadow !== 'none'",
                        element))
                .as("focus shows on " + element)
                .isEqualTo(true);
    }

    private void keys(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    private void until(java.util.function.BooleanSupplier condition) {
        new FluentWait<>(browser).withTimeout(PATIENCE).until(driver -> condition.getAsBoolean());
    }
}
