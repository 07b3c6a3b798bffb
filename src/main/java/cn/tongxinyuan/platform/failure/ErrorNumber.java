package cn.tongxinyuan.platform.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.sql.SQLException;

/**
 * What a user is told of a failure: a number that is in the log, the same for whoever answers, page, REST or job. The log
 * gets classes, places and SQL states but no messages, because messages of databases and validators quote the values they
 * refuse.
 */
public final class ErrorNumber {

    private static final Logger LOG = System.getLogger(ErrorNumber.class.getName());
    private static final String NUMBER = "txy.error.number";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FRAMES = 25;
    private static final int BROKEN = 500;

    private ErrorNumber() {}

    /** The number of a failure outside any request; it is logged under it. */
    public static String of(String where, Throwable failure) {
        String number = next();
        LOG.log(Level.ERROR, number + " " + where + describe(failure));
        return number;
    }

    /** The number of this request's failure, which is logged when it is asked for first; its cause is known by then. */
    public static String of(HttpServletRequest request, int status, Throwable cause) {
        if (request.getAttribute(NUMBER) instanceof String known) {
            return known;
        }
        String number = next();
        request.setAttribute(NUMBER, number);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String line = number + " " + status + " " + request.getMethod() + " "
                + plain(uri == null ? request.getRequestURI() : uri.toString());
        if (status >= BROKEN) {
            LOG.log(Level.ERROR, line + describe(cause));
        } else {
            LOG.log(
                    Level.INFO,
                    cause == null ? line : line + " " + cause.getClass().getSimpleName());
        }
        return number;
    }

    /** The same for a failure the container found. */
    public static String of(HttpServletRequest request, int status) {
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return of(request, status, cause instanceof Throwable thrown ? thrown : null);
    }

    /** A number out of an address, if it is one. */
    public static String given(String number) {
        return number != null && number.matches("E-[0-9A-F]{6}") ? number : "-";
    }

    private static String next() {
        return "E-%06X".formatted(RANDOM.nextInt(1 << 24));
    }

    /** Addresses hold codes and no names, but whoever makes one up may write anything. */
    private static String plain(String uri) {
        return uri.replaceAll("[^\\w/.-]", "_");
    }

    static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 8; depth++) {
            text.append("\n  ")
                    .append(depth == 0 ? "" : "caused by ")
                    .append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                text.append(" SQLState ").append(sql.getSQLState());
            }
            if (cause.getClass().getName().startsWith("cn.tongxinyuan.")) {
                text.append(": ").append(cause.getMessage());
            }
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("\n    at ").append(frames[i]);
            }
            cause = cause.getCause();
        }
        return text.toString();
    }
}
