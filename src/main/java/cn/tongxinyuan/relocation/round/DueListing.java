package cn.tongxinyuan.relocation.round;

import cn.tongxinyuan.platform.listing.Condition;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.relocation.HouseholdListing;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.RelocationPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** 待走访: households of the caller's areas that were promised a visit; who waits longest first. */
@ApplicationScoped
public class DueListing extends Listing {

    private static final Field<LocalDate> NEXT =
            Field.of("nextVisitOn", Kind.DAY).sorted().label("relocation.field.nextVisitOn");
    /** What the latest visit came to: several of one day have no order that everybody would know. */
    private static final String LATEST =
            "(select max(v.content) from RelocationVisit v where v.household = r and v.visitedOn = r.lastVisitOn)";

    private static final Fields FIELDS = Fields.of(
                    "relocation",
                    HouseholdListing.AREA,
                    HouseholdListing.NUMBER,
                    NEXT,
                    HouseholdListing.OWNER,
                    HouseholdListing.PLACE,
                    HouseholdListing.AREA_NAME.optional(),
                    Field.of("stage", Kind.of(HouseholdStage.class)).optional(),
                    Field.of("lastVisitOn", Kind.DAY).optional(),
                    Field.of("promised", Kind.TEXT, LATEST),
                    HouseholdListing.OFFICER,
                    Field.onlyFilter("due", Kind.of(Due.class)))
            .of("Household")
            .key("rollKey")
            .scopeBy("r.rollKey >= :unit and r.rollKey < :unitEnd and r.nextVisitOn is not null")
            .indexed(RelocationPermission.REVEAL)
            .order(NEXT, false);

    @Inject
    HouseholdListing rolls;

    @Inject
    Clock clock;

    @Override
    public String view() {
        return "relocation/due-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    @Override
    public String exportPermission() {
        return RelocationPermission.EXPORT;
    }

    /** An area comes with an address only, whose name is wanted then. */
    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        boolean wanted = filter.name().equals(HouseholdListing.OFFICER.name())
                || query.filter(HouseholdListing.AREA).isPresent();
        return wanted ? rolls.choices(filter, query) : List.of();
    }

    @Override
    protected List<String> called(Field<?> filter, String typed, Query query) {
        return rolls.called(filter, typed, query);
    }

    @Override
    protected Condition narrowed(Field<?> filter, Object value, Query query, Condition usual) {
        if (filter.name().equals(HouseholdListing.AREA.name())) {
            return HouseholdListing.ofAreas(rolls.rolls(query).stream()
                    .filter(area -> area.belongsTo((String) value))
                    .toList());
        }
        return value instanceof Due due ? narrowed(due) : usual;
    }

    private Condition narrowed(Due due) {
        LocalDate sunday = LocalDate.now(clock).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return switch (due) {
            case LATE -> Condition.of("r.nextVisitOn < :today");
            case TODAY -> Condition.of("r.nextVisitOn = :today");
            case WEEK -> Condition.of("r.nextVisitOn > :today and r.nextVisitOn <= :value", sunday);
            case LATER -> Condition.of("r.nextVisitOn > :today and r.nextVisitOn > :value", sunday);
        };
    }
}
