package cn.tongxinyuan.platform.listing;

import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.listing.Field.Trait;
import cn.tongxinyuan.platform.search.SearchWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a list that no table keeps: as its module gives them, searched and ordered here. */
final class MemoryRows {

    private final Fields fields;
    private final Query query;
    private final List<Row> rows;

    MemoryRows(Fields fields, Query query, List<?> records, Predicate<String> may) {
        this.fields = fields;
        this.query = query;
        List<Field<?>> read =
                fields.all().stream().filter(field -> !field.paths().isEmpty()).toList();
        Map<String, Field<?>> byName = read.stream().collect(Collectors.toMap(Field::name, field -> field));
        List<Row> found = new ArrayList<>();
        for (Object each : records) {
            Object[] values = read.stream()
                    .map(field ->
                            field.value(new Object[] {each}, field.mayRead().isEmpty() || may.test(field.mayRead())))
                    .toArray();
            Object key = values[read.indexOf(byName.get(fields.keyField()))];
            Row row = new Row(read, byName, values, null, key, each);
            if (matches(row, may)) {
                found.add(row);
            }
        }
        // the order the list opens in is the one its records come in
        if (!query.order().equals(fields.standard())) {
            sort(found, query.order());
        }
        rows = found;
    }

    private boolean matches(Row row, Predicate<String> may) {
        return query.words() == null
                || SearchWords.of(query.words()).words().stream().allMatch(word -> fields.searched(may).stream()
                        .anyMatch(field ->
                                Text.key(String.valueOf(row.get(field.name()))).contains(word)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void sort(List<Row> rows, Order order) {
        Comparator<Row> ascending = Comparator.comparing(
                row -> (Comparable) row.get(order.field().name()), Comparator.nullsFirst(Comparator.naturalOrder()));
        Comparator<Row> whole = ascending.thenComparing(row -> row.key().toString());
        rows.sort(order.descending() ? whole.reversed() : whole);
    }

    ListPart part() {
        Order order = query.order();
        int size = query.size();
        int from = 0;
        int to = Math.min(size, rows.size());
        if (query.before() != null) {
            to = index(query.before());
            from = Math.max(0, to - size);
        } else if (query.after() != null) {
            from = index(query.after()) + 1;
            to = Math.min(from + size, rows.size());
        }
        return new ListPart(
                List.copyOf(rows.subList(from, to)),
                from > 0 && from < to ? cursor(order, rows.get(from)) : null,
                to < rows.size() && from < to ? cursor(order, rows.get(to - 1)) : null,
                totals());
    }

    private static String cursor(Order order, Row row) {
        return order.word() + "  " + row.key();
    }

    private int index(String cursor) {
        String begin = query.order().word() + "  ";
        if (!cursor.startsWith(begin)) {
            throw Order.foreign();
        }
        String key = cursor.substring(begin.length());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().toString().equals(key)) {
                return i;
            }
        }
        throw Order.foreign();
    }

    Totals totals() {
        Map<String, BigDecimal> sums = new HashMap<>();
        fields.with(Trait.SUMMED)
                .forEach(field -> sums.put(
                        field.name(),
                        rows.stream()
                                .map(row -> row.get(field.name()))
                                .flatMap(MemoryRows::number)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
        Map<Object, Long> parts = fields.parts()
                .map(field -> (Map<Object, Long>) rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get(field.name()), LinkedHashMap::new, Collectors.counting())))
                .orElse(Collections.emptyMap());
        return new Totals(rows.size(), false, sums, parts);
    }

    private static Stream<BigDecimal> number(Object value) {
        return value == null
                ? Stream.empty()
                : Stream.of(
                        value instanceof Boolean yes
                                ? (yes ? BigDecimal.ONE : BigDecimal.ZERO)
                                : new BigDecimal(value.toString()));
    }
}
