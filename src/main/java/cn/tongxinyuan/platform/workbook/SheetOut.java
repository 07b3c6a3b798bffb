package cn.tongxinyuan.platform.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of a workbook under way. Values are safe to open, cells have the format of their column, and rows leave some
 * hundreds at a time, so that memory stays the same for any number of them.
 */
final class SheetOut {

    /** How a cell looks beside the format of its column. */
    enum Look {
        /** As its column. */
        DATA,
        /** A line above the header, a text of no column. */
        GENERAL,
        HEADER,
        /** Wrapped text in the colour of a refusal. */
        REASON,
        FAULTY,
        /** Of no column, a day. */
        DAY
    }

    private static final String PRODUCT = "Tongxinyuan";
    private static final String FONT = "宋体";
    private static final int FONT_SIZE = 11;
    private static final int PIECE = 250;
    private static final int MOST_WIDTH = 255;
    /** Characters a spreadsheet holds in one cell. */
    private static final int LONGEST = 32_767;

    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet sheet;
    private final OutputStream out;
    private final String[] formats;
    /** First row of the cells of a column that follow each other and have no style yet, -1 where there are none. */
    private final int[] unstyled;

    private int row = -1;

    /** A workbook that closes but does not close the stream. */
    static Workbook workbook(OutputStream out) {
        Workbook workbook = new Workbook(new Unclosed(out), PRODUCT, "1.0");
        workbook.setGlobalDefaultFont(FONT, FONT_SIZE);
        return workbook;
    }

    /**
     * @param out where the workbook goes, sent on with every piece
     * @param frozenRows first rows that stay in view when scrolling
     */
    SheetOut(Workbook workbook, OutputStream out, String name, List<Column<?>> columns, int frozenRows) {
        this.out = out;
        sheet = workbook.newWorksheet(sheetName(name));
        formats = columns.stream()
                .map(column -> column.kind().format().numberFormat())
                .toArray(String[]::new);
        unstyled = new int[formats.length];
        Arrays.fill(unstyled, -1);
        for (int i = 0; i < formats.length; i++) {
            sheet.width(i, Math.min(columns.get(i).width(), MOST_WIDTH));
            // the style of the column is what keeps digits typed later as text
            sheet.style(i).format(formats[i]).set();
        }
        if (frozenRows > 0) {
            sheet.freezePane(0, frozenRows);
        }
    }

    Worksheet sheet() {
        return sheet;
    }

    /** Begins a row; its cells come in the order of columns. */
    void row() throws IOException {
        row++;
        if (row % PIECE == 0 && row > 0) {
            send();
        }
    }

    /** A value of its column: String, Integer, BigDecimal, LocalDate, {@link Cell} or null, which leaves nothing. */
    void cell(int column, Object value) {
        if (!put(column, value)) {
            style(column, row - 1);
        } else if (unstyled[column] < 0) {
            unstyled[column] = row;
        }
    }

    /** A value that looks otherwise than its column. */
    void cell(int column, Object value, Look look) {
        if (look == Look.DATA) {
            cell(column, value);
            return;
        }
        if (column < unstyled.length) {
            style(column, row - 1);
        }
        put(column, value);
        StyleSetter style = sheet.style(row, column);
        switch (look) {
            case HEADER -> style.bold()
                    .fillColor("E8EEF7")
                    .format(Format.TEXT.numberFormat())
                    .verticalAlignment("center")
                    .wrapText(true);
            case REASON -> style.fontColor("B71C1C")
                    .format(Format.TEXT.numberFormat())
                    .verticalAlignment("top")
                    .wrapText(true);
            case FAULTY -> style.fillColor("FF9999").format(formats[column]);
            case DAY -> style.format(Format.DATE.numberFormat());
            default -> style.format("General");
        }
        style.set();
    }

    /** Puts a comment on a cell of the row under way. */
    void note(int column, String text) {
        sheet.comment(row, column, text);
    }

    /** Sends on what has been written so far. */
    void send() throws IOException {
        for (int i = 0; i < unstyled.length; i++) {
            style(i, row - 1);
        }
        sheet.flush();
        out.flush();
    }

    /** The last row is written. */
    void end() throws IOException {
        row++;
        send();
        sheet.finish();
    }

    private void style(int column, int last) {
        int first = unstyled[column];
        if (first >= 0 && first <= last) {
            sheet.range(first, column, last, column)
                    .style()
                    .format(formats[column])
                    .set();
            unstyled[column] = -1;
        }
    }

    /** False where there is nothing to write. */
    private boolean put(int column, Object value) {
        if (value == null) {
            return false;
        }
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_SURE_DAY)) {
            sheet.value(row, column, day);
        } else if (value instanceof Cell cell) {
            return put(column, cell.isNumeric() ? new BigDecimal(cell.text()) : cell.text());
        } else {
            String text = value.toString();
            if (text.isEmpty()) {
                return false;
            }
            sheet.inlineString(row, column, safe(text));
        }
        return true;
    }

    /** A text that is run as no formula and that XML can hold: without control characters and half characters. */
    static String safe(String raw) {
        String text = FormulaGuard.defuse(
                raw.contains("_x") ? LOOKS_ESCAPED.matcher(raw).replaceAll("_x005F_") : raw);
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
        }
        return isClean(text) ? text : cleaned(text);
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 && c != '\n' && c != '\t' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean control = c < 0x20 && c != '\t' && c != '\n';
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (c == '\r') {
                clean.append("_x000D_");
            } else if (!control && !half && c != 0xFFFE && c != 0xFFFF) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /** A, B, … Z, AA for 0, 1, … 25, 26. */
    static String columnName(int column) {
        String name = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? name : columnName(column / 26 - 1) + name;
    }

    /** What a spreadsheet allows as the name of a sheet: 31 characters, none of []:*?/\, no apostrophe outside. */
    static String sheetName(String wished) {
        String name = wished.replaceAll("[\\[\\]:*?/\\\\\\p{Cc}]", " ").strip();
        if (name.length() > 31) {
            name = name.substring(0, Character.isHighSurrogate(name.charAt(30)) ? 30 : 31);
        }
        name = name.replaceAll("^'+|'+$", "").strip();
        return name.isEmpty() ? "Sheet" : name;
    }
}
