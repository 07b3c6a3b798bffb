package cn.tongxinyuan.platform.attachment;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file as a list shows it.
 *
 * @param size of the plain file in bytes
 */
public record AttachedRow(String code, String name, FileKind kind, long size, Instant addedAt, String addedBy)
        implements Serializable {}
