package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.i18n.Language;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the reader's language, colours and size of type in cookies; works before login and without scripts. */
@WebServlet("/preference")
public class Preference extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Colours to choose from; the first stands where nobody chose. */
    static final List<String> SCHEMES = List.of("system", "light", "dark");

    private static final String LARGE = "txy.large";
    private static final String FOLDED = "txy.folded";
    private static final String KEYLESS = "txy.keyless";
    private static final String SCHEME = "txy.scheme";
    private static final Duration KEPT = Duration.ofDays(365);

    static boolean isLarge(HttpServletRequest request) {
        return isOn(request, LARGE);
    }

    /** The menu shows signs instead of words. */
    static boolean isFolded(HttpServletRequest request) {
        return isOn(request, FOLDED);
    }

    /** Single letters do nothing by themselves (WCAG 2.1.4). */
    static boolean isKeyless(HttpServletRequest request) {
        return isOn(request, KEYLESS);
    }

    /** Light or dark where the reader chose, otherwise what the machine prefers. */
    static String scheme(HttpServletRequest request) {
        return values(request, SCHEME).filter(SCHEMES::contains).findFirst().orElse(SCHEMES.get(0));
    }

    private static boolean isOn(HttpServletRequest request, String name) {
        return values(request, name).anyMatch("true"::equals);
    }

    private static Stream<String> values(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter("language");
        if (language != null) {
            store(response, Language.COOKIE, language.equals("en") ? "en" : "zh");
        }
        String scheme = request.getParameter("scheme");
        if (scheme != null) {
            store(response, SCHEME, SCHEMES.contains(scheme) ? scheme : SCHEMES.get(0));
        }
        keep(response, LARGE, request.getParameter("large"));
        keep(response, FOLDED, request.getParameter("folded"));
        keep(response, KEYLESS, request.getParameter("keyless"));
        response.sendRedirect(Address.own(request.getParameter("back")));
    }

    private static void keep(HttpServletResponse response, String name, String chosen) {
        if (chosen != null) {
            store(response, name, chosen.equals("true") ? "true" : "false");
        }
    }

    private static void store(HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) KEPT.toSeconds());
        response.addCookie(cookie);
    }
}
