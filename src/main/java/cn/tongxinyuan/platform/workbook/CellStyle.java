package cn.tongxinyuan.platform.workbook;

/** The few looks a cell has here, and their numbers in the part of styles. */
final class CellStyle {

    static final int GENERAL = 0;
    static final int HEADER = 1;
    /** Wrapped text in the colour of a refusal. */
    static final int REASON = 2;
    /** Cell of no column of the layout that shows a date. */
    static final int DATE = 3 + Format.values().length - 1;

    private static final int FIRST = 3;
    private static final int FORMATS = Format.values().length;

    private CellStyle() {}

    static int of(Format format, boolean faulty) {
        return FIRST + format.ordinal() + (faulty ? FORMATS : 0);
    }

    static String stylesXml(String namespace) {
        StringBuilder xml = new StringBuilder("<styleSheet xmlns=\"" + namespace + "\">"
                + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                + "<fonts count=\"3\"><font><sz val=\"11\"/><name val=\"宋体\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"宋体\"/></font>"
                + "<font><sz val=\"11\"/><color rgb=\"FFB71C1C\"/><name val=\"宋体\"/></font></fonts>"
                + "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill>"
                + fill("FFE8EEF7")
                + fill("FFFF9999")
                + "</fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"" + (FIRST + 2 * FORMATS) + "\">");
        xml.append(style(0, 0, 0, ""));
        xml.append(style(Format.TEXT.numberFormat(), 1, 2, "<alignment vertical=\"center\" wrapText=\"1\"/>"));
        xml.append(style(Format.TEXT.numberFormat(), 2, 0, "<alignment vertical=\"top\" wrapText=\"1\"/>"));
        for (int fill : new int[] {0, 3}) {
            for (Format format : Format.values()) {
                xml.append(style(format.numberFormat(), 0, fill, ""));
            }
        }
        return xml.append("</cellXfs></styleSheet>").toString();
    }

    private static String fill(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour + "\"/></patternFill></fill>";
    }

    private static String style(int format, int font, int fill, String alignment) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill
                + "\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
                + (alignment.isEmpty() ? "/>" : " applyAlignment=\"1\">" + alignment + "</xf>");
    }
}
