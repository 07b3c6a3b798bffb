package cn.tongxinyuan.platform.listing;

import cn.tongxinyuan.platform.listing.Field.Trait;
import cn.tongxinyuan.platform.search.SearchWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What an address asks of a list: filters, words, order, place, size and columns. Read once, the same way for the page, the
 * export and the REST answer. What an address says and the list cannot read stands in {@link #unread}; a page passes over
 * it, the REST interface refuses it.
 */
public final class Query {

    public static final String WORDS = "q";
    public static final String SORT = "sort";
    public static final String AFTER = "after";
    public static final String BEFORE = "before";
    public static final String SIZE = "size";
    public static final String COLUMNS = "columns";

    /** Rows of a page that a reader may choose. */
    public static final List<Integer> SIZES = List.of(20, 50, 100);

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Listing listing;
    private final Fields fields;
    private final Map<Field<?>, Object> filters = new LinkedHashMap<>();
    private final List<String> unread = new ArrayList<>();
    private final Map<String, Object> known;
    private final String words;
    private final Order order;
    private final String after;
    private final String before;
    private final int size;
    private List<Field<?>> columns;
    private final boolean everywhere;

    private Query(Listing listing, Map<String, String[]> parameters) {
        this.listing = listing;
        fields = listing.fields();
        known = new HashMap<>();
        fields.with(Trait.FILTERED).forEach(field -> read(field, text(parameters, field.parameter())));
        words = fields.isSearched() ? text(parameters, WORDS) : null;
        order = order(text(parameters, SORT));
        after = text(parameters, AFTER);
        before = text(parameters, BEFORE);
        size = size(text(parameters, SIZE));
        columns = columns(text(parameters, COLUMNS));
        everywhere = false;
    }

    private Query(Query of, int size, List<Field<?>> columns, String after, String before, boolean everywhere) {
        this.listing = of.listing;
        this.fields = of.fields;
        this.known = of.known;
        this.filters.putAll(of.filters);
        this.unread.addAll(of.unread);
        this.words = of.words;
        this.order = of.order;
        this.after = after;
        this.before = before;
        this.size = size;
        this.columns = columns;
        this.everywhere = everywhere;
    }

    /** @param parameters as the request gives them */
    public static Query of(Listing listing, Map<String, String[]> parameters) {
        return new Query(listing, parameters);
    }

    /** The whole list as it opens. */
    public static Query all(Listing listing) {
        return of(listing, Map.of());
    }

    /** The same rows for a program: all properties, pages of another size. */
    public Query answering(int limit, String cursor) {
        return new Query(this, limit, fields.answered(), cursor, null, false);
    }

    /** What the search from everywhere asks of this list as of all others. */
    static Query everywhere(Listing listing, SearchWords words, int limit) {
        Query query = new Query(listing, Map.of(WORDS, new String[] {words.typed()}));
        return new Query(query, limit, listing.fields().columns(), null, null, true);
    }

    Query sized(int rows) {
        return new Query(this, rows, columns, after, before, everywhere);
    }

    Query from(String cursor, int limit) {
        return new Query(this, limit, columns, cursor, null, everywhere);
    }

    private <V> void read(Field<V> field, String given) {
        if (given != null) {
            Optional<V> value = field.kind().read(given);
            value.ifPresentOrElse(read -> filters.put(field, read), () -> unread.add(field.parameter()));
        }
    }

    private Order order(String asked) {
        Optional<Order> found = asked == null ? Optional.of(fields.standard()) : Order.of(fields, asked);
        if (found.isEmpty()) {
            unread.add(SORT);
        }
        return found.orElse(fields.standard());
    }

    private int size(String asked) {
        Optional<Integer> found =
                SIZES.stream().filter(each -> each.toString().equals(asked)).findFirst();
        if (asked != null && found.isEmpty()) {
            unread.add(SIZE);
        }
        return found.orElse(SIZES.get(0));
    }

    /** Null where nothing was chosen: what is usual may ask the database, in the transaction of the rows. */
    private List<Field<?>> columns(String asked) {
        if (asked == null) {
            return null;
        }
        Set<String> names = Set.copyOf(Arrays.asList(asked.split(",")));
        if (!fields.columns().stream().map(Field::name).toList().containsAll(names)) {
            unread.add(COLUMNS);
        }
        List<Field<?>> chosen = fields.columns().stream()
                .filter(field -> field.is(Trait.FIXED) || names.contains(field.name()))
                .toList();
        return chosen.stream().allMatch(field -> field.is(Trait.FIXED)) ? null : chosen;
    }

    private static String text(Map<String, String[]> parameters, String name) {
        String[] given = parameters.get(name);
        // no database takes a control character in a text
        String plain = given == null || given.length == 0
                ? ""
                : CONTROL.matcher(String.join(",", given)).replaceAll("").strip();
        return plain.isEmpty() ? null : plain;
    }

    public Fields fields() {
        return fields;
    }

    /** The value a field is narrowed to. */
    @SuppressWarnings("unchecked")
    public <V> Optional<V> filter(Field<V> field) {
        return filters.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(field.name()))
                .map(entry -> (V) entry.getValue())
                .findFirst();
    }

    /** What a list must know to answer this question, read once however often it asks. */
    @SuppressWarnings("unchecked")
    public <T> T once(String name, Supplier<T> reading) {
        return (T) known.computeIfAbsent(name, each -> reading.get());
    }

    Map<Field<?>, Object> filters() {
        return filters;
    }

    /** The words searched by as they were typed; null where there are none. */
    public String words() {
        return words;
    }

    /** Whether all lists are asked the same, so that a word is looked for in the records and in nothing they belong to. */
    boolean isEverywhere() {
        return everywhere;
    }

    /** Whether something narrows the list. */
    public boolean isFiltered() {
        return words != null || !filters.isEmpty();
    }

    /** Parameters whose values mean nothing here. */
    public List<String> unread() {
        return unread;
    }

    /** The columns shown, in their order. */
    public List<Field<?>> columns() {
        if (columns == null) {
            columns = listing.usual(this, fields.usual());
        }
        return columns;
    }

    public int size() {
        return size;
    }

    public String after() {
        return after;
    }

    public String before() {
        return before;
    }

    Order order() {
        return order;
    }

    /** Whether the list stands in the order of this field. */
    public boolean isOrderedBy(Field<?> field) {
        return order.field().name().equals(field.name());
    }

    public boolean isDescending() {
        return order.descending();
    }

    /** The order a click on the head of this column asks for: the other way round where it rules already. */
    public String turned(Field<?> field) {
        return new Order(field, isOrderedBy(field) && !order.descending()).word();
    }

    /** For the audit trail: what narrowed the list, choices by their values, words without them, as they may be a name. */
    public String told() {
        List<String> told = new ArrayList<>();
        filters.forEach((field, value) -> told.add(field.parameter() + "="
                + (field.kind().all().isEmpty() && value instanceof String text && text.length() > 20
                        ? "*"
                        : field.write(value))));
        if (words != null) {
            told.add(WORDS + "=*");
        }
        return told.isEmpty() ? "-" : String.join(", ", told);
    }
}
