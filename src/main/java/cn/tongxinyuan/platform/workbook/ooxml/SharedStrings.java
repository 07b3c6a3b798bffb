package cn.tongxinyuan.platform.workbook.ooxml;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts cells point to, in one buffer: a million of them cost their characters and four bytes each. */
final class SharedStrings {

    /** Characters a spreadsheet cannot write into XML as they are. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder characters = new StringBuilder();
    private int[] ends = new int[1024];
    private int size;

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(ZipParts parts, String part, Bounds limits) {
        SharedStrings strings = new SharedStrings();
        long most = (long) limits.rows() * limits.columns() + limits.columns();
        int mostCharacters = (int) Math.min(limits.inflatedBytes() / 4, Integer.MAX_VALUE / 4);
        try (XmlPart xml = new XmlPart(parts, part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    richText(xml, "si", strings.characters, limits, 0);
                    strings.end();
                }
                if (strings.size > most || strings.characters.length() > mostCharacters) {
                    throw BrokenWorkbook.of(
                            "FILE_TOO_LARGE.inflated", 0, limits.inflatedBytes() >> 20, limits.entries());
                }
            }
        }
        return strings;
    }

    /** Adds the text of an element with runs, without phonetic hints, and stops at the element's end. */
    static void richText(XmlPart xml, String element, StringBuilder text, Bounds limits, int row) {
        int start = text.length();
        boolean inText = false;
        int phonetic = 0;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                phonetic++;
            } else if (xml.ends("rPh")) {
                phonetic--;
            } else if (xml.starts("t")) {
                inText = true;
            } else if (xml.ends("t")) {
                inText = false;
            } else if (inText && phonetic == 0 && xml.isText()) {
                xml.appendTo(text);
                checkLength(text.length() - start, limits, row);
            }
        }
    }

    static void checkLength(int characters, Bounds limits, int row) {
        if (characters > limits.cellCharacters()) {
            throw BrokenWorkbook.of("FILE_TOO_LARGE.cell", row, limits.cellCharacters());
        }
    }

    private void end() {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = characters.length();
    }

    String get(String index) {
        try {
            int i = Integer.parseInt(index);
            if (i < 0 || i >= size) {
                throw BrokenWorkbook.damaged();
            }
            return unescaped(characters.substring(i == 0 ? 0 : ends[i - 1], ends[i]));
        } catch (NumberFormatException e) {
            throw BrokenWorkbook.damaged(e);
        }
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
