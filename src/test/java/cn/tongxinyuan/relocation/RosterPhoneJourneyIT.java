package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The way from the workbook to the board on a telephone, as it is held at a door. */
class RosterPhoneJourneyIT extends RosterWalk {

    /** Whatever is pressed and is lower than a finger is wide, in CSS pixels. */
    private static final String TOO_LOW =
            """
            return [...document.querySelectorAll('button, input[type=submit], .button, select, nav.menu a, summary')]
              .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 43.9)
              .map(one => `${one.outerHTML.slice(0, 120)} is ${one.getBoundingClientRect().height} px high`)
            """;

    @Test
    void fitsTheTelephone() {
        screen(Screen.PHONE);
        enterAsChief();
        foundArea("XINXU-PHONE", "新徐南");
        checkRoster(ROSTER);
        takeGoodRows();
        assertThat(figure("新增")).isEqualTo(589);

        Visited before = visitedOnBoard("新徐南");
        findHousehold("新徐南");
        recordVisit();

        assertThat(visitedOnBoard("新徐南")).isEqualTo(before.andOneMore());
    }

    @Override
    void arrived(String page) {
        picture("roster-phone-" + page, Screen.PHONE);
        assertFits();
        assertThat((List<?>) browser.executeScript(TOO_LOW)).as(page).isEmpty();
    }

    /** The menu is a drawer here. */
    @Override
    void follow(String address) {
        find(By.cssSelector("label.switch-label")).click();
        until(driver -> find(By.id("menu")).isDisplayed());
        super.follow(address);
    }
}
