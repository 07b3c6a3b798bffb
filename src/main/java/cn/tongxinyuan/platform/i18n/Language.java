package cn.tongxinyuan.platform.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * The reader's language and the texts in it, in views as {@code #{i18n['key']}}. Pages are Chinese until the reader
 * chooses English (a cookie); REST follows {@code Accept-Language}.
 */
@Named("i18n")
@RequestScoped
public class Language extends java.util.AbstractMap<String, String> {

    public static final String COOKIE = "txy.lang";

    @Inject
    HttpServletRequest request;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = choose();
        }
        return locale;
    }

    public String text(String key, Object... arguments) {
        return Messages.text(getLocale(), key, arguments);
    }

    /** What is kept as a {@link cn.tongxinyuan.kernel.Wording}. */
    public String told(String kept) {
        return Told.in(getLocale(), kept);
    }

    /** Name of an enum constant of a module: {@code petition.PetitionStatus.OPEN}. */
    public String name(String module, Enum<?> constant) {
        return text(module + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    @Override
    public String get(Object key) {
        return text(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return Messages.has(String.valueOf(key));
    }

    @Override
    public java.util.Set<Entry<String, String>> entrySet() {
        return java.util.Set.of();
    }

    /** The language a caller accepts, null for one that does not say. */
    public static Locale accepted(String header) {
        return header != null && header.regionMatches(true, 0, "en", 0, 2) ? Locale.ENGLISH : Messages.CHINESE;
    }

    private Locale choose() {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return accepted(request.getHeader("Accept-Language"));
        }
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue().equals("en") ? Locale.ENGLISH : Messages.CHINESE;
                }
            }
        }
        return Messages.CHINESE;
    }
}
