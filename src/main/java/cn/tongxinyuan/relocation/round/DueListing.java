package cn.tongxinyuan.relocation.round;

import cn.tongxinyuan.platform.listing.Condition;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.relocation.AreaRoll;
import cn.tongxinyuan.relocation.HouseholdListing;
import cn.tongxinyuan.relocation.HouseholdService;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.RelocationPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** 待走访: households of the caller's areas that were promised a visit; who waits longest first. */
@ApplicationScoped
public class DueListing extends Listing {

    /** Code of the area. */
    public static final Field<String> AREA =
            Field.of("area", Kind.TEXT, "area.code").filtered().unseen();

    private static final Field<LocalDate> NEXT =
            Field.of("nextVisitOn", Kind.DAY).sorted().label("relocation.field.nextVisitOn");
    private static final Field<String> OFFICER =
            Field.of("officer", Kind.TEXT).filtered().label("relocation.household-list.officer");
    /** What the latest visit came to: several of one day have no order that everybody would know. */
    private static final String LATEST =
            "(select max(v.content) from RelocationVisit v where v.household = r" + " and v.visitedOn = r.lastVisitOn)";

    private static final Fields FIELDS = Fields.of(
                    "relocation",
                    AREA,
                    Field.of("number", Kind.CODE)
                            .sortedBy("rollKey")
                            .searchedIn("keys.open")
                            .fixed(),
                    NEXT,
                    Field.of("owner", Kind.TEXT, "ownerName")
                            .searchedIn("keys.person")
                            .personal(RelocationPermission.NAMES, Mask::name),
                    Field.of("place", Kind.TEXT, DueListing::whole, "address", "building", "unit", "room"),
                    Field.of("areaName", Kind.TEXT, "area.name")
                            .label("relocation.field.area")
                            .optional()
                            .internal(),
                    Field.of("stage", Kind.of(HouseholdStage.class)).optional(),
                    Field.of("lastVisitOn", Kind.DAY).optional(),
                    Field.of("promised", Kind.TEXT, LATEST),
                    OFFICER,
                    Field.onlyFilter("due", Kind.of(Due.class)))
            .of("Household")
            .key("rollKey")
            .scopeBy("r.rollKey >= :unit and r.rollKey < :unitEnd and r.nextVisitOn is not null")
            .indexed(RelocationPermission.REVEAL)
            .order(NEXT, false);

    @Inject
    HouseholdService households;

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
        return filter.name().equals(OFFICER.name())
                ? households.officers(query.filter(AREA).orElse("")).stream()
                        .map(officer -> new Choice(officer, officer))
                        .toList()
                : query.filter(AREA).isEmpty()
                        ? List.of()
                        : rolls(query).stream()
                                .map(area -> new Choice(area.code(), area.name()))
                                .toList();
    }

    @Override
    protected Condition narrowed(Field<?> filter, Object value, Query query, Condition usual) {
        if (filter.name().equals(AREA.name())) {
            List<Long> areas = rolls(query).stream()
                    .filter(area -> area.belongsTo((String) value))
                    .map(AreaRoll::id)
                    .toList();
            return areas.isEmpty() ? Condition.of("1 = 0") : Condition.of("r.area.id in :value", areas);
        }
        if (filter.name().equals(OFFICER.name())) {
            return HouseholdListing.answeredBy(households.officersCalled((String) value), usual);
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

    private List<AreaRoll> rolls(Query query) {
        return query.once("rolls", households::rolls);
    }

    private static String whole(Object[] parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
