package cn.tongxinyuan.platform.listing;

import cn.tongxinyuan.platform.listing.Field.Trait;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The fields of one list in the order of its columns, with the record they belong to: which entity, whose records a caller
 * may see, what makes a record's place in an order its own, and in which order the list opens.
 */
public final class Fields {

    private final String module;
    private final List<Field<?>> all;
    private final Map<String, Field<?>> byName = new LinkedHashMap<>();
    private String from = "";
    private String key = "";
    private String keyField = "";
    private boolean numericKey;
    private String scope = "";
    private Order standard;
    private Field<?> parts;
    private String mayReadTelephones;

    private Fields(String module, List<Field<?>> all) {
        this.module = module;
        this.all = List.copyOf(all);
        all.forEach(field -> {
            if (byName.put(field.name(), field) != null) {
                throw new IllegalArgumentException(field.name() + " stands twice in " + module);
            }
            if (!field.mayRead().isEmpty() && field.is(Trait.SORTED)) {
                throw new IllegalArgumentException(field.name() + " is personal: a place in its order would tell it");
            }
        });
        standard = new Order(
                with(Trait.SORTED).findFirst().orElseGet(() -> columns().get(0)), false);
    }

    /** @param module whose bundle names the fields */
    public static Fields of(String module, Field<?>... fields) {
        return new Fields(module, Arrays.asList(fields));
    }

    /** The same with more fields behind. */
    public Fields and(Field<?>... more) {
        Fields other = new Fields(
                module, Stream.concat(all.stream(), Arrays.stream(more)).toList());
        other.from = from;
        other.key = key;
        other.keyField = keyField;
        other.numericKey = numericKey;
        other.scope = scope;
        other.standard = standard;
        other.parts = parts;
        other.mayReadTelephones = mayReadTelephones;
        return other;
    }

    /** Records of this entity, called {@code r}; joins may follow its name. */
    public Fields of(String entity) {
        int blank = entity.indexOf(' ');
        from = blank < 0 ? entity + " r" : entity.substring(0, blank) + " r" + entity.substring(blank);
        return this;
    }

    /** Attribute that no two records share; ties in an order are broken by it. A record is known by it outside. */
    public Fields key(String path) {
        keyField = path;
        key = path.startsWith("r.") ? path : "r." + path;
        return this;
    }

    /** The same where the attribute is a number. */
    public Fields numericKey(String path) {
        numericKey = true;
        return key(path);
    }

    /** Attribute with the code of the unit a record belongs to: callers see those of their unit and below. */
    public Fields scope(String path) {
        scope = "r." + path + " like :scope";
        return this;
    }

    /** The same where the attribute begins with the code of the unit and an index is read along it. */
    public Fields scopeByPrefix(String path) {
        scope = "r." + path + " >= :unit and r." + path + " < :unitEnd";
        return this;
    }

    /** Whose records a caller sees where that is no matter of units, such as {@code r.owner = :me}. */
    public Fields scopeBy(String jpql) {
        scope = jpql;
        return this;
    }

    /** Everybody who may open the list sees all of it. */
    public Fields everybodys() {
        scope = "1 = 1";
        return this;
    }

    /**
     * Words are looked for by the index of pieces, as the entity is {@link cn.tongxinyuan.platform.search.Findable}: what
     * is searched is searched in its {@code keys}.
     *
     * @param mayReadTelephones permission by which the last four digits of a telephone find, too
     */
    public Fields indexed(String mayReadTelephones) {
        this.mayReadTelephones = mayReadTelephones;
        return this;
    }

    /** The order the list opens in. */
    public Fields order(Field<?> field, boolean descending) {
        standard = new Order(byName.get(field.name()), descending);
        return this;
    }

    /** The line above the list tells how many there are of each value. */
    public Fields parts(Field<?> field) {
        parts = byName.get(field.name());
        return this;
    }

    public String module() {
        return module;
    }

    public List<Field<?>> all() {
        return all;
    }

    public Optional<Field<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Optional<Field<?>> asked(String parameter) {
        return all.stream().filter(field -> field.parameter().equals(parameter)).findFirst();
    }

    Stream<Field<?>> with(Trait trait) {
        return all.stream().filter(field -> field.is(trait));
    }

    /** Key of the words over a column or before a filter. */
    public String labelKey(Field<?> field) {
        return field.labelKey(module);
    }

    /** Fields that readers may narrow the list by. */
    public List<Field<?>> filters() {
        return with(Trait.FILTERED).toList();
    }

    public boolean isSearched() {
        return with(Trait.SEARCHED).findAny().isPresent();
    }

    /** Columns a reader may choose from. */
    public List<Field<?>> columns() {
        return all.stream().filter(field -> !field.is(Trait.UNSEEN)).toList();
    }

    /** Columns of a reader who has not chosen. */
    List<Field<?>> usual() {
        return columns().stream().filter(field -> !field.is(Trait.OPTIONAL)).toList();
    }

    /** Properties of the REST answer. */
    List<Field<?>> answered() {
        return all.stream()
                .filter(field -> !field.is(Trait.INTERNAL) && !field.paths().isEmpty())
                .toList();
    }

    /** Searched fields, without those the caller may not read. */
    List<Field<?>> searched(Predicate<String> may) {
        return with(Trait.SEARCHED)
                .filter(field -> field.mayRead().isEmpty() || may.test(field.mayRead()))
                .toList();
    }

    /** Names of all parameters of an address of this list. */
    public List<String> parameters() {
        return Stream.concat(
                        all.stream().filter(field -> field.is(Trait.FILTERED)).map(Field::parameter),
                        Stream.concat(
                                isSearched() ? Stream.of(Query.WORDS) : Stream.empty(),
                                Stream.of(Query.SORT, Query.AFTER, Query.BEFORE, Query.SIZE, Query.COLUMNS)))
                .toList();
    }

    String from() {
        return from;
    }

    String key() {
        return key;
    }

    String keyField() {
        return keyField;
    }

    boolean isNumericKey() {
        return numericKey;
    }

    /** @throws IllegalStateException for a list that does not say whose its records are */
    String scope() {
        if (scope.isEmpty()) {
            throw new IllegalStateException("nobody said whose the records of " + from + " are");
        }
        return scope;
    }

    /** Whether a caller sees the records of the own unit alone. */
    boolean isScoped() {
        return scope.contains(":scope") || scope.contains(":unit");
    }

    /** Permission by which telephones find; empty where no index is searched. */
    Optional<String> indexed() {
        return Optional.ofNullable(mayReadTelephones);
    }

    Order standard() {
        return standard;
    }

    Optional<Field<?>> parts() {
        return Optional.ofNullable(parts);
    }
}
