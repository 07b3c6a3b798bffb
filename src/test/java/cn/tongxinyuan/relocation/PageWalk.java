package cn.tongxinyuan.relocation;

import cn.tongxinyuan.Journey;
import cn.tongxinyuan.platform.demo.DemoAccount;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.Page;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;

/**
 * Every page that a module names, opened by a demonstration account that may, by the links a reader would follow: in
 * light, in dark, in large type and on a telephone axe-core finds nothing serious or critical, nothing sticks out and
 * the policy refuses nothing. To look at a page takes seconds, to open it does not: two walks share the pages, each looks
 * at its own and only passes the others on the way to them. Whose a page is its address alone says, so that none falls
 * between.
 */
abstract class PageWalk extends Journey {

    /** Where the walk begins beside the menu, by the page that is to be seen from there. */
    private static final Map<String, String> FIRST = column(1);

    /** Whose walk begins there; everybody's who may where none is named. */
    private static final Map<String, String> WALKER = column(2);

    /** Nobody of the demonstration has stayed away twice, and nothing announced is over yet: no link leads there. */
    private static final List<String> UNLINKED = List.of("/suspension-view", "/feedback-edit");

    private static final String LINKS =
            "return [...document.links].filter(link => link.origin === location.origin).map(link => link.pathname + link.search)";

    private static final String ACTS =
            "return [...document.querySelectorAll('form.acts button[formaction]')].map(act => act.getAttribute('formaction'))";

    private final JavaClasses product = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.tongxinyuan");

    private final List<Module> modules = all(Module.class);
    private final SoftAssertions barriers = new SoftAssertions();
    private final Set<String> seen = new HashSet<>();
    private final boolean even;

    /**
     * Shares the pages.
     *
     * @param even looks at the addresses with an even hash, the other walk at those with an odd one
     */
    PageWalk(boolean even) {
        this.even = even;
    }

    private boolean own(String address) {
        return even == (address.hashCode() % 2 == 0);
    }

    @Test
    void shutsNobodyOutOfAnyPage() {
        open("/login");
        if (own("/login")) {
            look();
            largeTypeStays();
        }
        Map<String, Page> pages = modules.stream()
                .flatMap(module -> module.pages().stream())
                .collect(Collectors.toMap(Page::address, page -> page));
        List<DemoAccount> accounts = new ArrayList<>(all(DemoPart.class).stream()
                .flatMap(part -> part.accounts().stream())
                .toList());
        accounts.sort(Comparator.comparing(account -> -count(pages, may(account))));

        for (DemoAccount account : accounts) {
            Predicate<Page> may = may(account);
            if (pages.values().stream().anyMatch(page -> may.test(page) && unseen(page))) {
                browser.manage().deleteAllCookies();
                logIn(account.username());
                if (may.test(pages.get("/relocation/roster-edit"))) {
                    checkRoster();
                }
                walk(pages, may, account.username());
            }
        }

        barriers.assertThat(pages.values().stream().filter(this::unseen).map(Page::address))
                .as("pages that no account reaches")
                .isEmpty();
        barriers.assertAll();
    }

    /** Whoever chose large type has it from the server on the next page, too. */
    private void largeTypeStays() {
        browser.manage().addCookie(new Cookie("txy.large", "true"));
        browser.navigate().refresh();
        barriers.assertThat(browser.findElements(By.cssSelector("body.large")))
                .as("large type")
                .hasSize(1);
        browser.manage().deleteCookieNamed("txy.large");
    }

    /** A run of an import, so that its steps are seen and the list of jobs is not empty. */
    private void checkRoster() {
        open("/relocation/roster-edit?area=XX");
        at("form:file_input").sendKeys(RosterWalk.ROSTER.toAbsolutePath().toString());
        at("form:check").click();
        find(By.id("settle"));
        if (own("/relocation/roster-edit")) {
            look();
        }
    }

