package cn.tongxinyuan.platform.workbook;

/** Text of a finding in the reader's language. */
@FunctionalInterface
public interface FindingMessages {

    /**
     * @param key code of the finding, or code and variant as in {@code NOT_A_WORKBOOK.old}; the bundle holds it under
     *     {@code platform.finding.<key>}
     * @param arguments for a cell: column, value seen, then the limits of the rule; for a file: the limits
     */
    String text(String key, Object... arguments);
}
