package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.module.Page;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Leads who opens a list as the menu does, without any parameter, to the view that is the default of that list. */
public class DefaultView extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ModuleRegistry registry;

    @Inject
    transient ViewBar views;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> standard = isFromMenu(request) ? views.standardAddress() : Optional.empty();
        if (standard.isPresent()) {
            response.sendRedirect(standard.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isFromMenu(HttpServletRequest request) {
        String view = PageGuard.view(request);
        return request.getMethod().equals("GET")
                && !request.getServletPath().contains(".")
                && (request.getQueryString() == null || request.getQueryString().isEmpty())
                && view != null
                && registry.page(view).filter(Page::keepsViews).isPresent();
    }
}
