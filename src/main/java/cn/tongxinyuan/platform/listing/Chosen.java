package cn.tongxinyuan.platform.listing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A record of a list as a reader chose it.
 *
 * @param key by which the list knows it
 * @param version as it stood when it was chosen; {@link #UNSEEN} for a key the caller's list does not hold
 * @param name by which people know it: the list's fixed column
 */
public record Chosen(String key, long version, String name) {

    /** No record has it, so that no act passes. */
    public static final long UNSEEN = -1;

    private static final Pattern LINE = Pattern.compile("(-?\\d{1,18})\t([^\t]*)\t([^\t]+)");

    /** As a form carries them, one a line; names and keys hold no tabs. */
    public static String write(List<Chosen> chosen) {
        return chosen.stream()
                .map(one -> one.version + "\t" + one.name + "\t" + one.key)
                .collect(Collectors.joining("\n"));
    }

    /** What {@link #write} wrote; what is no line of it is passed over. */
    public static List<Chosen> read(String written) {
        return written.lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Chosen(line.group(3), Long.parseLong(line.group(1)), line.group(2)))
                .toList();
    }
}
