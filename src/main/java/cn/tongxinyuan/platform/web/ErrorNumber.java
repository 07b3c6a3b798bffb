package cn.tongxinyuan.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ThreadLocalRandom;

/** The number on an error page, under which the log tells the cause. */
final class ErrorNumber {

    /** Request attribute: words of the rule that refused. */
    static final String TEXT = "txy.error.text";

    private static final String NUMBER = "txy.error.number";
    private static final Logger LOG = System.getLogger(ErrorPage.class.getName());
    private static final int BROKEN = 500;

    private ErrorNumber() {}

    /** The number of this request's error; writes the log line when it is asked for first. */
    static String of(HttpServletRequest request, int status) {
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return of(request, status, cause instanceof Throwable thrown ? thrown : null);
    }

    static String of(HttpServletRequest request, int status, Throwable cause) {
        if (request.getAttribute(NUMBER) instanceof String known) {
            return known;
        }
        String number = String.format("E-%06X", ThreadLocalRandom.current().nextInt(1 << 24));
        request.setAttribute(NUMBER, number);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String line = number + " " + status + " " + request.getMethod() + " "
                + plain(uri == null ? request.getRequestURI() : uri.toString());
        if (status >= BROKEN) {
            LOG.log(Level.ERROR, line, cause);
        } else {
            LOG.log(
                    Level.INFO,
                    cause == null ? line : line + " " + cause.getClass().getSimpleName());
        }
        return number;
    }

    /** A number out of an address, if it is one. */
    static String given(String number) {
        return number != null && number.matches("E-[0-9A-F]{6}") ? number : "-";
    }

    private static String plain(String uri) {
        return uri.replaceAll("[^\\w/.-]", "_");
    }
}
