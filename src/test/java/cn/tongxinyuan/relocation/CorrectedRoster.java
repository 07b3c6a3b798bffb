package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** An error workbook as an office sends it again: each faulty cell put right, everything else as it came. */
final class CorrectedRoster {

    /** A fault of the roll: the row of the file sent first, the column, what is wrong. */
    record Fault(String row, String column, String code) {}

    private CorrectedRoster() {}

    /** The faults the sample must show, in the order of its rows; every faulty row has one. */
    static List<Fault> faultsOfXinxu() throws IOException {
        String expected = new String(RosterSamplesTest.sample("roster-xinxu.expected.tsv"), StandardCharsets.UTF_8);
        return expected.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(words -> new Fault(words[0], words[1], words[2]))
                .toList();
    }

    /** Corrects the downloaded workbook beside itself, as a clerk does who reads the reason of each row. */
    static Path of(Path errors, List<Fault> faults) throws IOException {
        Path corrected = errors.resolveSibling("corrected.xlsx");
        try (ReadableWorkbook read = new ReadableWorkbook(errors.toFile());
                OutputStream out = Files.newOutputStream(corrected);
                Workbook written = new Workbook(out, "Office", "1.0")) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows).hasSize(faults.size() + 1);
            List<String> headers = rows.get(0).stream()
                    .map(cell -> cell == null ? "" : cell.getText())
                    .toList();
            Worksheet sheet = written.newWorksheet("户档");
            copy(rows.get(0), sheet, 0);
            for (int i = 0; i < faults.size(); i++) {
                Fault fault = faults.get(i);
                assertThat(rows.get(i + 1).getCellText(0)).as(fault.toString()).contains(fault.column());
                copy(rows.get(i + 1), sheet, i + 1);
                sheet.value(i + 1, headers.indexOf(fault.column()), right(fault));
            }
        }
        return corrected;
    }

    private static void copy(Row from, Worksheet to, int row) {
        for (Cell cell : from) {
            if (cell != null && cell.getType() == CellType.NUMBER) {
                to.value(row, cell.getColumnIndex(), cell.asNumber());
            } else if (cell != null && !cell.getText().isEmpty()) {
                to.value(row, cell.getColumnIndex(), cell.getText());
            }
        }
    }

    private static String right(Fault fault) {
        return switch (fault.code()) {
            case "REQUIRED", "DUPLICATE_IN_FILE" -> fault.column().equals("编号") ? "补-" + fault.row() : "示例人";
            case "PHONE_FORMAT" -> "19900000000";
            case "UNKNOWN_CODE" -> "住宅";
            case "AREA_RANGE", "NOT_A_NUMBER" -> "88.50";
            case "NOT_AN_INTEGER" -> "3";
            case "DATE_FORMAT", "DATE_IN_FUTURE" -> "2024-03-15";
            case "ID_PRECISION_LOST", "ID_LENGTH", "ID_CHECK_DIGIT" -> "370199199001010019";
            default -> throw new IllegalArgumentException(fault.toString());
        };
    }
}
