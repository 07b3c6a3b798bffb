package cn.tongxinyuan.relocation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The rows beside households in bulk: search pieces, dated stages, officers. SQL, since a roll of 9 000 households has
 * some 400 000 pieces, which are no records of anybody's but an index.
 */
final class HouseholdIndex {

    static final String GRAM = "insert into relocation_gram (gram, household_id) values (?, ?)";

    private final Connection connection;

    HouseholdIndex(Connection connection) {
        this.connection = connection;
    }

    /** Writes the search pieces of households that have none. */
    void pieces(Collection<Household> households) throws SQLException {
        try (PreparedStatement gram = connection.prepareStatement(GRAM)) {
            for (Household household : households) {
                add(gram, household.getId(), household.grams());
            }
            gram.executeBatch();
        }
    }

    static void add(PreparedStatement gram, long household, Set<String> pieces) throws SQLException {
        for (String piece : pieces) {
            gram.setString(1, piece);
            gram.setLong(2, household);
            gram.addBatch();
        }
    }

    void forgetPieces(Collection<Long> households) throws SQLException {
        forEach(households, "delete from relocation_gram where household_id = ?");
    }

    /** Forgets every stage of households that are about to go. */
    void forgetStages(Collection<Long> households) throws SQLException {
        forEach(households, "delete from relocation_stage_entry where household_id = ?");
    }

    /** Forgets the first visit of households that have not been visited after all. */
    void forgetFirstVisits(Collection<Long> households) throws SQLException {
        forEach(
                households,
                "delete from relocation_stage_entry where household_id = ? and stage = 'VISITED' and household_id in"
                        + " (select id from relocation_household where stage = 'NOT_VISITED')");
    }

    private void forEach(Collection<Long> households, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Long household : households) {
                statement.setLong(1, household);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Writes anew who answers for households of an area. */
    void officers(long area) throws SQLException {
        forEach(List.of(area), "delete from relocation_officer where area_id = ?");
        forEach(
                List.of(area),
                "insert into relocation_officer (area_id, officer) select distinct area_id, officer"
                        + " from relocation_household where area_id = ? and officer is not null");
    }
}
