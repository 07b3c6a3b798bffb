package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.ScopePath;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * How many markets each community, or each street, held in each month.
 *
 * @param months in their order, the last one perhaps not over
 * @param ended how many of them are over
 * @param rows one for each community and village of the unit, in the order of their codes
 */
public record Coverage(List<YearMonth> months, int ended, List<Row> rows) {

    private static final int STREET_DIGITS = 9;

    /** A community. @param held markets by month; no entry where there was none */
    public record Row(ScopePath community, Map<YearMonth, Long> held) {

        /** Code of its street. */
        public String getStreet() {
            return community.code().substring(0, STREET_DIGITS);
        }

        public long in(YearMonth month) {
            return held.getOrDefault(month, 0L);
        }

        public long getTotal() {
            return held.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Whether there was one at all. */
        public boolean isCovered() {
            return !held.isEmpty();
        }
    }

    /** Communities that held one in every month that is over; nobody before the first one is. */
    public List<Row> regular() {
        List<YearMonth> over = months.subList(0, ended);
        return over.isEmpty()
                ? List.of()
                : rows.stream()
                        .filter(row -> row.held().keySet().containsAll(over))
                        .toList();
    }

    /** Communities that held at least one. */
    public List<Row> covered() {
        return rows.stream().filter(Row::isCovered).toList();
    }
}
