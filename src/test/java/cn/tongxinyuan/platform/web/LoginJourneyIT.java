package cn.tongxinyuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Journey;
import org.junit.jupiter.api.Test;

class LoginJourneyIT extends Journey {

    @Test
    void leadsFromTheDoorToTheFirstPage() {
        open("/login");
        picture("login");
        assertFits();

        logIn("auditor");

        picture("home");
        assertThat(browser.getPageSource()).contains("审计员");
    }
}
