package cn.tongxinyuan.platform.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A small layout that knows no module: 编号, 名称, 面积, 日期. */
final class Plain {

    record Line(String number, String name, BigDecimal area, LocalDate day) {}

    static final Column<String> NUMBER =
            Column.of("编号", Values.reference(20), 10, "", "").asRequired();
    static final Column<String> NAME =
            Column.of("名称", Values.prose(4000), 20, "示例名称", "").asRequired();
    static final Column<BigDecimal> AREA = Column.of("面积(㎡)", Values.area(false), 10, "1", "");
    static final Column<LocalDate> DAY =
            Column.of("日期", Values.pastDay(LocalDate.of(2000, 1, 1), LocalDate.of(2024, 5, 20)), 12, "2024-05-01", "");

    static final SheetLayout<Line> LAYOUT = new SheetLayout<>(
            "户档",
            "7",
            List.of(NUMBER, NAME, AREA, DAY),
            List.of(NUMBER, NAME),
            NUMBER,
            row -> new Line(row.get(NUMBER), row.get(NAME), row.get(AREA), row.get(DAY)),
            line -> Arrays.asList(line.number(), line.name(), line.area(), line.day()));

    static final String HEADER_ROW = "<row r=\"1\">" + Crafted.cell("A1", "编号") + Crafted.cell("B1", "名称") + "</row>";

    record Reading(ReadReport report, List<Line> lines) {
        List<String> codes() {
            return report.findings().stream().map(Finding::code).toList();
        }
    }

    private Plain() {}

    static Reading read(byte[] file) {
        return read(file, Limits.STANDARD);
    }

    static Reading read(byte[] file, Limits limits) {
        List<Line> lines = new ArrayList<>();
        ReadReport report = new SheetReader(limits, FindingTexts.chinese())
                .read(
                        file,
                        LAYOUT,
                        (number, line) -> {
                            lines.add(line);
                            return List.of();
                        },
                        Progress.NONE);
        return new Reading(report, lines);
    }
}
