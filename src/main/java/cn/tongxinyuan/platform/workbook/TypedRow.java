package cn.tongxinyuan.platform.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row that was typed into a form instead of a workbook: the same columns read, check and tell it.
 *
 * @param value what the row became; of no use where there are findings
 * @param findings in the order of the columns
 */
public record TypedRow<R>(R value, List<Told> findings) {

    /**
     * What is wrong with one field.
     *
     * @param key of the words
     * @param arguments column, value seen, then what else the rule says
     */
    public record Told(Column<?> column, String key, List<Object> arguments) {}

    public TypedRow {
        findings = List.copyOf(findings);
    }

    /**
     * Reads and checks what was typed.
     *
     * @param texts by column; what is missing or blank says nothing
     * @param standing what only a look at the stored records tells
     */
    public static <R> TypedRow<R> of(SheetLayout<R> layout, Map<Column<?>, String> texts, RowSink<R> standing) {
        Row row = new Row(1);
        layout.columns().forEach(column -> row.read(column, cell(texts.get(column))));
        R value = layout.row().apply(row);
        List<RowSink.Flaw> flaws = row.flaws().isEmpty() ? standing.take(row.number(), value) : row.flaws();
        List<Told> told = new ArrayList<>();
        layout.inOrder(flaws)
                .forEach(flaw -> told.add(new Told(
                        flaw.column(),
                        "platform.finding." + flaw.code(),
                        flaw.arguments(cell(texts.get(flaw.column()))))));
        return new TypedRow<>(value, told);
    }

    private static Cell cell(String text) {
        return text == null ? Cell.BLANK : new Cell(Cell.Kind.TEXT, text);
    }
}
