package cn.tongxinyuan.platform.intake;

import java.util.List;

/**
 * Takes the rows of one workbook; lives for one transaction. A simple one is a lambda.
 *
 * @param <R> row of the layout
 */
@FunctionalInterface
public interface Taker<R> {

    /** The rows that come next, some hundreds: the moment to read at once what stands of them. */
    default void next(List<R> rows) {}

    /** Finds the record a row is about and creates or changes it through {@link Taking}. */
    void take(R row);

    /** The rows of {@link #next} are in the database and no longer managed: the moment for index rows beside them. */
    default void stored() {}

    /** All rows are in the database. */
    default void end() {}
}
