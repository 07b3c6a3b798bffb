package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.listing.Condition;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.listing.Totals;
import cn.tongxinyuan.platform.personal.Mask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Households of the caller's areas, in the order of their rolls or of a column. */
@ApplicationScoped
public class HouseholdListing extends Listing {

    private static final int LEAST_SEARCH = 2;

    public static final Field<String> AREA =
            Field.of("area", Kind.TEXT, "area.code").filtered().unseen();
    public static final Field<String> NUMBER = Field.of("number", Kind.CODE)
            .sortedBy("rollKey")
            .searchedIn("keys.open")
            .fixed();
    public static final Field<String> AREA_NAME = Field.of("areaName", Kind.TEXT, "area.name")
            .label("relocation.field.area")
            .internal();
    public static final Field<String> OWNER = Field.of("owner", Kind.TEXT, "ownerName")
            .searchedIn("keys.person")
            .personal(RelocationPermission.NAMES, Mask::name);
    public static final Field<String> PLACE =
            Field.of("place", Kind.TEXT, HouseholdListing::whole, "address", "building", "unit", "room");
    public static final Field<BigDecimal> FLOOR_AREA =
            Field.of("floorArea", Kind.AREA, "registeredArea").sorted().summed();
    public static final Field<HouseholdStage> STAGE =
            Field.of("stage", Kind.of(HouseholdStage.class)).filtered();
    public static final Field<String> OFFICER =
            Field.of("officer", Kind.TEXT).typed().label("relocation.household-list.officer");

    private static final Fields FIELDS = Fields.of(
                    "relocation",
                    AREA,
                    NUMBER,
                    AREA_NAME,
                    OWNER,
                    PLACE,
                    Field.of("section", Kind.TEXT).optional(),
                    Field.of("workGroup", Kind.TEXT).optional(),
                    Field.of("team", Kind.TEXT, HouseholdListing::team, "section", "workGroup")
                            .label("relocation.field.sectionGroup")
                            .internal(),
                    FLOOR_AREA,
                    STAGE,
                    Field.of("lastVisitOn", Kind.DAY)
                            .parameter("lastVisit")
                            .nullable()
                            .sorted(),
                    Field.of("nextVisitOn", Kind.DAY).optional(),
                    OFFICER)
            .of("Household")
            .key("rollKey")
            .scopeByPrefix("rollKey")
            .indexed(RelocationPermission.REVEAL)
            .parts(STAGE);

    @Inject
    HouseholdService households;

    @Override
    public String view() {
        return "relocation/household-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    @Override
    public String exportPermission() {
        return RelocationPermission.EXPORT;
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return filter.name().equals(OFFICER.name())
                ? households.officers(query.filter(AREA).orElse("")).stream()
                        .map(officer -> new Choice(officer, officer))
                        .toList()
                : rolls(query).stream()
                        .map(area -> new Choice(area.code(), area.name()))
                        .toList();
    }

    /** Of all officers, as more are named than the filter offers. */
    @Override
    public List<String> called(Field<?> filter, String typed, Query query) {
        return households.officersCalled(typed);
    }

    /** Rows of several areas must each name their own. */
    @Override
    protected List<Field<?>> usual(Query query, List<Field<?>> usual) {
        boolean mixed = rolls(query).stream()
                        .filter(area -> query.filter(AREA)
                                .map(whole -> whole.equals(area.parent()))
                                .orElse(true))
                        .count()
                > 1;
        return mixed
                ? usual
                : usual.stream().filter(field -> !field.equals(AREA_NAME)).toList();
    }

    /** @throws RuleViolation {@code relocation.rule.search-too-short}, {@code relocation.rule.unknown-area} */
    @Override
    protected void check(Query query) {
        if (query.words() != null && Text.key(query.words()).codePoints().count() < LEAST_SEARCH) {
            throw new RuleViolation("relocation.rule.search-too-short");
        }
        String area = query.filter(AREA).orElse(null);
        if (area != null && rolls(query).stream().noneMatch(each -> each.code().equals(area))) {
            households.open(area);
        }
    }

    /** An area with its parts; along the rolls where it is one alone, else by the areas, which have indexes of their own. */
    @Override
    protected Condition narrowed(Field<?> filter, Object value, Query query, Condition usual) {
        if (!filter.name().equals(AREA.name())) {
            return usual;
        }
        List<AreaRoll> chosen = rolls(query).stream()
                .filter(area -> area.belongsTo((String) value))
                .toList();
        if (chosen.size() == 1 && query.isOrderedBy(NUMBER)) {
            String prefix = chosen.get(0).prefix();
            return new Condition(
                    "r.rollKey >= :from and r.rollKey < :to", Map.of("from", prefix, "to", RollKey.end(prefix)));
        }
        return ofAreas(chosen);
    }

    /** A word is found in the household or in the name of its area. */
    @Override
    protected Condition found(String word, Query query, Condition usual) {
        List<AreaRoll> named = rolls(query).stream()
                .filter(area -> Text.key(area.name()).contains(word))
                .toList();
        return named.isEmpty() || word.codePointCount(0, word.length()) < LEAST_SEARCH
                ? usual
                : usual.or(ofAreas(named));
    }

    public static Condition ofAreas(List<AreaRoll> areas) {
        return switch (areas.size()) {
            case 0 -> Condition.of("1 = 0");
            case 1 -> Condition.of("r.area.id = :value", areas.get(0).id());
            default -> Condition.of(
                    "r.area.id in :value", areas.stream().map(AreaRoll::id).toList());
        };
    }

    /** From the book of progress where it can say. */
    @Override
    protected Optional<Totals> kept(Query query) {
        if (query.words() != null || query.filter(OFFICER).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(households.totals(
                query.filter(AREA).orElse(null), query.filter(STAGE).orElse(null)));
    }

    /** Rolls of the caller's unit, read once for a question. */
    public List<AreaRoll> rolls(Query query) {
        return query.once("rolls", households::rolls);
    }

    private static String whole(Object[] parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static String team(Object[] parts) {
        return Arrays.stream(parts)
                .filter(part -> part != null && !"".equals(part))
                .map(String::valueOf)
                .collect(Collectors.joining(" · "));
    }
}
