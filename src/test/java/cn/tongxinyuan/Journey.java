package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.drone.api.annotation.Drone;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.FluentWait;

/** A walk through the product in Chromium, on a desk or on a telephone, with the demonstration district. */
@ExtendWith({ChromiumInstalled.class, ArquillianExtension.class})
@Tag("browser")
@RunAsClient
public abstract class Journey {

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final List<String> SIZES = List.of("target-size", "scrollable-region-focusable");

    private static final String AXE = axe();

    /**
     * What is serious or critical. Run in the page itself: the builder of the binding opens a window for each result. The
     * rows of a table are made by the same tags: the first eight are asked, the others would double the time.
     */
    private static final String BARRIERS =
            """
            const [asked, left, done] = arguments;
            axe.run({exclude: [['tbody tr:nth-child(n+9)']]}, {
                resultTypes: ['violations'],
                rules: Object.fromEntries(left.map(rule => [rule, {enabled: false}])),
                ...(asked.length ? {runOnly: asked} : {})})
                .then(found => done(found.violations
                    .filter(rule => ['serious', 'critical'].includes(rule.impact))
                    .map(rule => `${rule.id}: ${rule.nodes.map(node => node.html)}`)))
                .catch(failed => done([String(failed)]));
            """;

    protected static final String PASSWORD = "Tongxin#2024";
    private static final Duration DISTRICT_BUILT = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Notes what the policy of a page refuses. */
    private static final String WITNESS =
            "window.refused = []; document.addEventListener('securitypolicyviolation', seen =>"
                    + " refused.push(`${seen.effectiveDirective} ${seen.blockedURI} ${seen.sourceFile}:${seen.lineNumber}`));";

    /** The two screens the product is made for. */
    public enum Screen {
        DESKTOP(1366, 768),
        PHONE(360, 740);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    @Drone
    protected ChromeDriver browser;

    @ArquillianResource
    protected URL address;

    private static String axe() {
        try (InputStream script = Journey.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void startAtTheDoor() throws URISyntaxException {
        Api visitor = new Api(address.toURI());
        new FluentWait<>(visitor)
                .withTimeout(DISTRICT_BUILT)
                .until(waiting -> waiting.get("/health/ready").status() == 200);
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WITNESS));
        screen(Screen.DESKTOP);
        browser.manage().deleteAllCookies();
    }

    /** Opens a page, which must not answer with an error. */
    protected void open(String path) {
        browser.get(URI.create(address.toString()).resolve(path).toString());
        Object status = browser.executeScript("return performance.getEntriesByType('navigation')[0].responseStatus");
        assertThat(((Number) status).intValue()).as(path).isLessThan(400);
    }

    /** Logs in a demonstration account and ends on its first page. */
    protected void logIn(String username) {
        open("/login");
        at("login:username").sendKeys(username);
        at("login:password").sendKeys(PASSWORD);
        at("login:submit").click();
        until(driver -> !driver.getCurrentUrl().contains("/login"));
    }

    /** The element with this id, once it is there. */
    protected WebElement at(String id) {
        return find(By.id(id));
    }

    protected WebElement find(By by) {
        return new FluentWait<WebDriver>(browser)
                .withTimeout(PATIENCE)
                .ignoring(org.openqa.selenium.NotFoundException.class)
                .until(driver -> driver.findElement(by));
    }

    protected void until(java.util.function.Predicate<WebDriver> condition) {
        new FluentWait<WebDriver>(browser).withTimeout(PATIENCE).until(condition::test);
    }

    /** Shows the page on this screen from now on. */
    protected void screen(Screen screen) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        screen.width,
                        "height",
                        screen.height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        screen == Screen.PHONE));
    }

    /** Keeps a picture of the page on both screens in {@code target/screenshots}, and ends on the desktop. */
    protected void picture(String name) {
        picture(name, Screen.PHONE);
        picture(name, Screen.DESKTOP);
    }

    protected void picture(String name, Screen screen) {
        screen(screen);
        until(driver -> (Boolean) browser.executeScript(
                "return document.getAnimations().every(animation => animation.playState !== 'running')"));
        Path file = Path.of(
                "target", "screenshots", name + "-" + screen.name().toLowerCase(java.util.Locale.ROOT) + ".png");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, ((TakesScreenshot) browser).getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody is shut out: axe-core finds nothing serious or critical on this page. */
    protected void assertAccessible() {
        assertAccessible(List.of(), List.of());
    }

    /**
     * Asks for some rules.
     *
     * @param asked all where there are none
     * @param left not asked
     */
    private void assertAccessible(List<String> asked, List<String> left) {
        if (!Boolean.TRUE.equals(browser.executeScript("return 'axe' in window"))) {
            browser.executeScript(AXE);
        }
        Object barriers = browser.executeAsyncScript(BARRIERS, asked, left);
        assertThat((List<?>) barriers).as(browser.getCurrentUrl()).isEmpty();
    }

    /**
     * For everybody, whatever they see and on whatever they see it: in light, in dark, in large type and on a telephone
     * nobody is shut out, nothing sticks out, nothing was refused by the policy of the page. Colours take most of the time:
     * they are asked in light on the desktop and in dark on the telephone, so that both layouts and both schemes are seen;
     * larger letters need no more contrast. Ends on the desktop in light.
     */
    protected void assertForEverybody(SoftAssertions found) {
        found.check(this::assertAccessible);
        browser.executeScript("document.body.classList.add('large')");
        found.check(() -> assertAccessible(SIZES, List.of()));
        browser.executeScript("document.body.classList.remove('large')");
        screen(Screen.PHONE);
        found.check(() -> assertAccessible(List.of(), COLOURS));
        found.check(this::assertFits);
        scheme("dark");
        found.check(() -> assertAccessible(COLOURS, List.of()));
        scheme("light");
        found.check(this::assertObeysPolicy);
        screen(Screen.DESKTOP);
    }

    /** Which colours the machine prefers from now on. */
    protected void scheme(String name) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", name))));
    }

    /** What the policy refused on this page; styles in the markup of components are, and rules of ours stand for them. */
    protected void assertObeysPolicy() {
        List<?> refused = (List<?>) browser.executeScript("return window.refused");
        assertThat(refused)
                .as(browser.getCurrentUrl())
                .allSatisfy(one -> assertThat(one).asString().startsWith("style-src-attr"));
    }

    /** Nothing sticks out to the right of the screen. */
    protected void assertFits() {
        Object over = browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue()).as(browser.getCurrentUrl()).isLessThanOrEqualTo(0);
    }
}
