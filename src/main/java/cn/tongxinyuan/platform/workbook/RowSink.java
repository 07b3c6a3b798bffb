package cn.tongxinyuan.platform.workbook;

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
        public static Flaw of(Column<?> column, String code, Object... limits) {
            return new Flaw(column, code, List.of(limits));
        }
    }
}
