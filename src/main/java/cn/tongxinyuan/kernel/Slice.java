package cn.tongxinyuan.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One page of a list that is read by key, not by offset: page 2,500 costs what page 1 costs.
 *
 * @param items rows of this page
 * @param next key after which the next page starts, null on the last page
 */
public record Slice<T>(List<T> items, String next) implements Serializable {

    /**
     * A part of what was read as a whole, as rows of an answer.
     *
     * @param sorted in the order of the keys
     * @param after key behind which the part begins; null for the beginning
     */
    public static <T> Slice<Map<String, Object>> page(
            List<T> sorted, Function<T, String> key, String after, int limit, Function<T, Map<String, Object>> row) {
        List<T> rest = sorted.stream()
                .filter(each -> after == null || key.apply(each).compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        Slice<T> part = of(rest, limit, key);
        return new Slice<>(part.items().stream().map(row).toList(), part.next());
    }

    /** Cuts a page from {@code limit + 1} rows that were read to see whether another page follows. */
    public static <T> Slice<T> of(List<T> rowsAndOne, int limit, Function<T, String> key) {
        if (rowsAndOne.size() <= limit) {
            return new Slice<>(List.copyOf(rowsAndOne), null);
        }
        List<T> rows = List.copyOf(rowsAndOne.subList(0, limit));
        return new Slice<>(rows, key.apply(rows.get(limit - 1)));
    }
}
