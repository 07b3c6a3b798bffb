package cn.tongxinyuan.platform.job;

/**
 * A file a job made.
 *
 * @param name as it is offered for download
 * @param contentType of the content
 * @param content plain bytes, null in lists
 */
public record JobOutput(String name, String contentType, byte[] content) {

    /** For lists: JPQL builds it without the content. */
    public JobOutput(String name, String contentType) {
        this(name, contentType, null);
    }
}
