package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.job.JobContext;
import cn.tongxinyuan.platform.workbook.ErrorWorkbook;
import cn.tongxinyuan.platform.workbook.FindingMessages;
import cn.tongxinyuan.platform.workbook.ReadReport;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import cn.tongxinyuan.platform.workbook.SheetReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Checks a workbook row by row and, when asked, takes the good rows. Running it again gives the same records. */
@ApplicationScoped
public class IntakeWork {

    /** Media type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final String PLACE = "place";
    /** Parameter: the place as people call it. */
    static final String NAME = "name";

    static final String MODE = "mode";
    static final String ACCEPT = "accept";
    static final String LANGUAGE = "language";

    private static final String ERRORS = "错误行.xlsx";

    @Inject
    IntakeTaking taking;

    <R> void run(Intake<R> intake, JobContext context) {
        byte[] file = context.input();
        String place = context.parameter(PLACE);
        String fingerprint = fingerprint(file);
        IntakeResult.Earlier earlier =
                taking.earlier(intake, place, fingerprint).orElse(null);
        SheetLayout<R> layout = intake.layout();
        List<R> good = new ArrayList<>();
        ReadReport report = read(intake, context, file, layout, good);
        boolean commit = context.parameter(MODE).equals(Mode.COMMIT.name())
                && !report.refused()
                && (report.findings().isEmpty() || context.parameter(ACCEPT).equals(Accept.VALID.name()));
        Change change = commit
                ? taking.take(
                        intake,
                        place,
                        good,
                        new Source(context.code(), fingerprint),
                        done -> context.progress(done, good.size()))
                : Change.NONE;
        context.result(
                IntakeResult.of(report, commit, change, errorWorkbook(intake, context, file, layout, report), earlier));
    }

    private static String fingerprint(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private <R> ReadReport read(
            Intake<R> intake, JobContext context, byte[] file, SheetLayout<R> layout, List<R> good) {
        boolean check = context.parameter(MODE).equals(Mode.CHECK.name());
        RowSink<R> standing = taking.check(intake, context.parameter(PLACE), layout);
        return new SheetReader(intake.limits(), messages(context))
                .read(
                        file,
                        layout,
                        (number, row) -> {
                            List<RowSink.Flaw> flaws = standing.take(number, row);
                            if (flaws.isEmpty()) {
                                good.add(row);
                            }
                            return flaws;
                        },
                        (done, total) -> {
                            context.progress(check ? done : 0, Math.max(total, 0));
                            return true;
                        });
    }

    private static FindingMessages messages(JobContext context) {
        Locale locale = context.parameter(LANGUAGE).equals("en") ? Locale.ENGLISH : Messages.CHINESE;
        return (key, arguments) -> Messages.text(locale, "platform.finding." + key, arguments);
    }

    private static String errorWorkbook(
            Intake<?> intake, JobContext context, byte[] file, SheetLayout<?> layout, ReadReport report) {
        if (report.refused() || report.findings().isEmpty()) {
            return null;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ErrorWorkbook.write(out, file, layout, report.findings(), intake.limits(), messages(context));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return context.output(ERRORS, XLSX, out.toByteArray());
    }
}
