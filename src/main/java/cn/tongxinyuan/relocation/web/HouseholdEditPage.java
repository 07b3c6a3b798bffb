package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.web.Choices;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.relocation.Household;
import cn.tongxinyuan.relocation.HouseholdAddress;
import cn.tongxinyuan.relocation.RosterEntry;
import cn.tongxinyuan.relocation.RosterEntry.Field;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Registers a household on the roll of an area, or puts right what the roll says of the one that the address names. */
@Named
@RequestScoped
public class HouseholdEditPage {

    /** Fields that begin a group of the form. */
    private static final List<String> FIRST = List.of("number", "section", "ownership", "landNature", "officer");

    /** What masked values read where the roll has none. */
    private static final String NONE = "-";

    private static final int SHORT = 14;
    private static final String HINT = "relocation.household-edit.hint.";

    @Inject
    HouseholdModel householdModel;

    @Inject
    RosterEntry roster;

    @Inject
    RosterEditPage rosterEditPage;

    @Inject
    Codes codes;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    EditConflict overtaken;

    private Household household;
    private List<Group> groups;
    private Map<String, Object> typed;
    private String area;
    private String reason;
    private long version;

    /** Fields that belong together, known by the first of them. */
    public record Group(String first, List<Field> fields) {}

    @PostConstruct
    void read() {
        area = householdModel.asked("area");
        if (householdModel.asked("number") == null) {
            groups = groups(roster.fields());
            typed = new HashMap<>();
            roster.fields().stream()
                    .filter(field -> field.name().equals("idType"))
                    .forEach(field -> typed.put(field.name(), field.choices().get(0)));
            return;
        }
        household = householdModel.getHousehold();
        version = household.getVersion();
        groups = groups(roster.fields(household));
        typed = new HashMap<>(roster.standing(household));
    }

    private static List<Group> groups(List<Field> fields) {
        List<Group> groups = new ArrayList<>();
        for (Field field : fields) {
            if (groups.isEmpty() || FIRST.contains(field.name())) {
                groups.add(new Group(field.name(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).fields().add(field);
        }
        return groups;
    }

    public void save() {
        if (household == null) {
            roster.register(area, texts());
            frame.done("relocation.household-edit.done", number());
            householdModel.leave(HouseholdAddress.of("household-view", area, number()));
            return;
        }
        Long now = householdModel.overtaken(
                version,
                () -> roster.correct(household.getArea().getCode(), household.getNumber(), version, texts(), reason));
        if (now != null) {
            version = now;
            compare(roster.standing(householdModel.getHousehold()));
            return;
        }
        frame.done("relocation.household-edit.corrected", household.getNumber());
        groups.stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> Boolean.TRUE.equals(typed.get(field.name() + RosterEntry.ERASED)))
                .forEach(field -> frame.done(
                        "relocation.household-edit.erased", language.text("relocation.roster." + field.name())));
        householdModel.leave();
    }

    /** Registers the household and goes on with the next one of the same area. */
    public void saveAndNext() {
        roster.register(area, texts());
        frame.done("relocation.household-edit.done", number());
        householdModel.leave("/relocation/household-edit?area=" + area);
    }

    private void compare(Map<String, String> stands) {
        Map<String, String> texts = texts();
        groups.stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> !field.sealed())
                .forEach(field -> overtaken.compare(
                        "relocation.roster." + field.name(), stands.get(field.name()), texts.get(field.name())));
    }

    /** A number as it will be stored is known only to the roll; without what a clipboard adds it is what was typed. */
    private String number() {
        return Text.compact(texts().get("number"));
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        typed.forEach((name, value) -> texts.put(name, Objects.toString(value, null)));
        return texts;
    }

    /** Official names to choose from, as the reader knows them. */
    public List<SelectItem> options(Field field) {
        String list = "relocation." + field.name().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return codes.today(list).stream()
                .map(choice -> new SelectItem(choice.name(), choice.name(language.getLocale())))
                .toList();
    }

    /** Areas and parts that have a roll of their own. */
    public Choices getAreas() {
        return Choices.of(rosterEditPage.getPlaces(), place -> place.getValue().toString(), SelectItem::getLabel);
    }

    /** How to fill a field in; of a sealed one, what of it may be seen, and that it stays where nothing is typed. */
    public String hint(Field field) {
        String stands = field.sealed() ? masked(field.name()) : NONE;
        if (!stands.equals(NONE)) {
            return language.text("relocation.household-edit.kept", stands);
        }
        String key = HINT + field.name();
        return Messages.has(key) ? language.text(key) : "";
    }

    /** Whether there is something to take away that the form does not show. */
    public boolean isErasable(Field field) {
        return field.erasable() && !masked(field.name()).equals(NONE);
    }

    private String masked(String field) {
        return switch (field) {
            case "phone" -> householdModel.getMaskedPhone();
            case "idNumber" -> householdModel.getMaskedPaper();
            default -> householdModel.getOwner();
        };
    }

    /** Which keyboard a telephone shows. */
    public String keys(Field field) {
        return switch (field.format()) {
            case INTEGER -> "numeric";
            case DECIMAL -> "decimal";
            default -> field.name().equals("phone") ? "tel" : "text";
        };
    }

    public String width(Field field) {
        return switch (field.name()) {
            case "phone" -> "phone";
            case "idNumber" -> "id";
            default -> field.width() <= SHORT ? "number" : "";
        };
    }

    /** Whether what a roll says already is put right. */
    public boolean isCorrecting() {
        return household != null;
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** What stands in the fields, by their names. */
    public Map<String, Object> getTyped() {
        return typed;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
