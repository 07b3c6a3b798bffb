package cn.tongxinyuan.platform.listing;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.listing.Field.Trait;
import cn.tongxinyuan.platform.listing.Order.Place;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.module.Page;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.search.SearchWords;
import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.Me;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements of a list, written from its fields. The same question gives the same text, so that it is read once by the
 * persistence and planned once by the database; values are bound, never written into it. The scope stands in every one.
 */
final class ListQueries {

    private final EntityManager em;
    private final Listing listing;
    private final Fields fields;
    private final Me me;
    private final WordConditions words;
    private final Map<String, Object> known;

    ListQueries(EntityManager em, Listing listing, Me me, PersonalData personal, Clock clock) {
        this.em = em;
        this.listing = listing;
        this.fields = listing.fields();
        this.me = me;
        this.words = new WordConditions(fields, me::may, personal);
        ScopePath scope = me.scope();
        this.known = Map.of(
                "scope", scope.pattern(),
                "unit", scope.code(),
                "unitEnd", scope.code() + "~",
                "me", me.getUsername(),
                "permissions", me.account().map(CallerAccount::permissions).orElse(Set.of()),
                "today", LocalDate.now(clock),
                "now", clock.instant());
    }

    /** @throws OutOfScope without the permission of the list's page */
    void require(ModuleRegistry registry) {
        if (registry.page(listing.view()).map(Page::permission).filter(me::may).isEmpty()) {
            throw new OutOfScope();
        }
    }

    /**
     * The part of the list a query asks for.
     *
     * @throws RuleViolation {@code platform.rule.foreign-page} for a cursor of another order, and what the list refuses
     */
    ListPart part(Query query) {
        listing.check(query);
        Optional<List<?>> records = listing.records(query);
        return records.isPresent() ? new MemoryRows(fields, query, records.get(), me::may).part() : read(query);
    }

    private ListPart read(Query query) {
        Order order = query.order();
        boolean backwards = query.before() != null;
        String cursor = backwards ? query.before() : query.after();
        Place place = cursor == null ? null : order.place(fields, cursor);
        List<Row> rows = new ArrayList<>(rows(query, place, backwards, query.size() + 1));
        boolean more = rows.size() > query.size();
        if (more) {
            rows.remove(query.size());
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        boolean first = backwards ? !more : cursor == null;
        boolean last = !backwards && !more;
        boolean all = first
                && last
                && fields.parts().isEmpty()
                && fields.with(Trait.SUMMED).findAny().isEmpty();
        return new ListPart(
                rows,
                first || rows.isEmpty() ? null : cursor(order, rows.get(0)),
                last || rows.isEmpty() ? null : cursor(order, rows.get(rows.size() - 1)),
                all ? new Totals(rows.size(), false, Map.of(), Map.of()) : null);
    }

    private String cursor(Order order, Row row) {
        return order.cursor(order.isByKey(fields) ? null : row.place(), row.key());
    }

    /** Rows in the order of the query, those after a place or, read backwards, those before it. */
    private List<Row> rows(Query query, Place place, boolean backwards, int limit) {
        Order order = query.order();
        List<Field<?>> read = fields(query);
        boolean byKey = order.isByKey(fields);
        boolean down = order.descending() != backwards;
        Statement where = where(query);
        if (place != null) {
            where.and(beyond(order, place, byKey, down));
        }
        String way = down ? " desc" : "";
        String select = "select "
                + Stream.concat(
                                read.stream().flatMap(field -> field.paths().stream()),
                                Stream.of(order.expression(), fields.key()))
                        .collect(Collectors.joining(", "))
                + " from " + fields.from() + " where " + where + " order by "
                + (byKey ? "" : order.expression() + way + ", ") + fields.key() + way;
        List<Object[]> found = where.bind(em.createQuery(select, Object[].class))
                .setMaxResults(limit)
                .getResultList();
        Map<String, Field<?>> byName = read.stream().collect(Collectors.toMap(Field::name, field -> field));
        return found.stream().map(stored -> row(read, byName, stored)).toList();
    }

    /** How many the query finds, with its sums and parts; nothing is counted beyond the cap. */
    Totals totals(Query query) {
        Optional<List<?>> records = listing.records(query);
        return records.isPresent()
                ? new MemoryRows(fields, query, records.get(), me::may).totals()
                : listing.kept(query).orElseGet(() -> capped(query));
    }

    private Totals capped(Query query) {
        Statement where = where(query);
        // whether there is one more than the cap is known without counting all
        boolean beyond = !where.bind(
                        em.createQuery("select 1 from " + fields.from() + " where " + where, Integer.class))
                .setFirstResult(Totals.CAP)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return beyond ? Totals.beyondTheCap() : counted(query);
    }

    private Totals counted(Query query) {
        Statement where = where(query);
        List<Field<?>> summed = fields.with(Trait.SUMMED).toList();
        String parts = fields.parts().map(field -> field.paths().get(0)).orElse("");
        String what = "count(" + fields.key() + ")"
                + summed.stream()
                        .map(field -> ", sum(" + field.paths().get(0) + ")")
                        .collect(Collectors.joining());
        String select = "select " + (parts.isEmpty() ? "'', " : parts + ", ") + what + " from " + fields.from()
                + " where " + where + (parts.isEmpty() ? "" : " group by " + parts);
        long count = 0;
        Map<String, BigDecimal> sums = new HashMap<>();
        Map<Object, Long> counts = new LinkedHashMap<>();
        for (Object[] row : where.bind(em.createQuery(select, Object[].class)).getResultList()) {
            long some = ((Number) row[1]).longValue();
            count += some;
            counts.put(row[0], some);
            for (int i = 0; i < summed.size(); i++) {
                Object sum = row[i + 2];
                sums.merge(
                        summed.get(i).name(),
                        sum == null ? BigDecimal.ZERO : new BigDecimal(sum.toString()),
                        BigDecimal::add);
            }
        }
        summed.forEach(field -> sums.putIfAbsent(field.name(), BigDecimal.ZERO));
        return new Totals(count, false, sums, parts.isEmpty() ? Map.of() : counts);
    }

    /** Those of these keys that the caller sees. */
    List<Chosen> chosen(Collection<String> keys) {
        Statement where = new Statement()
                .and(Condition.of(fields.scope()))
                .and(Condition.of(fields.key() + " in :value", List.copyOf(keys)));
        return keys.isEmpty() ? List.of() : chosen(where, fields.key(), keys.size());
    }

    /** The first records a query finds, in its order. */
    List<Chosen> chosen(Query query, int most) {
        listing.check(query);
        Order order = query.order();
        String way = order.descending() ? " desc" : "";
        String by = order.isByKey(fields) ? "" : order.expression() + way + ", ";
        return chosen(where(query), by + fields.key() + way, most);
    }

    private List<Chosen> chosen(Statement where, String order, int most) {
        String name = fields.with(Trait.FIXED)
                .findFirst()
                .map(field -> field.paths().get(0))
                .orElseGet(fields::key);
        String select = "select " + fields.key() + ", r.version, " + name + " from " + fields.from() + " where " + where
                + " order by " + order;
        return where.bind(em.createQuery(select, Object[].class)).setMaxResults(most).getResultList().stream()
                .map(row -> new Chosen(String.valueOf(row[0]), (long) row[1], String.valueOf(row[2])))
                .toList();
    }

    private List<Field<?>> fields(Query query) {
        return Stream.concat(query.columns().stream(), fields.with(Trait.UNSEEN).filter(field -> !field.paths()
                        .isEmpty()))
                .distinct()
                .toList();
    }

    private Row row(List<Field<?>> read, Map<String, Field<?>> byName, Object[] stored) {
        Object[] values = new Object[read.size()];
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            Field<?> field = read.get(i);
            Object[] own = new Object[field.paths().size()];
            System.arraycopy(stored, next, own, 0, own.length);
            next += own.length;
            values[i] = field.value(own, isPlain(field));
        }
        return new Row(read, byName, values, stored[next], stored[next + 1], null);
    }

