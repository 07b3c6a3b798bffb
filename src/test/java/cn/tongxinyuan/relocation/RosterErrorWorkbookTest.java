package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.platform.exchange.ErrorWorkbook;
import cn.tongxinyuan.platform.exchange.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The failed rows come back, say why, and can be sent again. */
class RosterErrorWorkbookTest {

    private static byte[] errorWorkbook(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = RosterGiven.read(file).report().findings();
        ErrorWorkbook.write(out, file, RosterGiven.roster().layout(), findings, RosterGiven.LIMITS);
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

        // 7 to 10 are the red looks of the four formats
        assertThat(sheet).contains("<c r=\"E2\" s=\"7\"/>").contains("<c r=\"M2\" s=\"7\" t=");
        assertThat(sheet.split(" s=\"7\"", -1)).hasSize(3);
        assertThat(part(errors, "xl/styles.xml")).contains("FFFF9999");
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
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    /** Corrects a text in the sheet as a clerk would. */
    private static byte[] replaced(byte[] file, String wrong, String right) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.write(xml.replace(wrong, right).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
