package cn.tongxinyuan;

import cn.tongxinyuan.kernel.ScopePath;
import java.util.List;
import java.util.Map;

/**
 * Says how to fill a module's kind of workbook, so that the contract of intakes runs on it: a CDI bean among the module's
 * tests for each {@link cn.tongxinyuan.platform.intake.Intake}.
 *
 * @param <R> row of the layout
 */
public interface IntakeSample<R> {

    String kind();

    /** A role that holds the intake's permission. */
    String role();

    /** Where those who fill it work: a community, but for what is the district's alone. */
    default ScopePath unit() {
        return new ScopePath("370105013008");
    }

    /** A new place of this unit, without any record; returns its code. */
    String place(ScopePath unit);

    /** Good rows for a place, of different records, with every column filled in that an intake stores. */
    List<R> rows(String place, int count);

    /** The same record with other values in every column that may change. */
    R changed(R row);

    /** Somebody acts on the record of a row, which therefore can no longer be undone. */
    void act(String place, R row);

    /** Tables that hold what is taken, each with the condition on its alias {@code t} that the record is of place ?1. */
    Map<String, String> tables();
}