    private boolean isPlain(Field<?> field) {
        return field.mayRead().isEmpty() || me.may(field.mayRead());
    }

    private Condition beyond(Order order, Place place, boolean byKey, boolean down) {
        String than = down ? "<" : ">";
        return byKey
                ? new Condition(fields.key() + " " + than + " :key", Map.of("key", place.key()))
                // compared as a pair, which is how an index is entered in its middle
                : new Condition(
                        "SQL('(?, ?) " + than + " (?, ?)', " + order.expression() + ", " + fields.key()
                                + ", :at, :key)",
                        Map.of("at", stored(place.value()), "key", place.key()));
    }

    /** In a pair the persistence knows no attribute whose converter it could ask. */
    private static Object stored(Object value) {
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }

    private Statement where(Query query) {
        Statement where = new Statement().and(Condition.of(fields.scope()));
        query.filters()
                .forEach(
                        (field, value) -> where.and(listing.narrowed(field, value, query, usual(field, value, query))));
        if (query.words() != null) {
            SearchWords.of(query.words()).words().forEach(word -> where.and(found(word, query)));
        }
        return where;
    }

    private Condition usual(Field<?> field, Object value, Query query) {
        List<String> called = field.is(Trait.TYPED) ? listing.called(field, String.valueOf(value), query) : List.of();
        if (!called.isEmpty()) {
            return Condition.of(field.paths().get(0) + " in :value", called);
        }
        String jpql = field.hasCondition(value) ? field.conditionOf(value) : "1 = 1";
        return jpql.contains(":value") ? Condition.of(jpql, field.bind(value)) : Condition.of(jpql);
    }

    /** A word is found as it is; where no index knows numbers without their zeros, each part between its hyphens will do. */
    private Condition found(String word, Query query) {
        Condition whole = one(word, query);
        List<Condition> parts = fields.indexed().isPresent()
                ? List.of()
                : Stream.of(word.split("-"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> one(part, query))
                        .toList();
        return parts.size() < 2 ? whole : whole.or(Condition.joined(" and ", parts));
    }

    private Condition one(String word, Query query) {
        Condition own = words.found(word);
        return query.isEverywhere() ? own : listing.found(word, query, own);
    }

    /** Conditions with their arguments; each gets names of its own. */
    private final class Statement {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> arguments = new HashMap<>();

        Statement and(Condition condition) {
            Condition own = condition.renamed(String.valueOf(conditions.size()));
            conditions.add(own.jpql());
            arguments.putAll(own.arguments());
            return this;
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            query.getParameters().forEach(parameter -> {
                String name = parameter.getName();
                query.setParameter(name, arguments.getOrDefault(name, known.get(name)));
            });
            return query;
        }

        @Override
        public String toString() {
            return String.join(" and ", conditions);
        }
    }
}
