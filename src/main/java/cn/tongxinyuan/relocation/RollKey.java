package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.ScopePath;
import java.util.regex.Pattern;

/** Place of a household in every list: unit, area, then number with its figures in numeric order. */
final class RollKey {

    private static final Pattern FIGURES = Pattern.compile("(0*)(\\d+)");
    private static final int WIDTH = 10;

    private RollKey() {}

    /** Begin of the keys of all households in one area's own roll. */
    static String areaPrefix(ScopePath scope, String area) {
        return scope.code() + "/" + area + "/";
    }

    static String of(String areaPrefix, String number) {
        String padded = FIGURES.matcher(number).replaceAll(match -> padded(match.group(1), match.group(2)));
        return areaPrefix + padded;
    }

    /**
     * Zeros written in front are counted behind: 1 and 01 are two households, one beside the other. The blank occurs in no
     * number, so that the count cannot be taken for a part of one.
     */
    private static String padded(String zeros, String figures) {
        String inFront = "0".repeat(Math.max(0, WIDTH - figures.length()));
        return inFront + figures + (zeros.isEmpty() ? "" : " " + (char) ('@' + zeros.length()));
    }

    /** First key after every key that begins with this prefix ending in a slash. */
    static String end(String prefix) {
        return prefix.substring(0, prefix.length() - 1) + "0";
    }
}
