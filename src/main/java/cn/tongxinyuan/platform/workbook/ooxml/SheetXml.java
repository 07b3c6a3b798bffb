package cn.tongxinyuan.platform.workbook.ooxml;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The rows of one sheet, streamed. */
final class SheetXml {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final BigDecimal DAYS_1904 = BigDecimal.valueOf(1462);

    private final XmlPart xml;
    private final SharedStrings strings;
    private final List<NumberFormat> formats;
    private final boolean from1904;
    private final Bounds limits;
    private final StringBuilder text = new StringBuilder();

    private int total = -1;
    private int row;
    private int column;
    private RawCell[] cells;
    private int width;

    SheetXml(XmlPart xml, SharedStrings strings, List<NumberFormat> formats, boolean from1904, Bounds limits) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
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
        cells = new RawCell[Math.min(32, limits.columns())];
        Arrays.fill(cells, RawCell.BLANK);
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
        boolean formula = false;
        boolean valued = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
            } else if (xml.starts("v")) {
                valued = true;
                value();
            } else if (xml.starts("is")) {
                SharedStrings.richText(xml, "is", text, limits, row);
            } else if (xml.starts("c") || xml.starts("row")) {
                throw BrokenWorkbook.damaged();
            }
        }
        RawCell cell = cell(type, style, valued || !formula);
        if (cell.isBlank()) {
            return;
        }
        if (column >= limits.columns()) {
            throw BrokenWorkbook.of("FILE_TOO_LARGE.columns", row, limits.columns());
        }
        if (column >= cells.length) {
            int filled = cells.length;
            cells = Arrays.copyOf(cells, Math.min(limits.columns(), Math.max(column + 1, filled * 2)));
            Arrays.fill(cells, filled, cells.length, RawCell.BLANK);
        }
        if (cells[column] != RawCell.BLANK) {
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

    private RawCell cell(String type, int style, boolean computed) {
        String value = text.toString();
        if (!computed) {
            return RawCell.error("");
        }
        return switch (type == null ? "n" : type) {
            case "s" -> value.isEmpty() ? RawCell.BLANK : RawCell.text(strings.get(value.strip()));
            case "str", "inlineStr" -> RawCell.text(SharedStrings.unescaped(value));
            case "b" -> RawCell.text("1".equals(value) ? "TRUE" : "FALSE");
            case "e" -> RawCell.error(value);
            case "d" -> RawCell.text(value);
            default -> numeric(value.strip(), format(style));
        };
    }

    private NumberFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }

    private RawCell numeric(String value, NumberFormat format) {
        RawCell cell = RawCell.number(value, format);
        if (from1904 && cell.kind() == RawCell.Kind.DATE) {
            return RawCell.number(new BigDecimal(value).add(DAYS_1904).toString(), format);
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
