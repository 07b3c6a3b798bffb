package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.job.JobContext;
import cn.tongxinyuan.platform.job.JobWork;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.workbook.ErrorWorkbook;
import cn.tongxinyuan.platform.workbook.FindingMessages;
import cn.tongxinyuan.platform.workbook.ReadReport;
import cn.tongxinyuan.platform.workbook.RowSink.Flaw;
import cn.tongxinyuan.platform.workbook.SheetReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks a roll row by row and, when asked, takes the good rows. Running it again gives the same roll. */
@ApplicationScoped
public class RosterImport implements JobWork {

    static final String KIND = "relocation.roster";

    /** Parameter: the area as people call it. */
    static final String NAME = "name";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    RosterCommit rosterCommit;

    @Inject
    Codes codes;

    @Inject
    PersonalData personalData;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title(Locale reader, Map<String, String> parameters) {
        return Messages.text(
                reader,
                "relocation.job.roster-" + parameters.get("mode"),
                parameters.getOrDefault(NAME, parameters.get("area")));
    }

    @Override
    public void run(JobContext context) {
        byte[] file = context.input();
        String fingerprint = fingerprint(file);
        RosterResult.Earlier earlier =
                rosterCommit.earlier(context.parameter("area"), fingerprint).orElse(null);
        RosterLayout layout = RosterLayout.of(codes, LocalDate.now(clock));
        List<RosterRow> good = new ArrayList<>();
        ReadReport report = read(context, file, layout, good);
        boolean commit = context.parameter("mode").equals(RosterService.Mode.COMMIT.name())
                && !report.refused()
                && (report.findings().isEmpty()
                        || context.parameter("accept").equals(RosterService.Accept.VALID.name()));
        RosterChange change = commit
                ? rosterCommit.commit(
                        context.parameter("area"),
                        good,
                        new RosterSource(context.code(), fingerprint),
                        done -> context.progress(done, good.size()))
                : new RosterChange(0, 0, 0);
        context.result(RosterResult.of(report, commit, change, errorWorkbook(context, file, layout, report), earlier));
    }

    private static String fingerprint(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private ReadReport read(JobContext context, byte[] file, RosterLayout layout, List<RosterRow> good) {
        boolean check = context.parameter("mode").equals(RosterService.Mode.CHECK.name());
        Map<String, RosterCommit.Listed> listed = rosterCommit.listed(context.parameter("area"));
        return new SheetReader(RosterService.LIMITS, messages(context))
                .read(
                        file,
                        layout.layout(),
                        (row, household) -> {
                            if (isTaken(household, listed)) {
                                return List.of(Flaw.of(layout.number, "DUPLICATE_IN_ROLL"));
                            }
                            good.add(household);
                            return List.of();
                        },
                        (done, total) -> {
                            context.progress(check ? done : 0, Math.max(total, 0));
                            return true;
                        });
    }

    /** A known number with another person at another door is no correction but a number given twice. */
    private boolean isTaken(RosterRow row, Map<String, RosterCommit.Listed> listed) {
        RosterCommit.Listed known = listed.get(row.number());
        return known != null
                && known.isSomebodyElse(
                        row.idNumber() == null ? null : personalData.blindIndex(row.idNumber()),
                        HouseholdQueries.place(row.address(), row.building(), row.unit(), row.room()));
    }

    private static FindingMessages messages(JobContext context) {
        Locale locale = context.parameter("language").equals("en") ? Locale.ENGLISH : Messages.CHINESE;
        return (key, arguments) -> Messages.text(locale, "platform.finding." + key, arguments);
    }

    private static String errorWorkbook(JobContext context, byte[] file, RosterLayout layout, ReadReport report) {
        if (report.refused() || report.findings().isEmpty()) {
            return null;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ErrorWorkbook.write(out, file, layout.layout(), report.findings(), RosterService.LIMITS, messages(context));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return context.output("错误行.xlsx", XLSX, out.toByteArray());
    }
}
