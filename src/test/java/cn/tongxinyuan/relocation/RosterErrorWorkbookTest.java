package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.platform.workbook.ErrorWorkbook;
import cn.tongxinyuan.platform.workbook.Finding;
import cn.tongxinyuan.platform.workbook.FindingTexts;
import cn.tongxinyuan.platform.workbook.Parts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The failed rows come back, say why, and can be sent again. */
class RosterErrorWorkbookTest {

    private static byte[] errorWorkbook(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = RosterGiven.read(file).report().findings();
        ErrorWorkbook.write(
                out, file, RosterGiven.roster().layout(), findings, RosterGiven.LIMITS, FindingTexts.chinese());
        return out.toByteArray();
    }

    @Test
    void givesTheSameFindingsAgainUncorrected() throws IOException {
        byte[] file = RosterSamplesTest.sample("roster-xinxu.xlsx");
        RosterGiven.Reading first = RosterGiven.read(file);

        RosterGiven.Reading again = RosterGiven.read(errorWorkbook(file));

        // the twin of a duplicate was good, so it is not among the failed rows
        List<String> expected = codes(first);
        expected.removeIf("编号 DUPLICATE_IN_FILE"::equals);
        assertThat(codes(again)).isEqualTo(expected);
        assertThat(again.report().rows()).isEqualTo(51);
        assertThat(again.report().unknownColumns()).isEmpty();
    }

    private static List<String> codes(RosterGiven.Reading reading) {
        return new ArrayList<>(reading.report().findings().stream()
                .map(finding -> finding.column() + " " + finding.code())
                .toList());
    }

    @Test
    void isTakenWhenCorrectedAndSentAgain() throws IOException {
        byte[] file = RosterBook.of()
                .title("某片区底册")
                .row("编号", "1")
                .row("编号", "2", "户籍人数", "五")
                .row("编号", "3", "入户日期", "#45366", "实测面积(㎡)", "待测")
                .bytes();
        byte[] errors = errorWorkbook(file);

        byte[] corrected = replaced(replaced(errors, ">五<", ">5<"), ">待测<", ">88.5<");
        RosterGiven.Reading reading = RosterGiven.read(corrected);

        assertThat(reading.report().findings()).isEmpty();
        assertThat(reading.values()).extracting(RosterRow::number).containsExactly("2", "3");
        assertThat(reading.values().get(1).visitedOn()).hasToString("2024-03-15");
        assertThat(reading.values().get(1).measuredArea()).isEqualByComparingTo("88.5");
    }

    @Test
    void putsTheReasonFirstAndKeepsTheOwnHeadersAndTexts() throws IOException {
        List<String> headers = new ArrayList<>(List.of("自家备注", "编号*", "被征收人"));
        headers.addAll(List.of("坐落", "产权性质", "证件号码", "土地性质", "房屋用途", "结构", "证载面积(㎡)", "入户日期"));
        RosterBook book = RosterBook.of().headers(headers);
        book.row("编号*", "1", "自家备注", "好的");
        book.row("编号*", "2", "自家备注", "=1+1", "被征收人", "  宋芳　", "证载面积(㎡)", "86㎡上下", "入户日期", "#45366");

        byte[] errors = errorWorkbook(book.bytes());

        List<Row> rows = rows(errors);
        assertThat(rows).hasSize(2);
        assertThat(texts(rows.get(0)).subList(0, 4)).containsExactly("错误原因", "自家备注", "编号*", "被征收人");
        List<String> failed = texts(rows.get(1));
        assertThat(failed.get(0)).contains("证载面积(㎡)", "86㎡上下");
        assertThat(failed.subList(1, 4)).containsExactly("'=1+1", "2", "  宋芳　");
        assertThat(failed.get(10)).isEqualTo("86㎡上下");
    }

    @Test
    void fillsFaultyCellsRedAndNoOthers() throws IOException {
        byte[] errors =
                errorWorkbook(RosterBook.of().row("坐落", "", "联系电话", "12").row().bytes());

        String sheet = part(errors, "xl/worksheets/sheet1.xml");

        // 7 is the red look of a text, after the formats of the columns, the header and the reason
        assertThat(sheet).contains("<c r=\"E2\" s=\"7\"></c>").contains("<c r=\"M2\" s=\"7\" t=");
        assertThat(sheet.split(" s=\"7\"", -1)).hasSize(3);
        assertThat(part(errors, "xl/styles.xml")).contains("FF9999");
    }

