package cn.tongxinyuan.platform.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A sheet described once: what validates is what the template shows and what exports write.
 *
 * @param <R> what a row becomes
 * @param sheet name of the sheet; when a workbook has none of that name, its first sheet is read
 * @param version of the layout, hidden in the template
 * @param columns in the order of template and export
 * @param anchors columns whose headers tell the header row
 * @param key column whose value may stand only once in a file; also where a total row or the sample is recognised
 * @param row makes the row of its cells and adds what only several cells together tell; called for every filled row,
 *     also for one with findings, whose cells then answer null
 * @param cells the values of a row in the order of the columns: String, Integer, BigDecimal, LocalDate or null
 */
public record SheetLayout<R>(
        String sheet,
        String version,
        List<Column<?>> columns,
        List<Column<?>> anchors,
        Column<?> key,
        Function<Row, R> row,
        Function<R, List<Object>> cells) {

    /** Text in the key column of the template's sample row; such a row is passed over. */
    public static final String SAMPLE = "示例";

    /** Header of the column an error workbook puts first; never read. */
    public static final String REASON = "错误原因";

    /** What a template says of itself in its hidden sheet: name and version. */
    String stamp() {
        return sheet + " " + version;
    }

    /** What is wrong with the cell of a row below this header. */
    public RowSink.Flaw flaw(String header, String code, Object... limits) {
        return columns.stream()
                .filter(column -> column.header().equals(header))
                .map(column -> RowSink.Flaw.of(column, code, limits))
                .findFirst()
                .orElseThrow();
    }

    /** Findings of a row, from its first column to its last. */
    List<RowSink.Flaw> inOrder(List<RowSink.Flaw> flaws) {
        return flaws.stream()
                .sorted(Comparator.comparingInt(flaw -> columns.indexOf(flaw.column())))
                .toList();
    }

    public SheetLayout {
        columns = List.copyOf(columns);
        anchors = List.copyOf(anchors);
    }
}
