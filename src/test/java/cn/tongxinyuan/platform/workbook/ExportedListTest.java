package cn.tongxinyuan.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.platform.i18n.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a list that was exported and is sent back as a roll. */
class ExportedListTest {

    private static final Column<String> OWNER =
            Column.of("户主", Values.prose(40), 10, "", "").asRequired().asPersonal();
    private static final SheetLayout<String> ROLL = new SheetLayout<>(
            "户档", "1", List.of(Plain.NUMBER, OWNER), List.of(Plain.NUMBER), Plain.NUMBER, row -> "", row -> List.of());

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void isToldAtOnceWhateverColumnsItHas(String language) throws IOException {
        Locale reader = Locale.forLanguageTag(language);

        for (String[] heads : List.of(new String[] {"编号", "阶段"}, new String[] {"阶段", "面积"})) {
            ReadReport report = read(exported(reader, heads, "新徐-0001", "已入户"));

            assertThat(report.refused()).isTrue();
            assertThat(report.findings()).singleElement().satisfies(finding -> assertThat(finding.message())
                    .startsWith("这是从列表导出的表，不是导入用的表，缺少“")
                    .contains("下载模板"));
        }
    }

    @Test
    void isTakenWhereItHasTheColumnsOfTheRoll() throws IOException {
        ReadReport report = read(exported(Messages.CHINESE, new String[] {"编号", "户主"}, "新徐-0001", "王某甲"));

        assertThat(report.findings()).isEmpty();
        assertThat(report.valid()).isEqualTo(1);
    }

    @Test
    void isRefusedOnceWhereNamesLeftMasked() throws IOException {
        ReadReport report =
                read(exported(Messages.CHINESE, new String[] {"编号", "户主"}, "新徐-0001", "王**", "新徐-0002", "李**"));

        assertThat(report.refused()).isTrue();
        assertThat(report.findings()).singleElement().satisfies(finding -> assertThat(finding.message())
                .contains("“户主”里是遮蔽过的内容")
                .doesNotContain("王"));
    }

    @Test
    void aTableOfOnesOwnIsReadAsBefore() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(
                out,
                "户档",
                columns("编号", "阶段"),
                List.of("新徐片区"),
                List.of(List.of("1", "二")).iterator());

        assertThat(read(out.toByteArray()).findings())
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo("缺少必需的列“户主”。请补上这一列，列名照模板书写。");
    }

    private static byte[] exported(Locale reader, String[] heads, String... cells) throws IOException {
        String watermark =
                Messages.text(reader, "platform.frame.watermark", "区委社会工作部", "district.org", "2024-05-20 09:01");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<Object>> rows = new java.util.ArrayList<>();
        for (int i = 0; i < cells.length; i += 2) {
            rows.add(List.of(cells[i], cells[i + 1]));
        }
        SheetWriter.write(out, "征收户", columns(heads), List.of(watermark), rows.iterator());
        return out.toByteArray();
    }

    private static List<Column<?>> columns(String... heads) {
        return Arrays.stream(heads)
                .<Column<?>>map(head -> Column.of(head, Values.prose(40), 10, "", ""))
                .toList();
    }

    private static ReadReport read(byte[] file) {
        return new SheetReader(Limits.STANDARD, FindingTexts.chinese())
                .read(file, ROLL, (number, row) -> List.of(), Progress.NONE);
    }
}
