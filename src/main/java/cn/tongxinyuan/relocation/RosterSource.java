package cn.tongxinyuan.relocation;

import java.io.Serializable;

/**
 * Where the rows of a roll come from.
 *
 * @param job public code of the job that brings them
 * @param fingerprint SHA-256 of the workbook in hexadecimal digits
 */
public record RosterSource(String job, String fingerprint) implements Serializable {

    /** Rows that no workbook brought. */
    static final RosterSource NONE = new RosterSource(null, null);
}
