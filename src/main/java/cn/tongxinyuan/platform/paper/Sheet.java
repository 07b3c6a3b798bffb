package cn.tongxinyuan.platform.paper;

import java.util.List;

/**
 * One page of paper.
 *
 * @param left above the title at the left, such as where the sheet belongs
 * @param right above the title at the right, such as the day
 * @param facts what is known, two beside each other
 * @param blanks what is to be written by hand
 * @param foot below everything at the left
 */
public record Sheet(String title, String left, String right, List<Fact> facts, List<Blank> blanks, String foot) {

    /** @param wide takes the whole width */
    public record Fact(String label, String value, boolean wide) {}

    /** @param lines of handwriting it has room for */
    public record Blank(String label, int lines) {}
}
