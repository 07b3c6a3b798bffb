package cn.tongxinyuan.award;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Journey;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Somebody without an account checks a certificate by what stands on the paper. */
class CertificateJourneyIT extends Journey {

    @Test
    void aCertificateIsCheckedByItsNumberWithoutAnAccount() {
        logIn("district.org");
        open("/award/certificate-list");
        String number = find(By.cssSelector("table a.open")).getText();
        browser.manage().deleteAllCookies();

        screen(Screen.PHONE);
        open("/open/certificate");
        at("number").sendKeys(number.toLowerCase(java.util.Locale.ROOT).replace("-", " "), Keys.ENTER);

        until(driver -> find(By.id("content")).getText().contains("这份证书有效"));
        assertThat(find(By.cssSelector(".facts")).getText()).contains("*", number.split("-")[1]);
        assertFits();
        picture("certificate-check");

        at("number").clear();
        at("number").sendKeys("ZS-1999-00001", Keys.ENTER);
        until(driver -> find(By.id("content")).getText().contains("没有这个编号的证书"));
        assertThat(browser.findElements(By.cssSelector(".facts"))).isEmpty();
    }
}
