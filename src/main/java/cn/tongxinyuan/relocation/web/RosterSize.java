package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.relocation.RosterService;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file larger than the server takes in would end as a broken form; the page says so instead. */
@WebFilter({"/relocation/roster-edit", "/relocation/roster-edit.xhtml"})
public class RosterSize extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** What a form adds to the file it sends. */
    private static final long FORM_BYTES = 1024 * 1024L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > RosterService.LIMITS.bytes() + FORM_BYTES) {
            response.sendRedirect(request.getRequestURI() + "?large=true");
        } else {
            chain.doFilter(request, response);
        }
    }
}
