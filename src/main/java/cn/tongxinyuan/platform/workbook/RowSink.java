package cn.tongxinyuan.platform.workbook;

import cn.tongxinyuan.kernel.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the rows without findings, one by one. What it did is void when the report says refused or cancelled.
 *
 * @param <R> row of the layout
 */
@FunctionalInterface
public interface RowSink<R> {

    /**
     * @param number the workbook's own row number
     * @return what only the taker can know, such as DUPLICATE_IN_ROLL; empty when the row is good
     */
    List<Flaw> take(int number, R row);

    /**
     * A finding of the taker's.
     *
     * @param column column of the layout
     * @param code stable code of the rule
     * @param limits arguments of the message after column and value seen
     */
    record Flaw(Column<?> column, String code, List<Object> limits) {

        private static final int SEEN = 40;

        public static Flaw of(Column<?> column, String code, Object... limits) {
            return new Flaw(column, code, List.of(limits));
        }

        /** For its words: the column, the value seen, masked where it is personal, and what else the rule says. */
        List<Object> arguments(Cell cell) {
            String seen = CellText.shortened(Text.tidy(cell.shown()), SEEN);
            List<Object> arguments = new ArrayList<>();
            arguments.add(column.header());
            arguments.add(column.personal() ? CellText.masked(seen) : seen);
            arguments.addAll(limits);
            return arguments;
        }
    }
}
