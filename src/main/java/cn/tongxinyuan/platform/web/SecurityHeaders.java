package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.AnswerHeaders;
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

    @Inject
    transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AnswerHeaders.write(request, response);
        if (PageGuard.view(request) != null) {
            response.setHeader("Content-Language", language.getLocale().toLanguageTag());
        }
        chain.doFilter(request, response);
    }
}
