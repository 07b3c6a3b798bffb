package cn.tongxinyuan.award.web;

import cn.tongxinyuan.platform.security.Visitors;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Opens the check of a certificate to everybody, and slows down whoever tries number after number. */
@WebServlet(CertificateCheckServlet.ADDRESS)
public class CertificateCheckServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    static final String ADDRESS = "/open/certificate";
    /** Request parameter: what stands on the paper. */
    static final String NUMBER = "number";
    /** Request attribute: seconds to wait, where somebody asked too often. */
    static final String WAIT = "txy.check.wait";

    @Inject
    transient Visitors visitors;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Duration> wait = request.getParameter(NUMBER) == null ? Optional.empty() : visitors.ask(request);
        wait.ifPresent(time -> {
            int seconds = Math.toIntExact(time.toSeconds() + 1);
            request.setAttribute(WAIT, seconds);
            response.setStatus(TOO_MANY);
            response.setIntHeader("Retry-After", seconds);
        });
        request.getRequestDispatcher("/award/certificate-check.xhtml").forward(request, response);
    }
}