    /** Follows links until every own page that this account may open and nobody saw has been seen; those come first. */
    private void walk(Map<String, Page> pages, Predicate<Page> may, String username) {
        Deque<String> ahead = new ArrayDeque<>();
        Predicate<Page> unseen = page -> may.test(page) && unseen(page);
        Consumer<String> meet = address -> {
            Page page = pages.getOrDefault(path(address), shownAt(pages, address));
            if (page != null && unseen.test(page)) {
                ahead.addFirst(address);
            } else if (page != null && may.test(page)) {
                ahead.addLast(address);
            }
        };
        pages.values().stream()
                .filter(page -> page.menu() || page.view().equals("index"))
                .map(Page::address)
                .forEach(meet);
        FIRST.forEach((page, address) -> {
            boolean own = WALKER.getOrDefault(page, username).equals(username);
            if (own && unseen.test(pages.get(page))) {
                ahead.addFirst(address);
            }
        });
        Set<String> been = new HashSet<>();
        while (!ahead.isEmpty() && pages.values().stream().anyMatch(unseen)) {
            String address = ahead.remove();
            Page page = pages.getOrDefault(path(address), shownAt(pages, address));
            if (page != null && may.test(page) && been.add(FIRST.containsValue(address) ? address : page.address())) {
                open(address);
                if (own(page.address()) && seen.add(page.address())) {
                    look();
                }
                links().forEach(meet);
                acts().stream()
                        .filter(act -> own(act) && may.test(pages.get(act)) && seen.add(act))
                        .forEach(act -> lookAtAct(address, act));
            }
        }
    }

    /** Own pages that links lead to and that nobody looked at yet. */
    private boolean unseen(Page page) {
        return own(page.address())
                && !seen.contains(page.address())
                && UNLINKED.stream().noneMatch(page.address()::endsWith);
    }

    /** The page that is seen at an address of another name: what is open to everybody has one. */
    private static Page shownAt(Map<String, Page> pages, String address) {
        return FIRST.entrySet().stream()
                .filter(first -> first.getValue().equals(address))
                .map(first -> pages.get(first.getKey()))
                .findFirst()
                .orElse(null);
    }

    private List<String> links() {
        return ((List<?>) browser.executeScript(LINKS))
                .stream().map(Object::toString).toList();
    }

    /** Pages of acts on rows of the list that is shown; they open with what was chosen, not by a link. */
    private List<String> acts() {
        return ((List<?>) browser.executeScript(ACTS))
                .stream().map(Object::toString).toList();
    }

    private void lookAtAct(String list, String act) {
        open(list);
        find(By.cssSelector("#rows tbody [role=checkbox]")).click();
        find(By.cssSelector("form.acts button[formaction='" + act + "']")).click();
        until(driver -> driver.getCurrentUrl().endsWith(act));
        look();
    }

    private static Map<String, String> column(int column) {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/pages-first.tsv"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(cells -> cells.length > column)
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[column]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String address) {
        String path = URI.create(address).getPath();
        return path.equals("/") ? "/index" : path;
    }

    private void look() {
        assertForEverybody(barriers);
    }

    private static long count(Map<String, Page> pages, Predicate<Page> may) {
        return pages.values().stream().filter(may).count();
    }

    private Predicate<Page> may(DemoAccount account) {
        Set<String> permissions = modules.stream()
                .flatMap(module -> module.grants().stream())
                .filter(grant -> grant.role().equals(account.role()))
                .flatMap(grant -> grant.permissions().stream())
                .collect(Collectors.toSet());
        return page -> permissions.contains(page.permission());
    }

    /** One of each kind that the product has; what they declare needs nothing injected. */
    private <T> List<T> all(Class<T> kind) {
        return product.stream()
                .filter(one -> one.isAssignableTo(kind) && !one.isInterface())
                .map(JavaClass::reflect)
                .map(one -> kind.cast(made(one)))
                .toList();
    }

    private static Object made(Class<?> one) {
        try {
            Constructor<?> constructor = one.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
