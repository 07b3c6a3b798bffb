package cn.tongxinyuan.booking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Journey;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The counter: an elder is booked by keyboard, comes and is confirmed on a telephone; another offering is called off. */
class DeskJourneyIT extends Journey {

    /** Keys beside the text itself. */
    private static final int MOST_KEYS = 2;

    /** A telephone whose camera sees the code of one receipt. */
    private static final String CAMERA =
            """
            navigator.mediaDevices.getUserMedia = async () => {
              const picture = Object.assign(document.createElement('canvas'), {width: 320, height: 240});
              setInterval(() => picture.getContext('2d').fillRect(0, 0, 320, 240), 50);
              return picture.captureStream();
            };
            window.BarcodeDetector = class {
              static async getSupportedFormats() { return ['qr_code']; }
              async detect() { return [{rawValue: '{receipt}'}]; }
            };
            """;

    private int pressed;

    @Test
    void anElderIsBookedByKeyboardAndConfirmedOnATelephone() {
        logIn("district.org");
        String offering = offering("便民义剪");
        open("/booking/booking-edit?code=" + offering);
        // a browser without a mouse is a telephone to the page, where nothing begins by itself
        browser.executeScript("document.getElementById('form:name').focus()");

        type("王某");
        key(Keys.TAB);
        type("199 0000 0901");
        key(Keys.ENTER);

        String receipt = find(By.cssSelector(".booked .receipt")).getText();
        assertThat(receipt).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(pressed).as("keys beside the text").isLessThanOrEqualTo(MOST_KEYS);
        picture("desk");

        screen(Screen.PHONE);
        open("/booking/attendance-edit?code=" + offering);
        at("form:receipt").sendKeys(receipt.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        at("form:confirm").click();
        until(driver -> find(By.xpath("//ul[contains(@class,'checkin')]/li[contains(.,'" + receipt + "')]"))
                .getText()
                .contains("已到场"));
        assertFits();
        picture("check-in", Screen.PHONE);
    }

    @Test
    void aCodeHeldBeforeTheCameraConfirmsItsResident() {
        logIn("district.org");
        String page = "/booking/attendance-edit?code=" + offering("便民义剪");
        screen(Screen.PHONE);
        open(page);
        assertThat(browser.findElements(By.cssSelector("[data-start]")))
                .as("offered where the browser reads codes")
                .noneMatch(WebElement::isDisplayed);
        String receipt = find(By.name("come")).getAttribute("value");
        browser.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument", Map.of("source", CAMERA.replace("{receipt}", receipt)));
        open(page);

        find(By.cssSelector("[data-start]:not([hidden])")).click();

        until(driver -> !driver.findElements(By.cssSelector("button[name=back][value='" + receipt + "']"))
                .isEmpty());
        assertFits();
        assertObeysPolicy();
        find(By.cssSelector("[data-stop]:not([hidden])"));
        picture("scan", Screen.PHONE);
        find(By.cssSelector("[data-stop]")).click();
    }

    @Test
    void whatTheHostCallsOffIsOffForEverybody() {
        logIn("district.org");
        String offering = offering("法律咨询开放日");
        open("/booking/offering-view?code=" + offering);
        at("callOff:reason").sendKeys("主讲人生病");
        find(By.cssSelector("[id='callOff'] [data-dialog]")).click();
        new org.openqa.selenium.support.ui.WebDriverWait(browser, java.time.Duration.ofSeconds(20))
                .until(org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable(By.id("callOff:send")))
                .click();
        until(driver -> find(By.id("content")).getText().contains("已取消"));

        open("/booking/offering-view?tab=bookings&code=" + offering);
        assertThat(browser.findElements(By.cssSelector("td .chip")))
                .isNotEmpty()
                .allSatisfy(state -> assertThat(state.getText()).contains("主办方取消"));
    }

    /** Code of the first of this title. */
    private String offering(String title) {
        open("/booking/offering-list?q=" + title);
        String address = find(By.cssSelector("table a.open")).getAttribute("href");
        return address.replaceAll(".*code=([^&]+).*", "$1");
    }

    private void type(String text) {
        new Actions(browser).sendKeys(text).perform();
    }

    private void key(Keys key) {
        pressed++;
        new Actions(browser).sendKeys(key).perform();
    }
}
