package cn.tongxinyuan.administration;

import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.i18n.Told;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** The trail of the caller's unit, newest first. */
@ApplicationScoped
public class AuditListing extends Listing {

    private static final String PAGE = "Page ";
    private static final Field<Instant> HAPPENED_AT =
            Field.of("happenedAt", Kind.MOMENT).sorted();

    private static final Fields FIELDS = Fields.of(
                    "platform",
                    Field.onlyFilter("from", Kind.DAY.bound(AuditListing::begin))
                            .label("administration.audit-list.from")
                            .filteredBy(day -> "r.happenedAt >= :value"),
                    Field.onlyFilter("to", Kind.DAY.bound(day -> begin(day.plusDays(1))))
                            .label("administration.audit-list.to")
                            .filteredBy(day -> "r.happenedAt < :value"),
                    HAPPENED_AT,
                    Field.of("actor", Kind.TEXT).filtered(),
                    Field.of("role", Words.ROLE, "actorRole"),
                    Field.of("action", Kind.CODE.shownAs(AuditListing::act))
                            .filteredBy(begin -> "locate(:value, r.action) = 1"),
                    Field.of(
                                    "subjectCode",
                                    Kind.TEXT.shownAs(AuditListing::subject),
                                    parts -> parts[0] + " " + parts[1],
                                    "subjectType",
                                    "subjectCode")
                            .parameter("subject")
                            .filteredBy(code -> "r.subjectCode = :value"),
                    Field.of("outcome", Kind.of(AuditEntry.Outcome.class)).filtered(),
                    Field.of("summary", Kind.TEXT.shownAs((summary, texts) -> Told.in(texts.locale(), summary))))
            .of("AuditEntry")
            .numericKey("id")
            .scope("scope")
            .order(HAPPENED_AT, true);

    @Override
    public String view() {
        return "administration/audit-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    /** What was done in the words of its module, or what it would have needed, or the code where there are no words. */
    public static String act(String code, Texts texts) {
        String act = Words.named(texts, code, "action");
        return act.equals(code) ? Words.named(texts, code, "permission") : act;
    }

    public static String role(String code, Texts texts) {
        return Words.named(texts, code, "role");
    }

    /** The code of what it was about; a page by its title. */
    private static String subject(String typeAndCode, Texts texts) {
        String code = typeAndCode.substring(typeAndCode.indexOf(' ') + 1);
        String title = code.replaceAll("^/|\\.xhtml$", "").replace('/', '.') + ".title";
        return typeAndCode.startsWith(PAGE) && texts.has(title) ? texts.text(title) : code;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(DistrictClock.ZONE).toInstant();
    }
}
