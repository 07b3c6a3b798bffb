package cn.tongxinyuan.platform.job;

/**
 * The file a job works on.
 *
 * @param name as the caller called it
 * @param contentType as the caller called it
 * @param content plain bytes; sealed when stored
 */
public record JobInput(String name, String contentType, byte[] content) {}
