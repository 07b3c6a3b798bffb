package cn.tongxinyuan.platform.paper;

import java.util.List;

/**
 * What hangs in a window, in large type.
 *
 * @param subtitle below the title, such as of which days it speaks
 * @param lines what is announced, in their order
 * @param foot below everything at the left
 */
public record Poster(String title, String subtitle, List<Line> lines, String foot) {

    /**
     * One thing that is announced.
     *
     * @param when at the left
     * @param note below what it is, in smaller type
     */
    public record Line(String when, String what, String note) {}
}
