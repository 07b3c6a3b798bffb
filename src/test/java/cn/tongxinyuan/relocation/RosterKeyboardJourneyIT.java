package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The way from the workbook to the board for somebody who has no mouse. */
class RosterKeyboardJourneyIT extends RosterWalk {

    /** More stops than any page of the walk has. */
    private static final int MOST_STOPS = 300;

    @Test
    void needsNothingButTheKeyboard() {
        enterAsChief();
        foundArea("XINXU-KEYS", "新徐西");
        checkRoster(ROSTER);
        takeGoodRows();
        assertThat(figure("新增")).isEqualTo(589);

        Visited before = visitedOnBoard("新徐西");
        findHousehold("新徐西");
        recordVisit();

        assertThat(visitedOnBoard("新徐西")).isEqualTo(before.andOneMore());
    }

    @Override
    void arrived(String page) {
        assertThat(browser.findElements(By.id("content"))).as(page).hasSize(1);
    }

    @Override
    void press(WebElement element) {
        tabTo(element);
        keys(Keys.ENTER);
    }

    @Override
    void type(WebElement field, String text) {
        tabTo(field);
        new Actions(browser)
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .sendKeys(text)
                .perform();
    }

    @Override
    void choose(WebElement menu, String option) {
        tabTo(menu);
        String chosen = "return arguments[0].selectedOptions[0].textContent.trim()";
        until(driver -> {
            boolean there = option.equals(browser.executeScript(chosen, menu));
            if (!there) {
                keys(Keys.ARROW_DOWN);
            }
            return there;
        });
    }

    @Override
    void attach(WebElement field, Path file) {
        tabTo(field);
        super.attach(field, file);
    }

    /** Goes on with the tab key until it stands on the element, which must then show it. */
    private void tabTo(WebElement element) {
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
}
