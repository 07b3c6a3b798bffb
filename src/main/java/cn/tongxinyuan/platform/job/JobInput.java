package cn.tongxinyuan.platform.job;

import cn.tongxinyuan.kernel.Text;

/**
 * The file a job works on.
 *
 * @param name as the caller called it
 * @param contentType as the caller called it
 * @param content plain bytes; sealed when stored
 */
public record JobInput(String name, String contentType, byte[] content) {

    private static final int NAME_LENGTH = 200;
    private static final int TYPE_LENGTH = 100;

    /** Callers call their files what they like; kept are the end of the name and a type that is one. */
    public JobInput {
        String tidy = Text.tidy(name);
        int cut = Math.max(0, tidy.length() - NAME_LENGTH);
        boolean half = cut > 0 && Character.isLowSurrogate(tidy.charAt(cut));
        name = tidy.substring(half ? cut + 1 : cut);
        contentType = contentType.length() > TYPE_LENGTH ? "application/octet-stream" : contentType;
    }
}
