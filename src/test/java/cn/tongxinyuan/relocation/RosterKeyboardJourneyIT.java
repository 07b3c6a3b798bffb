package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Keyboard;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The way from the workbook to the board for somebody who has no mouse. */
class RosterKeyboardJourneyIT extends RosterWalk {

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
        keyboard().press(element);
    }

    @Override
    void type(WebElement field, String text) {
        keyboard().type(field, text);
    }

    @Override
    void choose(WebElement menu, String option) {
        keyboard().choose(menu, option);
    }

    @Override
    void attach(WebElement field, Path file) {
        keyboard().tabTo(field);
        super.attach(field, file);
    }

    private Keyboard keyboard() {
        return new Keyboard(browser);
    }
}
