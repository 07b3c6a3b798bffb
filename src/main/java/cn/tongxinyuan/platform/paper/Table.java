package cn.tongxinyuan.platform.paper;

import java.util.List;

/**
 * A table on as many pages as it takes; each bears title, heads and foot.
 *
 * @param left above the title at the left, such as how many there are
 * @param right above the title at the right, such as the day
 * @param widths of the columns, in parts of their sum
 * @param rows each with as many cells as there are heads; an empty one is room to write in
 * @param foot below everything at the left
 */
public record Table(
        String title,
        String left,
        String right,
        List<String> heads,
        List<Integer> widths,
        List<List<String>> rows,
        String foot) {}
