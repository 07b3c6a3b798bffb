package cn.tongxinyuan.platform.workbook;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the parts of an .xlsx one after the other; nothing of a row is kept once it is written. Texts stand in their
 * cells, because a table of shared strings would have to be collected first.
 */
final class XlsxOut implements Closeable {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int ROWS_PER_FLUSH = 500;
    private static final int MOST_WIDTH = 255;

    private final ZipOutputStream zip;
    private final Writer writer;
    private final StringBuilder line = new StringBuilder(2048);
    private final List<Sheet> announced;
    private CellNotes notes = new CellNotes();
    private int sheets;
    private int rows;

    /** A sheet to come; hidden ones cannot be shown by a menu, only noted ones take comments. */
    record Sheet(String name, boolean hidden, boolean noted) {

        static Sheet plain(String name) {
            return new Sheet(name, false, false);
        }
    }

    /** Cells of a column that may only hold what stands in an area of another sheet. */
    record Choice(String cells, String area) {}

    XlsxOut(OutputStream out, List<Sheet> sheets) throws IOException {
        announced = List.copyOf(sheets);
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 16_384);
        StringBuilder types = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            Sheet sheet = sheets.get(i - 1);
            types.append("<Override PartName=\"/xl/worksheets/sheet")
                    .append(i)
                    .append(".xml\" ContentType=\"")
                    .append(TYPE)
                    .append("worksheet+xml\"/>");
            if (sheet.noted()) {
                types.append("<Override PartName=\"/xl/comments")
                        .append(i)
                        .append(".xml\" ContentType=\"")
                        .append(TYPE)
                        .append("comments+xml\"/>");
            }
            relations.append(relation(i, OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml"));
            names.append("<sheet name=\"")
                    .append(XmlText.escaped(sheetName(sheet.name())))
                    .append("\" sheetId=\"")
                    .append(i)
                    .append(sheet.hidden() ? "\" state=\"veryHidden" : "")
                    .append("\" r:id=\"rId")
                    .append(i)
                    .append("\"/>");
        }
        relations.append(relation(sheets.size() + 1, OFFICE + "/styles", "styles.xml"));
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>" + types
                        + "</Types>");
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                        + relation(1, OFFICE + "/officeDocument", "xl/workbook.xml") + "</Relationships>");
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><bookViews><workbookView/></bookViews><sheets>" + names + "</sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>");
        part("xl/styles.xml", CellStyle.stylesXml(MAIN));
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private void part(String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        writer.write(DECLARATION);
        writer.write(xml);
        writer.flush();
        zip.closeEntry();
    }

    /** Begins the next sheet; its first rows stay in view when scrolling. */
    void startSheet(List<Column<?>> columns, int frozenRows) throws IOException {
        sheets++;
        rows = 0;
        notes = new CellNotes();
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + sheets + ".xml"));
        writer.write(DECLARATION);
        writer.write("<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                + "\"><sheetViews><sheetView workbookViewId=\"0\">");
        if (frozenRows > 0) {
            writer.write("<pane ySplit=\"" + frozenRows + "\" topLeftCell=\"A" + (frozenRows + 1)
                    + "\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }
        writer.write("</sheetView></sheetViews>");
        writer.write(columns.isEmpty() ? "" : "<cols>");
        for (int i = 1; i <= columns.size(); i++) {
            Column<?> column = columns.get(i - 1);
            // the style of the column is what keeps digits typed later as text
            writer.write("<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + Math.min(column.width(), MOST_WIDTH)
                    + "\" style=\"" + CellStyle.of(column.kind().format(), false) + "\" customWidth=\"1\"/>");
        }
        writer.write(columns.isEmpty() ? "<sheetData>" : "</cols><sheetData>");
    }

    /** Begins a row; {@link #cell} in the order of columns, then {@link #endRow}. */
    void startRow() {
        rows++;
        line.setLength(0);
        line.append("<row r=\"").append(rows).append("\">");
    }

    /**
     * Writes a cell.
     *
     * @param column counted from 0
     * @param value String, Integer, BigDecimal, LocalDate, {@link Cell} or null
     * @param style number from {@link CellStyle}
     */
    void cell(int column, Object value, int style) {
        line.append("<c r=\"");
        reference(column);
        line.append("\" s=\"").append(style);
        XmlText.appendValue(line, value);
    }

    /** Puts a comment on a cell of the row under way. */
    void note(int column, String text) {
        notes.add(rows - 1, column, text);
    }

    private void reference(int column) {
        line.append(columnName(column)).append(rows);
    }

    void endRow() throws IOException {
        line.append("</row>");
        writer.append(line);
        if (rows % ROWS_PER_FLUSH == 0) {
            writer.flush();
        }
    }

    /** Sends on what has been written so far. */
    void flush() throws IOException {
        writer.flush();
    }

    void endSheet(List<Choice> choices) throws IOException {
        writer.write("</sheetData>");
        if (!choices.isEmpty()) {
            writer.write("<dataValidations count=\"" + choices.size() + "\">");
            for (Choice choice : choices) {
                writer.write("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\""
                        + choice.cells() + "\"><formula1>" + XmlText.escaped(choice.area())
                        + "</formula1></dataValidation>");
            }
            writer.write("</dataValidations>");
        }
        boolean noted = announced.get(sheets - 1).noted();
        writer.write(noted ? "<legacyDrawing r:id=\"rId1\"/></worksheet>" : "</worksheet>");
        writer.flush();
        zip.closeEntry();
        if (noted) {
            writeNotes();
        }
    }

    private void writeNotes() throws IOException {
        part(
                "xl/worksheets/_rels/sheet" + sheets + ".xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                        + relation(1, OFFICE + "/vmlDrawing", "../drawings/vmlDrawing" + sheets + ".vml")
                        + relation(2, OFFICE + "/comments", "../comments" + sheets + ".xml") + "</Relationships>");
        zip.putNextEntry(new ZipEntry("xl/comments" + sheets + ".xml"));
        writer.write(DECLARATION);
        notes.writeTexts(writer, MAIN);
        writer.flush();
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("xl/drawings/vmlDrawing" + sheets + ".vml"));
        notes.writeBoxes(writer);
        writer.flush();
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        writer.close();
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
