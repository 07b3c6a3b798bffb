package cn.tongxinyuan.platform.intake;

import java.io.Serializable;

/**
 * Where rows come from.
 *
 * @param job public code of the job that brings them
 * @param fingerprint SHA-256 of the workbook in hexadecimal digits
 */
public record Source(String job, String fingerprint) implements Serializable {

    /** Rows that no workbook brought. */
    public static final Source NONE = new Source(null, null);
}
