package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.job.JobContext;
import cn.tongxinyuan.platform.job.JobWork;
import cn.tongxinyuan.platform.workbook.Limits;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One kind of workbook a module takes in. The module describes it in a bean of this type; checking, taking, undoing, their
 * page and their REST call are the platform's. The methods that touch records are called inside the transaction of the
 * use case, under the identity of whoever ordered it and after its permission was asked for.
 *
 * @param <R> row of the layout
 */
public abstract class Intake<R> implements JobWork {

    @Inject
    IntakeWork work;

    /** Public code of this kind of workbook, {@code <module>.<word>}. */
    @Override
    public abstract String kind();

    /** Whoever checks, takes or undoes such a workbook needs it. */
    public abstract String permission();

    /** Its page below the context root, such as {@code lamp/lamp-intake}. */
    public abstract String view();

    /** What a workbook may hold. */
    public Limits limits() {
        return Limits.STANDARD;
    }

    /** The sheet as it is today: code lists and the day are those of now. */
    public abstract SheetLayout<R> layout();

    /**
     * The place a code names, within the caller's scope and ready to be filled.
     *
     * @throws cn.tongxinyuan.kernel.RuleViolation where it is none, or is none of the caller's
     */
    public abstract Place place(String code);

    /** What only a look at the stored records tells of a row, such as a number given twice; nothing by default. */
    public RowSink<R> check(Place place, SheetLayout<R> layout) {
        return (number, row) -> List.of();
    }

    /** @param rows all the rows the taker will be given, should it want to look ahead */
    public abstract Taker<R> taker(Taking taking, List<R> rows);

    /** Before created records go and changed ones get their earlier values: what hangs on them goes first. */
    public void undoing(Undoing undoing) {}

    /** After created records went and changed ones got their earlier values: index rows and sums anew. */
    public void undone(Undoing undoing) {}

    /** A record as a list of records that stand in the way of an undo shows it. */
    public abstract Taken.Touched touched(BaseEntity record, Instant takenAt);

    /** Words of this kind: {@code <module>.intake.<word>.<name>} in the module's bundle. */
    public String text(Locale reader, String name, Object... arguments) {
        return Messages.text(reader, kind().replaceFirst("\\.", ".intake.") + "." + name, arguments);
    }

    @Override
    public String title(Locale reader, Map<String, String> parameters) {
        String mode =
                parameters.getOrDefault(IntakeWork.MODE, Mode.COMMIT.name()).toLowerCase(Locale.ROOT);
        return text(reader, "job-" + mode, parameters.getOrDefault(IntakeWork.NAME, ""));
    }

    @Override
    public void run(JobContext context) {
        work.run(this, context);
    }
}
