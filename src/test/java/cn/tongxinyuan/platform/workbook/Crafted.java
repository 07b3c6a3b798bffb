package cn.tongxinyuan.platform.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that any part can be wrong. */
public final class Crafted {

    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String WORKBOOK = "xl/workbook.xml";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Writes a part's bytes. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Content> parts = new LinkedHashMap<>();

    private Crafted() {}

    /** A workbook that is in order, with these rows as XML. */
    public static Crafted rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    static Crafted sheet(String content) {
        return new Crafted()
                .part(
                        CONTENT_TYPES,
                        "<Types xmlns=\"" + PACKAGE + "content-types\">"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE
                                + "sheet.main+xml\"/></Types>")
                .part(
                        "_rels/.rels",
                        "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\"" + " Type=\""
                                + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
                .part(
                        WORKBOOK,
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                                + "\"><sheets><sheet name=\"户档\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                                + "<Relationship Id=\"rId1\" Type=\"" + OFFICE
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                + "<Relationship Id=\"rId2\" Type=\"" + OFFICE
                                + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                                + "<Relationship Id=\"rId3\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>"
                                + "</Relationships>")
                .part(SHEET, "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
    }

    /** A cell with its text inside. */
    public static String cell(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    public Crafted part(String name, String xml) {
        return part(name, out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    Crafted part(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    Crafted without(String name) {
        parts.remove(name);
        return this;
    }

    /** A part that repeats a piece of text many times between two others, written without being held. */
    Crafted repeated(String name, String before, String piece, long times, String after) {
        return part(name, out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            byte[] block = piece.repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (long i = 0; i < times / 1000; i++) {
                out.write(block);
            }
            out.write(piece.repeat((int) (times % 1000)).getBytes(StandardCharsets.UTF_8));
            out.write(after.getBytes(StandardCharsets.UTF_8));
        });
    }

    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
