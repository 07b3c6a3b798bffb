package cn.tongxinyuan.platform.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Values as the XML of a sheet writes them. */
final class XmlText {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);
    /** Characters a spreadsheet holds in one cell. */
    private static final int LONGEST = 32_767;

    private XmlText() {}

    /** Finishes an opened cell: its type, its value, its end. */
    static void appendValue(StringBuilder xml, Object value) {
        if (value == null || value instanceof Cell cell && cell.kind() == Cell.Kind.BLANK) {
            xml.append("\"/>");
        } else if (value instanceof Number number) {
            appendNumber(xml, number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString());
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_SURE_DAY)) {
            appendNumber(xml, Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day)));
        } else if (value instanceof Cell cell) {
            if (cell.isNumeric()) {
                appendNumber(xml, cell.text());
            } else {
                appendText(xml, cell.text());
            }
        } else {
            appendText(xml, value.toString());
        }
    }

    private static void appendNumber(StringBuilder xml, String number) {
        xml.append("\"><v>").append(number).append("</v></c>");
    }

    private static void appendText(StringBuilder xml, String text) {
        String safe = FormulaGuard.defuse(text);
        xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        append(xml, safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe);
        xml.append("</t></is></c>");
    }

    static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        append(xml, text);
        return xml.toString();
    }

    /** Leaves out what XML cannot hold, and half characters. */
    private static void append(StringBuilder xml, String raw) {
        String text = raw.contains("_x") ? LOOKS_ESCAPED.matcher(raw).replaceAll("_x005F_") : raw;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                case '\r' -> xml.append("_x000D_");
                default -> {
                    boolean control = c < 0x20 && c != '\t' && c != '\n';
                    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                    if (!control && !half && c != 0xFFFE && c != 0xFFFF) {
                        xml.appendCodePoint(c);
                    }
                }
            }
        }
    }
}
