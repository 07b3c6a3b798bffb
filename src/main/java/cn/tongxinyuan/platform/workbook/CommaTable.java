package cn.tongxinyuan.platform.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as comma-separated text (RFC 4180) that Chinese office programs open with the right letters: UTF-8 mark, lines
 * ending in CR LF, and no text that would be run as a formula (see {@link FormulaGuard}).
 */
public final class CommaTable {

    private static final String MARK = "\ufeff";
    private static final Pattern QUOTED = Pattern.compile("[,\"\r\n]");

    private final Writer out;

    /** @param out written in UTF-8; not closed */
    public CommaTable(Writer out) throws IOException {
        this.out = out;
        out.write(MARK);
    }

    /** Writes a line; nothing stands for null. */
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(field(cells.get(i)));
        }
        out.write("\r\n");
    }

    private static String field(String cell) {
        String text = cell == null ? "" : FormulaGuard.defuse(cell);
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