    @Test
    void saysInACommentOnEachFaultyCellWhatIsWrong() throws IOException {
        byte[] errors = errorWorkbook(RosterBook.of()
                .row("联系电话", "12", "户籍人数", "五")
                .row("入户日期", "明天<&")
                .bytes());

        Document comments = xml(errors, "xl/comments1.xml");
        Document boxes = xml(errors, "xl/drawings/vmlDrawing1.vml");

        assertThat(values(comments, "comment", "ref")).containsExactly("M2", "N2", "X3");
        assertThat(texts(comments, "t").get(0)).startsWith("联系电话：“***”不是有效电话");
        assertThat(texts(comments, "t").get(2)).contains("“明天<&”");
        assertThat(texts(boxes, "x:Row")).containsExactly("1", "1", "2");
        assertThat(texts(boxes, "x:Column")).containsExactly("12", "13", "23");
        assertThat(values(boxes, "v:shape", "id")).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void holdsTogetherAsAPackage() throws IOException {
        byte[] errors = errorWorkbook(RosterSamplesTest.sample("roster-xinxu.xlsx"));

        Map<String, byte[]> parts = parts(errors);
        Document types = xml(errors, "[Content_Types].xml");
        List<String> typed = values(types, "Override", "PartName");
        List<String> endings = values(types, "Default", "Extension");
        for (String name : parts.keySet()) {
            xml(errors, name);
            assertThat(typed.contains("/" + name) || endings.contains(name.substring(name.lastIndexOf('.') + 1)))
                    .as(name)
                    .isTrue();
            if (name.endsWith(".rels")) {
                URI folder = URI.create("/" + name.substring(0, name.indexOf("_rels/")));
                for (String target : values(xml(errors, name), "Relationship", "Target")) {
                    assertThat(parts)
                            .containsKey(folder.resolve(target).getPath().substring(1));
                }
            }
        }
        assertThat(typed).allMatch(name -> parts.containsKey(name.substring(1)));
        Document sheet = xml(errors, "xl/worksheets/sheet1.xml");
        assertThat(values(xml(errors, "xl/worksheets/_rels/sheet1.xml.rels"), "Relationship", "Id"))
                .containsAll(values(sheet, "legacyDrawing", "r:id"));
        assertThat(sheet.getDocumentElement().getLastChild().getNodeName()).isEqualTo("legacyDrawing");
    }

    @Test
    void sumsUpWhatIsWrongAndHowToPutItRight() throws IOException {
        byte[] errors = errorWorkbook(RosterBook.of()
                .row("联系电话", "12")
                .row("户籍人数", "五")
                .row("联系电话", "13")
                .bytes());

        List<Row> summary;
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(errors))) {
            summary = workbook.findSheet("问题汇总").orElseThrow().read();
        }

        assertThat(summary).hasSize(3);
        assertThat(texts(summary.get(0))).containsExactly("问题", "处数", "涉及的列", "怎么改");
        assertThat(texts(summary.get(1)).subList(0, 3)).containsExactly("电话号码不对", "2", "联系电话");
        assertThat(texts(summary.get(1)).get(3)).contains("11位手机号");
        assertThat(texts(summary.get(2)).get(0)).isEqualTo("应填整数");
    }

    @Test
    void leavesANumberThatLostItsDigitsANumber() throws IOException {
        byte[] file = RosterBook.of().row("证件号码", "#370199199001010000").bytes();

        byte[] errors = errorWorkbook(errorWorkbook(file));

        assertThat(RosterGiven.read(errors).findings()).containsExactly("2\t证件号码\tID_PRECISION_LOST");
        assertThat(texts(rows(errors).get(0))).containsOnlyOnce("错误原因");
    }

    @Test
    void refusesAFileThatHasNoRows() {
        assertThatThrownBy(() -> errorWorkbook(new byte[] {1, 2, 3})).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    private static String part(byte[] file, String name) throws IOException {
        return new String(parts(file).get(name), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        return Parts.of(file);
    }

    private static Document xml(byte[] file, String name) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts(file).get(name)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(name, e);
        }
    }

    private static List<String> values(Document xml, String element, String attribute) {
        return elements(xml, element)
                .map(node -> node.getAttributes().getNamedItem(attribute).getNodeValue())
                .toList();
    }

    private static List<String> texts(Document xml, String element) {
        return elements(xml, element).map(Node::getTextContent).toList();
    }

    private static Stream<Node> elements(Document xml, String element) {
        NodeList found = xml.getElementsByTagName(element);
        return IntStream.range(0, found.getLength()).mapToObj(found::item);
    }

    /** A text as the writer puts it into XML. */
    private static String written(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints()
                .forEach(c -> xml.append(c < 0x7F ? Character.toString(c) : "&#x" + Integer.toHexString(c) + ";"));
        return xml.toString();
    }

    /** Corrects a text in the sheet as a clerk would. */
    private static byte[] replaced(byte[] file, String wrong, String right) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts(file).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                String xml = new String(part.getValue(), StandardCharsets.UTF_8);
                zip.write(xml.replace(written(wrong), written(right)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
