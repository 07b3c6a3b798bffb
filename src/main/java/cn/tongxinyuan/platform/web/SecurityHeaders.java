package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.i18n.Language;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Headers on every answer; pages replace the policy by their own, see {@link PagePolicy}. */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING_RUNS =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Inject
    transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if ("https".equals(request.getHeader("X-Forwarded-Proto"))) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (PageGuard.view(request) == null) {
            response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        } else {
            response.setHeader("Content-Language", language.getLocale().toLanguageTag());
        }
        chain.doFilter(request, response);
    }
}
