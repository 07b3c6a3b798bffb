package cn.tongxinyuan.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetWriterTest {

    private static final int ROWS = 100_000;
    private static final long MOST_GROWTH = 16L << 20;

    private static byte[] written(List<Column<?>> columns, List<List<Object>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(out, "表", columns, List.of(), rows.iterator());
        return out.toByteArray();
    }

    private static Column<?> text(String header) {
        return Column.of(header, Values.prose(100), 10, "", "");
    }

    /** As another program reads it. */
    private static List<Row> read(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    static String part(byte[] file, String name) throws IOException {
        byte[] part = Parts.of(file).get(name);
        if (part != null) {
            return new String(part, StandardCharsets.UTF_8);
        }
        throw new AssertionError(name);
    }

    @Test
    void defusesFormulasInCellsAndHeaders() throws IOException {
        byte[] file = written(
                List.of(text("=cmd|'/C calc'!A0"), text("＠头")),
                List.of(List.of("=HYPERLINK(\"http://x\",\"点\")", "+1"), List.of("\t=1", "－2"), List.of("-3", "@x")));

        for (Row row : read(file)) {
            assertThat(row.stream().map(cell -> cell.getText()))
                    .allSatisfy(shown -> assertThat(shown).startsWith("'"));
        }
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void keepsRareCharactersAndDropsOnlyWhatXmlCannotHold() throws IOException {
        byte[] file =
                written(List.of(text("名")), List.of(List.of("𠮷𬴊\u0001\u000b甲\uD800<&\"'>\uFFFE"), List.of("甲\n乙")));

        assertThat(read(file).get(1).getCellText(0)).isEqualTo("𠮷𬴊甲<&\"'>");
        assertThat(read(file).get(2).getCellText(0)).isEqualTo("甲\n乙");
    }

    @Test
    void writesRealNumbersAndDatesAndLeavesNothingForNull() throws IOException {
        Column<?> area = Column.of("面积", Values.area(true), 10, "", "");
        Column<?> day = Column.of("日", Values.pastDay(LocalDate.MIN, LocalDate.MAX), 10, "", "");
        byte[] file = written(
                List.of(area, day, text("空")),
                List.of(Arrays.asList(new BigDecimal("58041.48"), LocalDate.of(2024, 3, 15), null)));

        Row row = read(file).get(1);
        assertThat(row.getCell(0).asNumber()).isEqualByComparingTo("58041.48");
        assertThat(row.getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2024, 3, 15));
        assertThat(row.getCellCount()).isEqualTo(2);
    }

    @Test
    void keepsTheHeaderInViewBelowTheTitles() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(
                out,
                "表",
                List.of(text("甲")),
                List.of("题"),
                List.<List<Object>>of().iterator());

        assertThat(part(out.toByteArray(), "xl/worksheets/sheet1.xml")).contains("ySplit=\"2\"", "state=\"frozen\"");
    }

    @ParameterizedTest
    @CsvSource({
        "药山/泺口[1]*, 药山 泺口 1",
        "'', Sheet",
        "''':''', Sheet",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五, 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"
    })
    void givesSheetsNamesASpreadsheetAccepts(String wished, String given) {
        assertThat(SheetOut.sheetName(wished)).isEqualTo(given);
    }

    /** Counts, so that the speed of the machine says nothing about it. */
    @Test
    void sendsRowsWhileTheyArePulledAndKeepsNone() throws IOException {
        Counting out = new Counting();
        Runtime runtime = Runtime.getRuntime();
        long[] seen = new long[3];
        Iterator<List<?>> rows = new Iterator<>() {
            private int row;

            @Override
            public boolean hasNext() {
                return row < ROWS;
            }

            @Override
            public List<?> next() {
                if (row == 0) {
                    seen[0] = out.count;
                } else if (row == 1_000 || row == ROWS - 1) {
                    System.gc();
                    seen[row == 1_000 ? 1 : 2] = runtime.totalMemory() - runtime.freeMemory();
                }
                row++;
                if (row == ROWS) {
                    atLastRow = out.count;
                    flushesAtLastRow = out.flushes;
                }
                return List.of("户-" + row, "370199199001010019", new BigDecimal(row).movePointLeft(2), "名" + row * 31L);
            }
        };
        List<Column<?>> columns =
                List.of(text("编号"), text("证件号码"), Column.of("面积", Values.area(true), 10, "", ""), text("名称"));

        SheetWriter.write(out, "表", columns, List.of(), rows);

        assertThat(seen[0]).as("bytes out before the first row is pulled").isPositive();
        assertThat(atLastRow)
                .as("nearly all is out before the last row is pulled")
                .isGreaterThan(out.count * 9 / 10);
        assertThat(flushesAtLastRow)
                .as("sent on through the buffers of the server")
                .isGreaterThan(100);
        assertThat(seen[2] - seen[1]).as("heap kept by 99 000 rows").isLessThan(MOST_GROWTH);
    }

    private long atLastRow;
    private int flushesAtLastRow;

    private static final class Counting extends OutputStream {
        private long count;
        private int flushes;

        @Override
        public void flush() {
            flushes++;
        }

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
