package cn.tongxinyuan.platform.task;

import java.math.BigDecimal;

/**
 * A figure of the caller's unit for the first page.
 *
 * @param label name of the figure in the reader's language
 * @param value null where it is not defined, such as a rate over nothing
 * @param unit unit as indicators name it, such as {@code households}
 * @param note what it is part of, empty for none
 * @param address page that lists what was counted
 */
public record Headline(String label, BigDecimal value, String unit, String note, String address) {}
