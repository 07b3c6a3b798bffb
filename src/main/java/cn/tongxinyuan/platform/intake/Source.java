package cn.tongxinyuan.platform.intake;

import java.io.Serializable;

/**
 * Where rows come from.
 *
 * @param job public code of the job that brings them
 * @param fingerprint SHA-256 of the workbook in hexadecimal digits
 * @param reason why a row that was typed by hand puts a record right, empty where it brings a new one; null where nothing was
 *     typed by hand
 */
public record Source(String job, String fingerprint, String reason) implements Serializable {

    /** Rows that no workbook brought. */
    public static final Source NONE = new Source(null, null);

    /** A row typed into a form that registers a new record. */
    public static final Source TYPED = new Source(null, null, "");

    public Source(String job, String fingerprint) {
        this(job, fingerprint, null);
    }

    /** A row typed into a form that puts a record right. */
    public static Source correction(String reason) {
        return new Source(null, null, reason);
    }

    /** Whether somebody typed the row; who offers the form tells the trail of it. */
    public boolean isTyped() {
        return reason != null;
    }
}
