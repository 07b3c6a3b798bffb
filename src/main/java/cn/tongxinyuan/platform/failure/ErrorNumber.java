package cn.tongxinyuan.platform.failure;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.sql.SQLException;

/**
 * What a user is told of a failure: a number that is in the log. The log gets classes, places and SQL states but no
 * messages, because messages of databases and validators quote the values they refuse.
 */
public final class ErrorNumber {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FRAMES = 25;

    private ErrorNumber() {}

    /** Logs the failure under a new number, which is returned. */
    public static String log(Logger log, String where, Throwable failure) {
        String number = "E-%06X".formatted(RANDOM.nextInt(1 << 24));
        log.log(Level.ERROR, number + " " + where + describe(failure));
        return number;
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
