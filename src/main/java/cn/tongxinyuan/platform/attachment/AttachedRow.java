package cn.tongxinyuan.platform.attachment;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file as a list shows it.
 *
 * @param size of the plain file in bytes
 */
public record AttachedRow(String code, String name, FileKind kind, long size, Instant addedAt, String addedBy)
        implements Serializable {

    private static final int KILOBYTE = 1024;

    /** The size as one reads it; what has something in it has at least one. */
    public long kilobytes() {
        return (size + KILOBYTE - 1) / KILOBYTE;
    }
}
