package cn.tongxinyuan.platform.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;

/** The rows of one sheet, streamed. */
final class SheetXml {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final BigDecimal DAYS_1904 = BigDecimal.valueOf(1462);

    /** Takes the rows of a sheet. */
    interface Rows {

        /**
         * @param number the workbook's row number
         * @param cells by column, {@link Cell#BLANK} where there is nothing
         * @param total rows the sheet announces, -1 when it does not
         * @return false to stop
         */
        boolean row(int number, Cell[] cells, int total);
    }

    private final XmlPart xml;
    private final SharedStrings strings;
    private final BitSet dateStyles;
    private final boolean from1904;
    private final Limits limits;
    private final StringBuilder text = new StringBuilder();

    private int total = -1;
    private int row;
    private int column;
    private Cell[] cells;
    private int width;

    SheetXml(XmlPart xml, SharedStrings strings, BitSet dateStyles, boolean from1904, Limits limits) {
        this.xml = xml;
        this.strings = strings;
        this.dateStyles = dateStyles;
        this.from1904 = from1904;
        this.limits = limits;
    }

    void read(Rows handler) {
        boolean inData = false;
        while (xml.next()) {
            if (!inData) {
                if (xml.starts("dimension")) {
                    total = lastRow(xml.attribute("ref"));
                }
                inData = xml.starts("sheetData");
            } else if (xml.starts("row")) {
                startRow();
            } else if (xml.starts("c")) {
                cell();
            } else if (xml.ends("row")) {
                if (!handler.row(row, Arrays.copyOf(cells, width), total)) {
                    return;
                }
            } else if (xml.ends("sheetData")) {
                xml.drain();
                return;
            }
        }
        throw BrokenWorkbook.damaged();
    }

    /** Rows an area such as A1:X648 spans; only ever an estimate for progress. */
    private static int lastRow(String area) {
        if (area == null) {
            return -1;
        }
        int digits = area.length();
        while (digits > 0 && Character.isDigit(area.charAt(digits - 1))) {
            digits--;
        }
        int length = area.length() - digits;
        return length == 0 || length > 7 ? -1 : Integer.parseInt(area.substring(digits));
    }

    private void startRow() {
        int number = xml.number("r", row + 1);
        if (number <= row || number > LAST_ROW) {
            throw BrokenWorkbook.damaged();
        }
        row = number;
        column = -1;
        width = 0;
        cells = new Cell[Math.min(32, limits.columns())];
        Arrays.fill(cells, Cell.BLANK);
    }

    @SuppressWarnings("ReferenceEquality") // only the one blank cell means that nothing was here yet
    private void cell() {
        if (cells == null) {
            throw BrokenWorkbook.damaged();
        }
        column = column(xml.attribute("r"));
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        text.setLength(0);
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value();
            } else if (xml.starts("is")) {
                SharedStrings.richText(xml, "is", text, limits, row);
            } else if (xml.starts("c") || xml.starts("row")) {
                throw BrokenWorkbook.damaged();
            }
        }
        Cell cell = cell(type, style);
        if (cell.isBlank()) {
            return;
        }
        if (column >= limits.columns()) {
            throw BrokenWorkbook.of("FILE_TOO_LARGE.columns", row, limits.columns());
        }
        if (column >= cells.length) {
            int filled = cells.length;
            cells = Arrays.copyOf(cells, Math.min(limits.columns(), Math.max(column + 1, filled * 2)));
            Arrays.fill(cells, filled, cells.length, Cell.BLANK);
        }
        if (cells[column] != Cell.BLANK) {
            throw BrokenWorkbook.damaged();
        }
        cells[column] = cell;
        width = Math.max(width, column + 1);
    }

    private void value() {
        while (xml.next() && !xml.ends("v")) {
            if (xml.isText()) {
                xml.appendTo(text);
                SharedStrings.checkLength(text.length(), limits, row);
            }
        }
    }

    private Cell cell(String type, int style) {
        String value = text.toString();
        return switch (type == null ? "n" : type) {
            case "s" -> value.isEmpty() ? Cell.BLANK : shown(strings.get(value.strip()));
            case "str", "inlineStr" -> shown(SharedStrings.unescaped(value));
            case "b" -> Cell.text("1".equals(value) ? "TRUE" : "FALSE");
            case "e" -> new Cell(Cell.Kind.ERROR, value);
            case "d" -> Cell.text(value);
            default -> numeric(value.strip(), style >= 0 && dateStyles.get(style));
        };
    }

    private static Cell shown(String text) {
        return Cell.text(FormulaGuard.restore(text));
    }

    private Cell numeric(String value, boolean date) {
        Cell cell = Cell.number(value, date);
        if (from1904 && cell.kind() == Cell.Kind.DATE) {
            return Cell.number(new BigDecimal(value).add(DAYS_1904).toString(), true);
        }
        return cell;
    }

    /** Column of a reference such as AB12, counted from 0; the one after the last when there is none. */
    private int column(String reference) {
        if (reference == null) {
            return checked(column + 1);
        }
        int index = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
            index = checked(index * 26 + reference.charAt(i) - 'A' + 1);
        }
        return checked(index - 1);
    }

    private static int checked(int index) {
        if (index < 0 || index > LAST_COLUMN) {
            throw BrokenWorkbook.damaged();
        }
        return index;
    }
}
