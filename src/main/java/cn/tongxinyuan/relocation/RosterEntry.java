package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.intake.IntakeTaking;
import cn.tongxinyuan.platform.intake.Source;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.workbook.Column;
import cn.tongxinyuan.platform.workbook.Format;
import cn.tongxinyuan.platform.workbook.TypedRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One household of a roll, registered or put right by hand. Columns, checks and taker are those of the workbook
 * ({@link RosterLayout}, {@link HouseholdIntake}), so that no field and no rule is told twice.
 */
@Stateless
@Audited("relocation")
@RolesAllowed(RelocationPermission.IMPORT)
public class RosterEntry {

    /** Behind the name of a sealed field: {@code true} under it takes away what stands. */
    public static final String ERASED = ".erased";

    private static final String OWNER = "ownerName";
    /** Never shown on the form: what stands stays where nothing is typed. */
    private static final Set<String> SEALED = Set.of("idNumber", "phone");
    /** What a household is known by, and what is put right where the visit was recorded. */
    private static final Set<String> FIXED = Set.of("number", "visitedOn");
    /** What the survey found is put right as a survey. */
    private static final Set<String> OF_SURVEY =
            Set.of("registeredPersons", "structure", "measuredArea", "unregisteredArea");

    @Inject
    HouseholdService households;

    @Inject
    HouseholdIntake intake;

    @Inject
    IntakeTaking taking;

    @Inject
    PersonalData personal;

    @Inject
    Me me;

    @Inject
    Event<RelocationEvent> happened;

    /**
     * One field of the form, which is one column of the roll.
     *
     * @param name of the input
     * @param format of its values
     * @param width in characters, about
     * @param choices official names to choose from, empty where anything can be typed
     * @param required whether it must be filled in
     * @param sealed whether what stands is not shown, and stays where nothing is typed
     * @param erasable whether what stands and is not shown can be taken away, see {@link #ERASED}
     */
    public record Field(
            String name,
            Format format,
            int width,
            List<String> choices,
            boolean required,
            boolean sealed,
            boolean erasable)
            implements Serializable {}

    /** Fields to register a household with. */
    public List<Field> fields() {
        return fields(Set.of(), Set.of());
    }

    /** Fields in which the roll of this household can be put right. */
    public List<Field> fields(Household household) {
        me.require(household);
        return fields(fixed(household), sealed());
    }

    private List<Field> fields(Set<String> without, Set<String> sealed) {
        return intake.roster().fields().entrySet().stream()
                .filter(each -> !without.contains(each.getKey()))
                .map(each -> new Field(
                        each.getKey(),
                        each.getValue().kind().format(),
                        each.getValue().width(),
                        each.getValue().kind().choices(),
                        each.getValue().required() && !sealed.contains(each.getKey()),
                        sealed.contains(each.getKey()),
                        sealed.contains(each.getKey()) && !each.getValue().required()))
                .toList();
    }

    /** What the form of this household shows, by the names of the fields; what is sealed is left out. */
    public Map<String, String> standing(Household household) {
        me.require(household);
        Map<String, String> standing = texts(intake.roster(), RosterRow.of(household, personal));
        standing.keySet().removeAll(sealed());
        return standing;
    }

    /**
     * Registers a household on the roll of an area. Requires {@link RelocationPermission#IMPORT}.
     *
     * @param typed texts by the names of the fields
     * @throws RefusedFields where the checks of rolls find something, {@code relocation.rule.number-listed}
     * @throws RuleViolation as {@link HouseholdIntake#place}
     */
    public void register(String area, Map<String, String> typed) {
        RosterRow row = checked(intake.roster(), area, typed);
        taking.take(intake, area, List.of(row), Source.TYPED, done -> {});
        tell(area, row.number(), Wording.of("relocation.told.register"));
    }

    /**
     * Puts right what the roll says of a household. Requires {@link RelocationPermission#IMPORT}. What was typed into fields
     * that {@link #fields(Household)} does not offer is passed over.
     *
     * @param typed texts by the names of the fields; of what is sealed, only what changes, or that it goes
     * @throws RefusedFields where the checks of rolls find something, {@code relocation.rule.erased-and-typed}
     * @throws RuleViolation {@code relocation.rule.amend-reason}
     * @throws Conflict {@code relocation.rule.nothing-corrected}
     * @throws StaleRecord when somebody changed the household since the caller read {@code version}
     * @throws UnknownRecord as {@link HouseholdService#open(String, String)}
     */
    public void correct(String area, String number, long version, Map<String, String> typed, String reason) {
        Household household = households.open(area, number);
        household.requireVersion(version);
        String why = AmendmentService.reason(reason);
        RosterLayout roster = intake.roster();
        RosterRow stands = RosterRow.of(household, personal);
        Map<String, String> texts = texts(roster, stands);
        Set<String> sealed = sealed();
        fields(household).stream()
                .map(Field::name)
                .filter(name -> !(sealed.contains(name) && isBlank(typed.get(name))))
                .forEach(name -> texts.put(name, typed.get(name)));
        fields(household).stream().filter(Field::erasable).map(Field::name).forEach(name -> erase(name, typed, texts));
        RosterRow row = checked(roster, area, texts);
        if (roster.differing(stands, row).isEmpty()) {
            throw new Conflict("relocation.rule.nothing-corrected");
        }
        taking.take(intake, area, List.of(row), Source.correction(why), done -> {});
        tell(area, number, Wording.of("relocation.told.correct", why));
    }

    private static void erase(String name, Map<String, String> typed, Map<String, String> texts) {
        if (!Boolean.parseBoolean(typed.get(name + ERASED))) {
            return;
        }
        if (!isBlank(typed.get(name))) {
            throw RefusedFields.of(name, "relocation.rule.erased-and-typed");
        }
        texts.put(name, null);
    }

    private void tell(String area, String number, String summary) {
        happened.fire(RelocationEvent.of(households.open(area, number), summary));
    }

    private RosterRow checked(RosterLayout roster, String area, Map<String, String> texts) {
        Map<Column<?>, String> byColumn = new IdentityHashMap<>();
        roster.fields().forEach((name, column) -> byColumn.put(column, texts.get(name)));
        TypedRow<RosterRow> row = TypedRow.of(roster.layout(), byColumn, taking.check(intake, area, roster.layout()));
        if (!row.findings().isEmpty()) {
            throw new RefusedFields(row.findings().stream()
                    .map(told -> new RefusedFields.Refusal(name(roster, told.column()), told.key(), told.arguments()))
                    .toList());
        }
        return row.value();
    }

    @SuppressWarnings("ReferenceEquality") // a column is itself, not its like
    private static String name(RosterLayout roster, Column<?> column) {
        return roster.fields().entrySet().stream()
                .filter(each -> each.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> texts(RosterLayout roster, RosterRow row) {
        List<Object> cells = roster.layout().cells().apply(row);
        Map<String, String> texts = new HashMap<>();
        roster.fields().keySet().forEach(name -> texts.put(name, Objects.toString(cells.get(texts.size()), null)));
        return texts;
    }

    private static Set<String> fixed(Household household) {
        if (!household.getStage().reached(HouseholdStage.SURVEYED)) {
            return FIXED;
        }
        Set<String> fixed = new HashSet<>(FIXED);
        fixed.addAll(OF_SURVEY);
        return Collections.unmodifiableSet(fixed);
    }

    /** Names are sealed to those who may not see them in full. */
    private Set<String> sealed() {
        if (me.may(RelocationPermission.NAMES)) {
            return SEALED;
        }
        Set<String> sealed = new HashSet<>(SEALED);
        sealed.add(OWNER);
        return sealed;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
