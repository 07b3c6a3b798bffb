package cn.tongxinyuan.nightschool.demand;

import cn.tongxinyuan.kernel.ScopePath;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far what is planned goes with one topic in one community.
 *
 * @param topic code
 * @param wished persons who wish for it in the term
 * @param waited who waited for it in the term before and were never offered a seat
 * @param seats of the courses planned for the term
 */
public record Proposal(String topic, ScopePath community, long wished, long waited, long seats) {

    private static final int COMMUNITY_DIGITS = 12;

    /** Where most are left without a seat first. */
    private static final Comparator<Proposal> ORDER = Comparator.comparingLong(Proposal::unmet)
            .reversed()
            .thenComparing(Comparator.comparingLong(Proposal::asked).reversed())
            .thenComparing(Proposal::key);

    /** All who ask for it; who waited may have wished too. */
    long asked() {
        return wished + waited;
    }

    /** How many more seats it would take; never below none. */
    public long unmet() {
        return Math.max(0, asked() - seats);
    }

    String key() {
        return topic + "-" + community;
    }

    /**
     * What somebody asks for, most unmet first. What no community asks for is no proposal, and what is held for a whole street
     * or the district fills the wishes of no single community.
     *
     * @param wished topic, unit and count each, as {@code waited} and {@code seats}
     */
    static List<Proposal> of(List<Object[]> wished, List<Object[]> waited, List<Object[]> seats) {
        Map<String, Proposal> all = new HashMap<>();
        wished.forEach(row -> add(all, row, count(row), 0, 0));
        waited.forEach(row -> add(all, row, 0, count(row), 0));
        seats.forEach(row -> add(all, row, 0, 0, count(row)));
        return all.values().stream()
                .filter(line -> line.asked() > 0 && line.community.code().length() == COMMUNITY_DIGITS)
                .sorted(ORDER)
                .toList();
    }

    private static long count(Object[] row) {
        return ((Number) row[2]).longValue();
    }

    private static void add(Map<String, Proposal> all, Object[] row, long wished, long waited, long seats) {
        Proposal one = new Proposal((String) row[0], new ScopePath((String) row[1]), wished, waited, seats);
        all.merge(one.key(), one, Proposal::plus);
    }

    private Proposal plus(Proposal other) {
        return new Proposal(topic, community, wished + other.wished, waited + other.waited, seats + other.seats);
    }
}
