package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.intake.Intakes;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A workbook larger than the server takes in would end as a broken form; its page says so instead. */
@WebFilter("/*")
public class UploadSize extends HttpFilter {

    /** Parameter that tells the page. */
    static final String LARGE = "large";

    private static final long serialVersionUID = 1L;
    /** What a form adds to the file it sends. */
    private static final long FORM_BYTES = 1024 * 1024L;

    @Inject
    transient Intakes intakes;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isTooLarge(request)) {
            response.sendRedirect(request.getRequestURI() + "?" + LARGE + "=true");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isTooLarge(HttpServletRequest request) {
        long sent = request.getContentLengthLong();
        return sent > FORM_BYTES
                && intakes.limitsOfPage(view(request))
                        .filter(limits -> sent > limits.bytes() + FORM_BYTES)
                        .isPresent();
    }

    private static String view(HttpServletRequest request) {
        return request.getRequestURI()
                .substring(request.getContextPath().length() + 1)
                .replaceFirst("\\.xhtml$", "");
    }
}
