package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.job.JobContext;
import cn.tongxinyuan.platform.job.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Checks the whole trail and gives a report to print and keep. */
@ApplicationScoped
public class AuditCheckWork implements JobWork {

    static final String KIND = "platform.audit-check";
    static final String LANGUAGE = "language";

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(DistrictClock.ZONE);
    /** Tells Chinese programs on Windows that the text is UTF-8. */
    private static final String MARK = "\ufeff";

    @Inject
    AuditVerifier verifier;

    /**
     * What the page of the job shows.
     *
     * @param rows links found whole
     * @param waiting rows not linked yet
     * @param alert ok or late
     * @param message the finding, with the root
     */
    public record Result(long rows, long waiting, String alert, String message) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) {
        AuditCheck check = verifier.verify(context::progress);
        Words words = new Words(context.parameter(LANGUAGE).equals("en") ? Locale.ENGLISH : Messages.CHINESE);
        context.output(
                words.say("file", Long.toString(check.rows())),
                "text/plain; charset=UTF-8",
                (MARK + words.report(check)).getBytes(StandardCharsets.UTF_8));
        context.result(
                new Result(check.rows(), check.waiting(), check.isWhole() ? "ok" : "late", words.finding(check)));
    }

    private record Words(Locale locale) {

        String say(String key, Object... arguments) {
            return Messages.text(locale, "platform.audit-check." + key, arguments);
        }

        String finding(AuditCheck check) {
            return check.isWhole()
                    ? say("whole", check.rows(), check.waiting())
                    : Messages.text(
                            locale,
                            "platform.AuditFlaw." + check.finding().flaw().name(),
                            String.valueOf(check.finding().seq()),
                            String.valueOf(check.finding().auditId()));
        }

        String report(AuditCheck check) {
            return String.join(
                            "\r\n",
                            List.of(
                                    say("title"),
                                    "",
                                    say("result", finding(check)),
                                    say("checked-at", SECOND.format(check.checkedAt())),
                                    say("rows", Long.toString(check.rows())),
                                    say("root", check.root()),
                                    "",
                                    say("keep")))
                    + "\r\n";
        }
    }
}
