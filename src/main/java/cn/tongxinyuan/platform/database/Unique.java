package cn.tongxinyuan.platform.database;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * The answer to a second record with a key that must be unique. To ask first and store later is friendly and not enough:
 * of several at once, all ask before the first has stored.
 */
public final class Unique {

    private static final String TAKEN = "23505";
    private static final String REFERRED_TO = "23503";

    private Unique() {}

    /**
     * Writes what waits to be written, right after the record with the key was persisted.
     *
     * @param flush of the entity manager
     * @param taken the rule that refuses, where somebody was faster
     */
    public static void flush(Runnable flush, Supplier<? extends RuntimeException> taken) {
        try {
            flush.run();
        } catch (PersistenceException refused) {
            throw isTaken(refused) ? taken.get() : refused;
        }
    }

    /** Whether a unique key is the reason of a failure. */
    public static boolean isTaken(Throwable failure) {
        return hasState(failure, TAKEN);
    }

    /** Whether what was to be removed is what another record refers to. */
    public static boolean isReferredTo(Throwable failure) {
        return hasState(failure, REFERRED_TO);
    }

    private static boolean hasState(Throwable failure, String state) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && state.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
