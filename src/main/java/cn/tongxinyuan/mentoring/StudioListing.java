package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Studios of the district; one with fewer mentees than asked is told. */
@ApplicationScoped
public class StudioListing extends Listing {

    private static final String MENTEES =
            "(select count(m) from Mentorship m where m.studio = r and m.endedOn is null)";

    @Inject
    UnitFilter units;

    @Inject
    MentoringQueries queries;

    @Inject
    Clock clock;

    private LocalDate described = LocalDate.MIN;
    private Fields fields;

    /** How many are asked for is that of the day. */
    private Fields describe(LocalDate today) {
        int least = queries.terms(today).getLeast();
        String few = "r.closedOn is null and " + MENTEES + " < " + least;
        return Fields.of(
                        "mentoring",
                        UnitFilter.FIELD,
                        Field.of("code", Kind.CODE).sorted().searched().fixed(),
                        Field.of("name", Kind.TEXT)
                                .label("mentoring.field.studio")
                                .searched(),
                        Field.of("secretary", Kind.TEXT, "secretaryName").searched(),
                        Field.of("place", Kind.UNIT, "scope").label("mentoring.field.community"),
                        Field.of("room", Kind.TEXT).optional(),
                        Field.of("openedOn", Kind.DAY).sorted(),
                        Field.of("closedOn", Kind.DAY).nullable().optional(),
                        Field.of("mentees", Kind.COUNT, MENTEES),
                        Field.of("few", Kind.FLAG, "case when " + few + " then 1 else 0 end")
                                .filteredBy(is -> is ? few : "not (" + few + ")")
                                .summed()
                                .unseen(),
                        Field.of("open", Kind.FLAG, "case when r.closedOn is null then 1 else 0 end")
                                .filteredBy(is -> is ? "r.closedOn is null" : "r.closedOn is not null"))
                .of("MentoringStudio")
                .key("code")
                .scope("scope");
    }

    @Override
    public String view() {
        return "mentoring/studio-list";
    }

    @Override
    public synchronized Fields fields() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(described)) {
            fields = describe(today);
            described = today;
        }
        return fields;
    }

    @Override
    public String exportPermission() {
        return MentoringPermission.EXPORT;
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return filter.parameter().equals("unit") ? units.choices(query) : List.of();
    }
}
