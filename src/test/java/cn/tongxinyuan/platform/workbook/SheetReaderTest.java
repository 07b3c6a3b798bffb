package cn.tongxinyuan.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    private static String line(int row, String number, String name) {
        return "<row r=\"" + row + "\">" + Crafted.cell("A" + row, number) + Crafted.cell("B" + row, name) + "</row>";
    }

    private static byte[] lines(int count) {
        StringBuilder rows = new StringBuilder(Plain.HEADER_ROW);
        for (int i = 2; i < count + 2; i++) {
            rows.append(line(i, "n" + i, "名"));
        }
        return Crafted.rows(rows.toString()).bytes();
    }

    @Test
    void readsTheSheetOfTheLayoutsNameWhereverItStands() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Office", "1.0")) {
            workbook.newWorksheet("封面").value(0, 0, "封面");
            var sheet = workbook.newWorksheet("户档 ");
            sheet.value(9, 3, "编号");
            sheet.value(9, 1, "名称");
            sheet.value(10, 3, "1");
            sheet.value(10, 1, "甲");
        }

        Plain.Reading reading = Plain.read(out.toByteArray());

        assertThat(reading.report().findings()).isEmpty();
        assertThat(reading.lines()).extracting(Plain.Line::name).containsExactly("甲");
    }

    @Test
    void readsTheFirstSheetWhenNoneHasTheName() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Office", "1.0")) {
            var sheet = workbook.newWorksheet("Sheet1");
            sheet.value(0, 0, "编号");
            sheet.value(0, 1, "名称");
            sheet.value(1, 0, 12);
            sheet.value(1, 1, "甲");
            workbook.newWorksheet("Sheet2");
        }

        assertThat(Plain.read(out.toByteArray()).lines())
                .extracting(Plain.Line::number)
                .containsExactly("12");
    }

    @Test
    void looksForTheHeaderInTheFirstTenRowsOnly() {
        String header = "<row r=\"11\">" + Crafted.cell("A11", "编号") + Crafted.cell("B11", "名称") + "</row>";

        Plain.Reading reading = Plain.read(Crafted.rows(header).bytes());

        assertThat(reading.codes()).containsExactly("COLUMN_MISSING");
        assertThat(reading.report().findings().get(0).message()).contains("编号、名称");
    }

    @Test
    void takesTheValueLastComputedOfAFormula() {
        String row = "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"a\"&amp;1</f><v>a1</v></c>" + Crafted.cell("B2", "甲")
                + "<c r=\"C2\"><f>1+1</f><v>2</v></c></row>";
        String header = Plain.HEADER_ROW.replace("</row>", Crafted.cell("C1", "面积") + "</row>");

        Plain.Line line = Plain.read(Crafted.rows(header + row).bytes()).lines().get(0);

        assertThat(line.number()).isEqualTo("a1");
        assertThat(line.area()).isEqualByComparingTo("2");
    }

    @Test
    void findsFormulasThatHaveNoValue() {
        String row = "<row r=\"2\">" + Crafted.cell("A2", "1")
                + "<c r=\"B2\" t=\"e\"><v>#REF!</v></c></row><row r=\"3\">"
                + Crafted.cell("A3", "2") + "<c r=\"B3\"><f>1+1</f></c></row><row r=\"4\">" + Crafted.cell("A4", "3")
                + "<c r=\"B4\" t=\"str\"><f>\"\"</f><v></v></c></row>";

        assertThat(Plain.read(Crafted.rows(Plain.HEADER_ROW + row).bytes()).codes())
                .containsExactly("NO_VALUE", "NO_VALUE", "REQUIRED");
    }

    @Test
    void joinsRichTextWithoutItsPhoneticHints() {
        String row = "<row r=\"2\">" + Crafted.cell("A2", "1")
                + "<c r=\"B2\" t=\"inlineStr\"><is><r><t>宋</t></r><r><t>芳</t></r><rPh sb=\"0\" eb=\"1\"><t>song</t></rPh>"
                + "</is></c></row>";

        assertThat(Plain.read(Crafted.rows(Plain.HEADER_ROW + row).bytes())
                        .lines()
                        .get(0)
                        .name())
                .isEqualTo("宋芳");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        String header = Plain.HEADER_ROW.replace("</row>", Crafted.cell("C1", "日期") + "</row>");
        String row = "<row r=\"2\">" + Crafted.cell("A2", "1") + Crafted.cell("B2", "甲")
                + "<c r=\"C2\" s=\"1\"><v>43904</v></c></row>";
        String styles = "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
        byte[] file = Crafted.rows(header + row)
                .part("xl/styles.xml", styles)
                .part(
                        Crafted.WORKBOOK,
                        "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets>"
                                + "<sheet name=\"户档\" r:id=\"rId1\"/></sheets></workbook>")
                .bytes();

        assertThat(Plain.read(file).lines().get(0).day()).hasToString("2024-03-15");
    }

    @Test
    void saysWhichColumnsNobodyAskedFor() {
        String header =
                Plain.HEADER_ROW.replace("</row>", Crafted.cell("C1", "电话") + Crafted.cell("D1", "错误原因") + "</row>");

        assertThat(Plain.read(Crafted.rows(header).bytes()).report().unknownColumns())
                .containsExactly("电话");
    }

    @Test
    void refusesAColumnThatIsThereTwice() {
        String header = Plain.HEADER_ROW.replace("</row>", Crafted.cell("C1", "名 称*") + "</row>");

        assertThat(Plain.read(Crafted.rows(header + line(2, "1", "甲")).bytes()).codes())
                .containsExactly("COLUMN_DOUBLE");
    }

    @Test
    void takesAsManyRowsAsTheLimitAndRefusesOneMore() {
        Limits limits = Limits.STANDARD.withRows(20);

        assertThat(Plain.read(lines(20), limits).report().valid()).isEqualTo(20);
        ReadReport refused = Plain.read(lines(21), limits).report();
        assertThat(refused.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("ROW_LIMIT");
            assertThat(finding.row()).isEqualTo(22);
            assertThat(finding.message()).contains("20");
        });
        assertThat(refused.refused()).isTrue();
    }

    @Test
    void namesTheRowOfACellThatIsTooLong() {
        byte[] file =
                Crafted.rows(Plain.HEADER_ROW + line(2, "1", "甲".repeat(4001))).bytes();

        assertThat(Plain.read(file).report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("FILE_TOO_LARGE");
            assertThat(finding.row()).isEqualTo(2);
        });
    }

    @Test
    void readsAStreamNoFurtherThanTheLimit() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        ReadReport report = new SheetReader(Limits.STANDARD.withBytes(1 << 20), FindingTexts.chinese())
                .read(endless, Plain.LAYOUT, (number, line) -> List.of(), Progress.NONE);

        assertThat(report.findings()).extracting(Finding::code).containsExactly("FILE_TOO_LARGE");
    }

    @Test
    void tellsItsProgressAndStopsWhenCancelled() throws IOException {
        List<Integer> done = new ArrayList<>();
        int[] taken = new int[1];

        ReadReport report = new SheetReader(Limits.STANDARD, FindingTexts.chinese())
                .read(
                        new ByteArrayInputStream(lines(1_000)),
                        Plain.LAYOUT,
                        (number, line) -> {
                            taken[0]++;
                            return List.of();
                        },
                        (rows, total) -> {
                            done.add(rows);
                            return rows < 300;
                        });

        assertThat(done).containsExactly(100, 200, 300);
        assertThat(taken[0]).isEqualTo(300);
        assertThat(report.cancelled()).isTrue();
        assertThat(report.valid()).isZero();
    }

    @Test
    void refusesTextThatFitsNowhere() {
        Plain.Reading reading = Plain.read(
                Crafted.rows(Plain.HEADER_ROW + line(2, "1".repeat(21), "甲")).bytes());

        assertThat(reading.codes()).containsExactly("TEXT_TOO_LONG");
    }

    @Test
    void hasEveryTextInBothLanguages() {
        assertThat(FindingTexts.chinese().keys())
                .isNotEmpty()
                .isEqualTo(FindingTexts.english().keys());
        for (String key : FindingTexts.chinese().keys()) {
            assertThat(FindingTexts.english().text(key, 1, 2, 3, 4))
                    .doesNotContain("{")
                    .isNotBlank();
            assertThat(FindingTexts.chinese().text(key, 1, 2, 3, 4))
                    .doesNotContain("{")
                    .isNotBlank();
        }
    }
}
