package cn.tongxinyuan.platform.workbook;

/**
 * One thing wrong in a workbook.
 *
 * @param row the workbook's own row number, 0 when the whole file is meant
 * @param column header of the column as the layout writes it, empty when no single column is meant
 * @param code stable code of the rule, such as {@code ID_CHECK_DIGIT}
 * @param message what is wrong and how to put it right; values of personal columns are masked
 */
public record Finding(int row, String column, String code, String message) {}
