package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In what order to list households. Equal values go on in the order of the rolls, so that every household has one place; a
 * cursor names the order, the value and the roll key of the last household that was shown.
 */
public record HouseholdOrder(By by, boolean descending) implements Serializable {

    public static final HouseholdOrder OF_THE_ROLL = new HouseholdOrder(By.NUMBER, false);

    /** The words are those of addresses; a whitelist, as the values become part of a statement. */
    public enum By {
        NUMBER("number", null),
        FLOOR_AREA("floorArea", "h.registered_area"),
        /** Households that nobody visited come before all others, as the most urgent. */
        LAST_VISIT("lastVisit", "coalesce(h.last_visit_on, date '" + NEVER + "')");

        private final String word;
        private final String value;

        By(String word, String value) {
            this.word = word;
            this.value = value;
        }
    }

    /** Before every visit; an index of the same expression answers to it. */
    private static final String NEVER = "1970-01-01";

    private static final Pattern CURSOR = Pattern.compile("(-?\\p{Alpha}+) (\\S+) (\\d{6,15}/.+)");
    private static final Pattern ROLL_KEY = Pattern.compile("\\d{6,15}/.+");

    /** The order an address asks for, such as {@code -floorArea}; what is no order asks for that of the rolls. */
    public static HouseholdOrder of(String asked) {
        boolean descending = asked != null && asked.startsWith("-");
        String word = descending ? asked.substring(1) : asked;
        return Arrays.stream(By.values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .map(by -> new HouseholdOrder(by, descending))
                .orElse(OF_THE_ROLL);
    }

    /** As it stands in an address. */
    public String word() {
        return (descending ? "-" : "") + by.word;
    }

    /** The order a click on the head of this column asks for: the other way round where it rules already. */
    public HouseholdOrder turned(By column) {
        return new HouseholdOrder(column, column == by && !descending);
    }

    boolean isOfTheRoll() {
        return by == By.NUMBER;
    }

    /** For {@code order by}. */
    String columns() {
        String way = descending ? " desc" : "";
        return isOfTheRoll() ? "h.roll_key" + way : by.value + way + ", h.roll_key" + way;
    }

    /** The condition that only later households meet; its arguments are {@link #place}. */
    String later() {
        String compared = descending ? " < " : " > ";
        return isOfTheRoll() ? "h.roll_key" + compared + "?" : "(" + by.value + ", h.roll_key)" + compared + "(?, ?)";
    }

    /**
     * What a cursor of this order stands for.
     *
     * @throws RuleViolation {@code relocation.rule.foreign-page} for a cursor of another order or of none
     */
    Object[] place(String cursor) {
        return (isOfTheRoll() ? rollKey(cursor) : valueAndRollKey(cursor))
                .map(List::toArray)
                .orElseThrow(() -> new RuleViolation("relocation.rule.foreign-page"));
    }

    /** The cursor after which the list goes on behind this household. */
    String cursor(HouseholdRow row) {
        return switch (by) {
            case NUMBER -> row.rollKey();
            case FLOOR_AREA -> word() + " " + row.floorArea().squareMetres().toPlainString() + " " + row.rollKey();
            case LAST_VISIT -> word() + " " + (row.lastVisitOn() == null ? NEVER : row.lastVisitOn()) + " "
                    + row.rollKey();
        };
    }

    private static Optional<List<Object>> rollKey(String cursor) {
        return ROLL_KEY.matcher(cursor).matches() ? Optional.of(List.of(cursor)) : Optional.empty();
    }

    private Optional<List<Object>> valueAndRollKey(String cursor) {
        Matcher parts = CURSOR.matcher(cursor);
        if (!parts.matches() || !parts.group(1).equals(word())) {
            return Optional.empty();
        }
        try {
            Object value = by == By.FLOOR_AREA
                    ? new BigDecimal(parts.group(2))
                    : Date.valueOf(LocalDate.parse(parts.group(2)));
            return Optional.of(List.of(value, parts.group(3)));
        } catch (NumberFormatException | DateTimeException madeUp) {
            return Optional.empty();
        }
    }
}
