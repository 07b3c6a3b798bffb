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

/** Keeps the reader's language and size of type in cookies; works before login and without scripts. */
@WebServlet("/preference")
public class Preference extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String LARGE = "txy.large";
    private static final String FOLDED = "txy.folded";
    private static final String KEYLESS = "txy.keyless";
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

    private static boolean isOn(HttpServletRequest request, String name) {
        return request.getCookies() != null
                && Arrays.stream(request.getCookies())
                        .anyMatch(cookie -> cookie.getName().equals(name)
                                && cookie.getValue().equals("true"));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter("language");
        if (language != null) {
            store(response, Language.COOKIE, language.equals("en") ? "en" : "zh");
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
