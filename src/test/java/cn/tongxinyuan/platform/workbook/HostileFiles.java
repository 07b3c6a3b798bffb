package cn.tongxinyuan.platform.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Files made to hurt a reader, each with the one code it must end in. */
final class HostileFiles {

    private static final String NOT = "NOT_A_WORKBOOK";
    private static final String LARGE = "FILE_TOO_LARGE";
    private static final String OPEN = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    private static final String OPEN_SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    record Hostile(String code, Supplier<byte[]> file) {}

    private HostileFiles() {}

    static Map<String, Hostile> all() {
        Map<String, Hostile> files = new LinkedHashMap<>();
        containers(files);
        markup(files);
        sizes(files);
        references(files);
        return files;
    }

    private static void put(Map<String, Hostile> files, String name, String code, Supplier<byte[]> file) {
        files.put(name, new Hostile(code, file));
    }

    private static Crafted good() {
        return Crafted.rows(
                Plain.HEADER_ROW + "<row r=\"2\">" + Crafted.cell("A2", "1") + Crafted.cell("B2", "甲") + "</row>");
    }

    private static void containers(Map<String, Hostile> files) {
        put(files, "empty file", NOT, () -> new byte[0]);
        put(files, "html renamed", NOT, () -> text("<html><table><tr><td>编号</td></tr></table></html>"));
        put(files, "csv renamed", NOT, () -> text("编号,被征收人\n1,甲\n"));
        put(files, "old xls or encrypted", NOT, () -> {
            byte[] file = new byte[4096];
            System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, file, 0, 4);
            return file;
        });
        put(files, "truncated", NOT, () -> Arrays.copyOf(good().bytes(), 700));
        put(files, "zip without a workbook", NOT, () -> Crafted.rows("")
                .without(Crafted.WORKBOOK)
                .without(Crafted.CONTENT_TYPES)
                .bytes());
        put(files, "zip in a zip", NOT, () -> good().without("_rels/.rels")
                .part("inner.xlsx", out -> out.write(good().bytes()))
                .bytes());
        put(
                files,
                "duplicate entry",
                NOT,
                () -> renamed(good().part("xl/worksheets/sheet2.xml", "<a/>").bytes()));
        put(files, "climbing name", NOT, () -> good().part("../../etc/cron.d/x", "x")
                .bytes());
        put(files, "macros by content type", NOT, () -> good().part(
                        Crafted.CONTENT_TYPES,
                        "<Types xmlns=\"t\">"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType="
                                + "\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
                .bytes());
        put(files, "macros by part", NOT, () -> good().part("xl/vbaProject.bin", "x")
                .bytes());
        put(files, "encrypted entries", NOT, () -> flagged(good().bytes()));
        put(files, "20 000 entries", LARGE, () -> {
            Crafted crafted = good();
            for (int i = 0; i < 20_000; i++) {
                crafted.part("x/" + i, "");
            }
            return crafted.bytes();
        });
        put(files, "wrong checksum", NOT, () -> {
            byte[] file = good().bytes();
            for (int i = 0; i + 4 < file.length; i++) {
                if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                    file[i + 16] ^= 1;
                }
            }
            return file;
        });
    }

    private static void markup(Map<String, Hostile> files) {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        put(files, "external entity in the sheet", NOT, () -> good().part(
                        Crafted.SHEET,
                        entity + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&e;</v></c>"
                                + "</row></sheetData></worksheet>")
                .bytes());
        put(files, "external entity in the strings", NOT, () -> good().part(
                        Crafted.STRINGS, entity + "<sst><si><t>&e;</t></si></sst>")
                .bytes());
        put(files, "document type in the workbook", NOT, () -> good().part(
                        Crafted.WORKBOOK, "<!DOCTYPE workbook><workbook/>")
                .bytes());
        put(files, "document type in UTF-16", NOT, () -> good().part(
                        Crafted.STRINGS,
                        out -> out.write(("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + entity + "<sst/>")
                                .getBytes(StandardCharsets.UTF_16)))
                .bytes());
        put(files, "billion laughs", NOT, () -> {
            StringBuilder laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"lol\">");
            for (int i = 1; i < 10; i++) {
                laughs.append("<!ENTITY l")
                        .append(i)
                        .append(" \"")
                        .append(("&l" + (i - 1) + ";").repeat(10))
                        .append("\">");
            }
            return good().part(Crafted.STRINGS, laughs + "]><sst><si><t>&l9;</t></si></sst>")
                    .bytes();
        });
        put(files, "markup not closed", NOT, () -> good().part(Crafted.SHEET, "<worksheet><sheetData><row>")
                .bytes());
        put(files, "elements nested a million deep", NOT, () -> good().repeated(
                        Crafted.SHEET, OPEN_SHEET, "<a>", 1_000_000, "")
                .bytes());
        put(files, "two million names", NOT, () -> good().part(Crafted.SHEET, out -> {
                    out.write(text(OPEN_SHEET));
                    for (int i = 0; i < 2_000_000; i++) {
                        out.write(text("<a" + i + "/>"));
                    }
                })
                .bytes());
        put(files, "attribute of 60 MB", LARGE, () -> good().repeated(
                        Crafted.SHEET, OPEN_SHEET + "<sheetData x=\"", "aaaaaaaaaa", 6_000_000, "\"/></worksheet>")
                .bytes());
        put(files, "comment of 60 MB", LARGE, () -> good().repeated(
                        Crafted.SHEET, OPEN_SHEET + "<!--", "aaaaaaaaaa", 6_000_000, "--></worksheet>")
                .bytes());
        put(files, "50 000 attributes on one element", NOT, () -> good().part(Crafted.SHEET, out -> {
                    out.write(text(OPEN_SHEET + "<sheetData "));
                    for (int i = 0; i < 50_000; i++) {
                        out.write(text("a" + i + "=\"\" "));
                    }
                    out.write(text("/></worksheet>"));
                })
                .bytes());
    }

    private static void sizes(Map<String, Hostile> files) {
        put(files, "file of 11 MB", LARGE, () -> new byte[11 << 20]);
        put(files, "cell of 300 MB", LARGE, () -> good().repeated(
                        Crafted.SHEET,
                        OPEN_SHEET + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>",
                        "aaaaaaaaaa",
                        30_000_000,
                        "</t></is></c></row></sheetData></worksheet>")
                .bytes());
        put(files, "shared string of 90 MB", LARGE, () -> good().repeated(
                        Crafted.STRINGS, OPEN + "<si><t>", "aaaaaaaaaa", 9_000_000, "</t></si></sst>")
                .bytes());
        put(files, "1 GB of shared strings", LARGE, () -> good().repeated(
                        Crafted.STRINGS, OPEN, "<si><t>aaaaaaaaaaaaaaaaaa</t></si>", 32_000_000, "</sst>")
                .bytes());
        put(files, "8 000 000 empty shared strings", LARGE, () -> good().repeated(
                        Crafted.STRINGS, OPEN, "<si/>", 8_000_000, "</sst>")
                .bytes());
        put(
                files,
                "1 GB of shared strings, said to be small",
                LARGE,
                () -> lying(files.get("1 GB of shared strings").file().get()));
        put(
                files,
                "6 000 000 different shared strings, said to be small",
                LARGE,
                () -> lying(good().repeated(
                                Crafted.STRINGS, OPEN, "<si><t>a1</t></si><si><t>甲乙</t></si>", 3_000_000, "</sst>")
                        .bytes()));
        put(
                files,
                "300 MB of empty rows, said to be small",
                LARGE,
                () -> lying(good().repeated(
                                Crafted.SHEET,
                                OPEN_SHEET + "<sheetData>" + Plain.HEADER_ROW,
                                "<row><c s=\"0\" t=\"inlineStr\"><is><t/></is></c></row>",
                                1_000_000,
                                "<x>" + "y".repeat(300) + "</x></sheetData>" + "<z/>".repeat(20_000_000)
                                        + "</worksheet>")
                        .bytes()));
        put(files, "400 MB in a part nobody needs", LARGE, () -> good().repeated(
                        "xl/media/image1.png", "", "aaaaaaaaaa", 40_000_000, "")
                .bytes());
        put(files, "1 048 576 short rows", "ROW_LIMIT", () -> good().repeated(
                        Crafted.SHEET,
                        OPEN_SHEET + "<sheetData>" + Plain.HEADER_ROW,
                        "<row><c><v>1</v></c></row>",
                        1_048_575,
                        "</sheetData></worksheet>")
                .bytes());
        put(files, "a million rows without a header", "COLUMN_MISSING", () -> good().repeated(
                        Crafted.SHEET,
                        OPEN_SHEET + "<sheetData>",
                        "<row><c><v>1</v></c></row>",
                        1_048_575,
                        "</sheetData></worksheet>")
                .bytes());
        put(files, "16 000 columns", LARGE, () -> good().repeated(
                        Crafted.SHEET,
                        OPEN_SHEET + "<sheetData>" + Plain.HEADER_ROW + "<row r=\"2\">",
                        "<c><v>1</v></c>",
                        16_000,
                        "</row></sheetData></worksheet>")
                .bytes());
        put(files, "six million empty cells in one row", LARGE, () -> good().repeated(
                        Crafted.SHEET,
                        OPEN_SHEET + "<sheetData>" + Plain.HEADER_ROW + "<row r=\"2\">",
                        "<c r=\"A2\"><v></v></c>",
                        6_000_000,
                        "</row></sheetData></worksheet>")
                .bytes());
        put(files, "six million pieces without text in one cell", LARGE, () -> good().repeated(
                        Crafted.SHEET,
                        OPEN_SHEET + "<sheetData>" + Plain.HEADER_ROW + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is>",
                        "<r><t></t></r>",
                        6_000_000,
                        "</is></c></row></sheetData></worksheet>")
                .bytes());
        put(files, "five million styles", LARGE, () -> good().repeated(
                        "xl/styles.xml",
                        "<styleSheet><cellXfs>",
                        "<xf numFmtId=\"14\"/>",
                        5_000_000,
                        "</cellXfs></styleSheet>")
                .bytes());
        put(files, "a sheet list without end", NOT, () -> good().repeated(
                        Crafted.WORKBOOK,
                        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>",
                        "<sheet name=\"x\" r:id=\"rId1\"/>",
                        2_000_000,
                        "</sheets></workbook>")
                .bytes());
    }

    private static void references(Map<String, Hostile> files) {
        put(files, "row 2147483647", NOT, () -> row("<row r=\"2147483647\"><c r=\"A1\"><v>1</v></c></row>"));
        put(files, "row 99999999999", NOT, () -> row("<row r=\"99999999999\"><c r=\"A1\"><v>1</v></c></row>"));
        put(files, "rows going back", NOT, () -> row("<row r=\"3\"/><row r=\"2\"/>"));
        put(files, "column ZZZZZZZ", NOT, () -> row("<row r=\"2\"><c r=\"ZZZZZZZ2\"><v>1</v></c></row>"));
        put(
                files,
                "one cell twice",
                NOT,
                () -> row("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>"));
        put(
                files,
                "shared string that is not there",
                NOT,
                () -> row("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>"));
        put(files, "shared string minus one", NOT, () -> row("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>"));
        put(files, "cells outside rows", NOT, () -> Crafted.rows("<c r=\"A1\"><v>1</v></c>")
                .bytes());
        put(files, "cell in a cell", NOT, () -> row("<row r=\"2\"><c r=\"A2\"><c r=\"B2\"/></c></row>"));
        put(files, "no header", "COLUMN_MISSING", () -> Crafted.rows("").bytes());
        put(files, "a sheet that points to the strings", NOT, () -> good().without(Crafted.SHEET)
                .bytes());
    }

    private static byte[] row(String xml) {
        return Crafted.rows(Plain.HEADER_ROW + xml).bytes();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Gives the second sheet the name of the first, in both places a zip names it. */
    private static byte[] renamed(byte[] file) {
        String zip = new String(file, StandardCharsets.ISO_8859_1);
        return zip.replace("sheet2.xml", "sheet1.xml").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Lets the directory claim that every part inflates to a hundred bytes. */
    private static byte[] lying(byte[] file) {
        for (int i = 0; i + 46 < file.length; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                Arrays.fill(file, i + 24, i + 28, (byte) 0);
                file[i + 24] = 100;
            }
        }
        return file;
    }

    private static byte[] flagged(byte[] file) {
        for (int i = 0; i + 10 < file.length; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                file[i + 8] |= 1;
            }
        }
        return file;
    }
}
