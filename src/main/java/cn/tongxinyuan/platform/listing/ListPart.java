package cn.tongxinyuan.platform.listing;

import java.util.List;

/**
 * Some rows of a list in its order.
 *
 * @param before cursor before which the part in front ends; null at the beginning
 * @param after cursor after which the next part begins; null at the end
 * @param totals what the query finds in all, where that is known without counting; else null
 */
public record ListPart(List<Row> rows, String before, String after, Totals totals) {}
