package cn.tongxinyuan.platform.listing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One attribute of a record, described once: the table's column, its filter and order, the column of an export and the
 * property of the REST answer all come from it. Fields are constants; every method gives another one.
 *
 * @param <V> type of its values
 */
public final class Field<V> {

    private static final Pattern PATH = Pattern.compile("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*");

    enum Trait {
        FILTERED,
        TYPED,
        SORTED,
        SEARCHED,
        SUMMED,
        OPTIONAL,
        UNSEEN,
        NULLABLE,
        FIXED,
        INTERNAL
    }

    private final String name;
    private final Kind<V> kind;
    private final List<String> paths;
    private final Function<Object[], ?> combined;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private String parameter;
    private String label = "";
    private String sortPath = "";
    private String searchPath = "";
    private String mayRead = "";
    private Function<V, V> mask = value -> value;
    private Function<V, String> condition = value -> "";

    private Field(String name, Kind<V> kind, List<String> paths, Function<Object[], ?> combined) {
        this.name = name;
        this.kind = kind;
        this.paths = paths;
        this.combined = combined;
        this.parameter = name;
        this.sortPath = paths.isEmpty() ? "" : paths.get(0);
    }

    /** An attribute of the entity of the same name. */
    public static <V> Field<V> of(String name, Kind<V> kind) {
        return of(name, kind, name);
    }

    /**
     * @param path of the attribute from the record on, or from what is joined where one letter stands before the first dot,
     *     or an expression of JPQL in which the record is {@code r}
     */
    public static <V> Field<V> of(String name, Kind<V> kind, String path) {
        return new Field<>(name, kind, List.of(expression(path)), values -> values[0]);
    }

    /** A value made of several attributes, any of which may be null. */
    public static <V> Field<V> of(String name, Kind<V> kind, Function<Object[], V> combined, String... paths) {
        return new Field<>(
                name, kind, Arrays.stream(paths).map(Field::expression).toList(), combined);
    }

    /** What a list may be narrowed by and no record shows. */
    public static <V> Field<V> onlyFilter(String name, Kind<V> kind) {
        return new Field<>(name, kind, List.of(), values -> null)
                .with(Trait.FILTERED)
                .with(Trait.UNSEEN);
    }

    /** A value of a record that no table keeps: what the function finds in it. */
    public static <R, V> Field<V> from(String name, Kind<V> kind, Function<R, V> getter) {
        @SuppressWarnings("unchecked")
        Function<Object[], V> got = record -> getter.apply((R) record[0]);
        return new Field<>(name, kind, List.of("r"), got);
    }

    private static String expression(String path) {
        boolean ofTheRecord = PATH.matcher(path).matches() && path.indexOf('.') != 1;
        return ofTheRecord ? "r." + path : path;
    }

    /** Readers may narrow the list to one value. */
    public Field<V> filtered() {
        return with(Trait.FILTERED);
    }

    /** The same by a condition of JPQL of its own, in which the record is {@code r} and the value {@code :value}. */
    public Field<V> filteredBy(Function<V, String> jpql) {
        Field<V> other = with(Trait.FILTERED);
        other.condition = jpql;
        return other;
    }

    /**
     * Readers may narrow the list by a name: all of it, a part or pinyin initials, picked or typed. What it means, {@link
     * Listing#called} tells; where nobody is called so, the value itself counts.
     */
    public Field<V> typed() {
        return with(Trait.FILTERED).with(Trait.TYPED);
    }

    /** Readers may order the list by it. */
    public Field<V> sorted() {
        return with(Trait.SORTED);
    }

    /** The same by another path: numbers in their numeric order, for one. */
    public Field<V> sortedBy(String path) {
        Field<V> other = with(Trait.SORTED);
        other.sortPath = expression(path);
        return other;
    }

    /** Some records have none; in an order they come before all others. */
    public Field<V> nullable() {
        return with(Trait.NULLABLE);
    }

    /** Words that readers search by are looked for in it. */
    public Field<V> searched() {
        return with(Trait.SEARCHED);
    }

    /** The same in an attribute that is kept folded by {@link cn.tongxinyuan.kernel.Text#key} for it. */
    public Field<V> searchedIn(String path) {
        Field<V> other = with(Trait.SEARCHED);
        other.searchPath = expression(path);
        return other;
    }

