package cn.tongxinyuan;

import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.intake.Accept;
import cn.tongxinyuan.platform.intake.Intake;
import cn.tongxinyuan.platform.intake.IntakeResult;
import cn.tongxinyuan.platform.intake.IntakeWork;
import cn.tongxinyuan.platform.intake.Intakes;
import cn.tongxinyuan.platform.intake.Mode;
import cn.tongxinyuan.platform.job.JobInput;
import cn.tongxinyuan.platform.workbook.SheetWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Workbooks that somebody of an office takes in, as the page does it. */
@ApplicationScoped
public class Sheets {

    @Inject
    Caller caller;

    @Inject
    Intakes intakes;

    /** What became of the rows, once the run has ended. */
    public <R> IntakeResult taken(String account, Intake<R> intake, String place, List<R> rows) {
        return taken(account, intake, place, caller.as(account, () -> workbook(intake, rows)));
    }

    /** What became of a workbook, once the run has ended. */
    public IntakeResult taken(String account, Intake<?> intake, String place, byte[] workbook) {
        String job = job(account, intake, place, workbook);
        return caller.as(
                account, () -> intakes.follow(intake.kind(), job).orElseThrow().result());
    }

    /** The run that took the rows, once it has ended. */
    public <R> String job(String account, Intake<R> intake, String place, List<R> rows) {
        return job(account, intake, place, caller.as(account, () -> workbook(intake, rows)));
    }

    /** The run that took a workbook, once it has ended. */
    public String job(String account, Intake<?> intake, String place, byte[] workbook) {
        JobInput sheet = new JobInput("表.xlsx", IntakeWork.XLSX, workbook);
        String job = caller.as(
                account, () -> intakes.order(intake.kind(), place, Mode.COMMIT, Accept.ALL, Messages.CHINESE, sheet));
        Eventually.holds(() -> caller.as(
                account,
                () -> intakes.follow(intake.kind(), job).orElseThrow().state().isEnded()));
        return job;
    }

    /** Codes of what is wrong with them, in their order. */
    public static List<String> codes(IntakeResult result) {
        return result.findings().stream().map(finding -> finding.code()).toList();
    }

    private static <R> byte[] workbook(Intake<R> intake, List<R> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(out, intake.layout(), List.of(), rows.iterator());
        return out.toByteArray();
    }
}
