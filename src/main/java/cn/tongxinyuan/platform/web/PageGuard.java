package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditTrail;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.module.Page;
import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.Me;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * First ring: a view is served only when a module lists it and the caller holds its permission. A view that nobody lists
 * does not exist; a caller with a password given by somebody else sees nothing but its change.
 */
public class PageGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OPEN = Set.of("login", "error", "administration/accessibility-view");
    private static final Set<String> NO_VIEWS = Set.of("logout", "preference", "stay", "draft", "attachment");
    /** A list taken out passes by the line of its page. */
    private static final Pattern EXPORT = Pattern.compile("(.+-list)[.](xlsx|csv)");

    private static final Pattern FOR_MACHINES = Pattern.compile("(health|openapi)(/.*)?");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final String PASSWORD_PAGE = "administration/password-edit";

    @Inject
    transient ModuleRegistry registry;

    @Inject
    transient Me me;

    @Inject
    transient AuditTrail trail;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String view = view(request);
        if (view != null && !METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (!isRest(request)
                && request.getQueryString() != null
                && request.getQueryString().contains("%00")) {
            // no database finds it, and one of them fails over it
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (view == null || OPEN.contains(view)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Page> page = registry.page(view);
        Optional<CallerAccount> caller = me.account();
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (caller.isPresent() && caller.get().mustChangePassword() && !view.equals(PASSWORD_PAGE)) {
            response.sendRedirect(request.getContextPath() + "/" + PASSWORD_PAGE);
        } else if (!me.may(page.get().permission())) {
            trail.keep(AuditEntry.refused(
                    me.getUsername(), page.get().permission(), "Page", view, "platform.told.no-permission"));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isRest(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/");
    }

    /** View path without extension; null for what is not a view: REST, resources, health, what is open to everybody. */
    static String view(HttpServletRequest request) {
        // as the container understood it, not as it was written: decoded, without parameters and detours
        String plain = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (plain.startsWith("/api/")
                || plain.startsWith("/jakarta.faces.resource/")
                || plain.startsWith("/open/")
                || plain.startsWith("/open311/")) {
            return null;
        }
        if (plain.equals("/") || plain.isEmpty()) {
            return "index";
        }
        String name = plain.substring(1);
        if (name.endsWith(".xhtml")) {
            return name.substring(0, name.length() - ".xhtml".length());
        }
        Matcher export = EXPORT.matcher(name);
        if (export.matches()) {
            return export.group(1);
        }
        return name.contains(".")
                        || NO_VIEWS.contains(name)
                        || FOR_MACHINES.matcher(name).matches()
                ? null
                : name;
    }
}