    /** The line above the list tells the sum of it; of a yes or no, how many say yes. */
    public Field<V> summed() {
        return with(Trait.SUMMED);
    }

    /** No column until a reader chooses it. */
    public Field<V> optional() {
        return with(Trait.OPTIONAL);
    }

    /** Never a column; read for what else a row shows and for the REST answer. */
    public Field<V> unseen() {
        return with(Trait.UNSEEN);
    }

    /** A column that readers cannot put away, as it leads to the record. */
    public Field<V> fixed() {
        return with(Trait.FIXED);
    }

    /** No property of the REST answer. */
    public Field<V> internal() {
        return with(Trait.INTERNAL);
    }

    /** Masked for callers without the permission, who cannot search it either. */
    public Field<V> personal(String permission, Function<V, V> masked) {
        Field<V> other = copy();
        other.mayRead = permission;
        other.mask = masked;
        return other;
    }

    /** Called so in addresses. */
    public Field<V> parameter(String word) {
        Field<V> other = copy();
        other.parameter = word;
        return other;
    }

    /** Headed by another text than {@code <module>.field.<name>}. */
    public Field<V> label(String key) {
        Field<V> other = copy();
        other.label = key;
        return other;
    }

    private Field<V> with(Trait trait) {
        Field<V> other = copy();
        other.traits.add(trait);
        return other;
    }

    private Field<V> copy() {
        Field<V> other = new Field<>(name, kind, paths, combined);
        other.traits.addAll(traits);
        other.parameter = parameter;
        other.label = label;
        other.sortPath = sortPath;
        other.searchPath = searchPath;
        other.mayRead = mayRead;
        other.mask = mask;
        other.condition = condition;
        return other;
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** The property of the REST answer and the name in views. */
    public String name() {
        return name;
    }

    public Kind<V> kind() {
        return kind;
    }

    /** The word in addresses. */
    public String parameter() {
        return parameter;
    }

    public boolean isSorted() {
        return is(Trait.SORTED);
    }

    /** Whether only records can tell what a filter may be set to. */
    public boolean isChosenFromRecords() {
        return kind.codes().isEmpty() && kind.all().isEmpty();
    }

    String labelKey(String module) {
        return label.isEmpty() ? module + ".field." + name : label;
    }

    List<String> paths() {
        return paths;
    }

    String sortPath() {
        return sortPath;
    }

    /** What a folded word is compared with. */
    String searchPath() {
        return searchPath.isEmpty() ? "upper(" + paths.get(0) + ")" : searchPath;
    }

    /** Permission to read it unmasked; empty where everybody may. */
    String mayRead() {
        return mayRead;
    }

    /** The condition of JPQL that narrows to this value, which it calls {@code :value}. */
    String condition(V value) {
        String own = condition.apply(value);
        return own.isEmpty() ? paths.get(0) + " = :value" : own;
    }

    @SuppressWarnings("unchecked")
    V value(Object[] stored, boolean plain) {
        Object found = combined.apply(stored);
        V value = paths.size() == 1 && !"r".equals(paths.get(0)) ? kind.load(found) : (V) found;
        return plain || value == null ? value : mask.apply(value);
    }

    @SuppressWarnings("unchecked")
    String show(Object value, Texts texts) {
        return kind.show((V) value, texts);
    }

    @SuppressWarnings("unchecked")
    Object cell(Object value, Texts texts) {
        return kind.cell((V) value, texts);
    }

    @SuppressWarnings("unchecked")
    Object json(Object value, Texts texts) {
        return kind.json((V) value, texts);
    }

    @SuppressWarnings("unchecked")
    Object bind(Object value) {
        return kind.bind((V) value);
    }

    @SuppressWarnings("unchecked")
    String conditionOf(Object value) {
        return condition((V) value);
    }

    @SuppressWarnings("unchecked")
    boolean hasCondition(Object value) {
        return !paths.isEmpty() || !condition.apply((V) value).isEmpty();
    }

    @SuppressWarnings("unchecked")
    String write(Object value) {
        return kind.write((V) value);
    }

    @Override
    public String toString() {
        return name;
    }
}
