package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.ScopePath;
import java.util.regex.Pattern;

/** Place of a household in every list: unit, area, then number with its figures in numeric order. */
final class RollKey {

    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final int WIDTH = 10;

    private RollKey() {}

    /** Begin of the keys of all households in one area's own roll. */
    static String areaPrefix(ScopePath scope, String area) {
        return scope.code() + "/" + area + "/";
    }

    static String of(String areaPrefix, String number) {
        String padded = FIGURES.matcher(number)
                .replaceAll(
                        match -> "0".repeat(Math.max(0, WIDTH - match.group().length())) + match.group());
        return areaPrefix + padded;
    }

    /** First key after every key that begins with this prefix ending in a slash. */
    static String end(String prefix) {
        return prefix.substring(0, prefix.length() - 1) + "0";
    }
}
