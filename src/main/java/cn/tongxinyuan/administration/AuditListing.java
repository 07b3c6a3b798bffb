package cn.tongxinyuan.administration;

import cn.tongxinyuan.platform.audit.ActName;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.i18n.Told;
import cn.tongxinyuan.platform.listing.Condition;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.listing.Texts;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.module.Page;
import cn.tongxinyuan.platform.security.Accounts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The trail of the caller's unit, newest first. */
@ApplicationScoped
public class AuditListing extends Listing {

    private static final String PAGE = "Page ";
    private static final String KIND = "kind";
    private static final String SUBJECT = "subjectCode";
    private static final Field<Instant> HAPPENED_AT =
            Field.of("happenedAt", Kind.MOMENT).sorted();

    private static final int MOST_PEOPLE = 1000;

    @Inject
    ModuleRegistry modules;

    @Inject
    Accounts accounts;

    @Inject
    TrailSubjects subjects;

    @Inject
    Texts texts;

    private Fields fields;

    @PostConstruct
    void describe() {
        fields = Fields.of(
                        "platform",
                        Field.onlyFilter("from", Kind.DAY.bound(AuditListing::begin))
                                .label("administration.audit-list.from")
                                .filteredBy(day -> "r.happenedAt >= :value"),
                        Field.onlyFilter("to", Kind.DAY.bound(day -> begin(day.plusDays(1))))
                                .label("administration.audit-list.to")
                                .filteredBy(day -> "r.happenedAt < :value"),
                        HAPPENED_AT,
                        Field.of("actor", Kind.TEXT, AuditListing::person, "actor", "a.displayName")
                                .typed(),
                        Field.of("role", Words.ROLE, "actorRole"),
                        Field.of("action", Kind.CODE.shownAs(AuditListing::act)).filtered(),
                        Field.onlyFilter(KIND, Kind.TEXT)
                                .label("administration.audit-list.kind")
                                .filteredBy(type -> "r.subjectType = :value"),
                        Field.of("subjectType", Kind.CODE).unseen(),
                        Field.of("code", Kind.CODE, SUBJECT).unseen(),
                        Field.of("unit", Kind.CODE, "scope").unseen().internal(),
                        Field.of(
                                        SUBJECT,
                                        Kind.TEXT.shownAs(this::subject),
                                        parts -> parts[0] + " " + parts[1],
                                        "subjectType",
                                        SUBJECT)
                                .parameter("subject")
                                .filteredBy(code -> "r.subjectCode = :value"),
                        Field.of("outcome", Kind.of(AuditEntry.Outcome.class)).filtered(),
                        Field.of("summary", Kind.TEXT.shownAs((summary, words) -> Told.in(words.locale(), summary))))
                .of("AuditEntry left join Account a on a.username = r.actor")
                .numericKey("id")
                .scope("scope")
                .order(HAPPENED_AT, true);
    }

    @Override
    public String view() {
        return "administration/audit-list";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    /** People, acts and kinds of objects by their names. */
    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return switch (filter.name()) {
            case "actor" -> accounts.named("", MOST_PEOPLE).stream()
                    .map(row -> new Choice(row.username(), row.displayName() + " " + row.username()))
                    .toList();
            case SUBJECT -> List.of();
            case KIND -> modules.subjects().stream()
                    .map(page -> new Choice(page.subject(), kind(page, texts)))
                    .filter(new HashSet<>()::add)
                    .toList();
            default -> acts().values().stream()
                    .map(codes -> codes.get(0))
                    .map(code -> new Choice(code, act(code, texts)))
                    .toList();
        };
    }

    /** Acts that read the same are one to choose; an object is meant by its code, or by its name where nothing has that code. */
    @Override
    protected Condition narrowed(Field<?> filter, Object value, Query query, Condition usual) {
        if (filter.name().equals(SUBJECT)) {
            return subjects.called((String) value).stream()
                    .map(subject -> new Condition(
                            "(r.subjectType = :type and r.subjectCode = :code)",
                            Map.of("type", subject.type(), "code", subject.code())))
                    .reduce(usual, Condition::or);
        }
        return filter.name().equals("action")
                ? acts().values().stream()
                        .filter(codes -> codes.contains(value))
                        .findFirst()
                        .map(codes -> Condition.of("r.action in :value", codes))
                        .orElse(usual)
                : usual;
    }

    /** Codes of acts by what they are called in Chinese, module by module. */
    private Map<String, List<String>> acts() {
        Map<String, List<String>> acts = new LinkedHashMap<>();
        Stream.concat(Stream.of("platform"), modules.modules().stream().map(Module::code))
                .flatMap(
                        module -> Stream.of(".action.", ".permission.").flatMap(of -> Messages.keys(module, of).stream()
                                .map(key -> module + "." + key.substring(module.length() + of.length()))))
                .distinct()
                .forEach(code -> acts.computeIfAbsent(name(code), words -> new ArrayList<>())
                        .add(code));
        return acts;
    }

    /** What every reader has the same of: a list is also asked where there is no page and no reader's language. */
    private static String name(String code) {
        return Messages.text(Messages.CHINESE, ActName.key(code).orElseThrow());
    }

    /** The pages that show a record of this kind: one for each kind of reader. */
    public List<Page> pages(String subjectType) {
        return modules.subjects().stream()
                .filter(page -> page.subject().equals(subjectType))
                .toList();
    }

    private static String kind(Page page, Texts texts) {
        return texts.text(page.list().replace('/', '.') + ".title");
    }

    private static String person(Object[] parts) {
        return parts[1] == null ? (String) parts[0] : parts[1] + " " + parts[0];
    }

    /** What was done in the words of its module, or what it would have needed, or the code where there are no words. */
    public static String act(String code, Texts texts) {
        return ActName.key(code).map(texts::text).orElse(code);
    }

    public static String role(String code, Texts texts) {
        return Words.named(texts, code, "role");
    }

    /** What it was about by its kind and code; a page by its title. */
    private String subject(String typeAndCode, Texts words) {
        int blank = typeAndCode.indexOf(' ');
        String code = typeAndCode.substring(blank + 1);
        String title = code.replaceAll("^/|\\.xhtml$", "").replace('/', '.') + ".title";
        return typeAndCode.startsWith(PAGE) && words.has(title)
                ? words.text(title)
                : pages(typeAndCode.substring(0, blank)).stream()
                        .findFirst()
                        .map(page -> kind(page, words) + " " + code)
                        .orElse(code);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(DistrictClock.ZONE).toInstant();
    }
}
