package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.personal.PersonalData;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the search keys of households, and the index of their telephones, anew that were made by an older folding, as
 * after an update of the product. Begins
 * within seconds of the start; until a household's turn has come, it is listed but not found by words.
 */
@Stateless
@PermitAll
public class SearchRebuild {

    private static final int AT_ONCE = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonalData personal;

    @Resource
    SessionContext context;

    private record Found(long id, SearchKeys keys, String phoneTail) {}

    public boolean isWaiting() {
        return !em.createNativeQuery("select 1 from relocation_household where search_edition < ?1 limit 1")
                .setParameter(1, Text.EDITION)
                .getResultList()
                .isEmpty();
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        SearchRebuild self = context.getBusinessObject(SearchRebuild.class);
        while (self.renewSome() == AT_ONCE) {
            // each thousand stands on its own: a stop loses nothing
        }
    }

    /** Renews the next households; says how many there were. */
    public int renewSome() {
        Connection connection = em.unwrap(Connection.class);
        try {
            List<Found> stale = stale(connection);
            renew(connection, stale);
            return stale.size();
        } catch (SQLException e) {
            throw new IllegalStateException("search keys not renewed", e);
        }
    }

    private List<Found> stale(Connection connection) throws SQLException {
        List<Found> stale = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select id, household_no, owner_name, address,"
                + " building, unit_no, room, phone_sealed from relocation_household where search_edition < ? order by id limit "
                + AT_ONCE + " for update")) {
            select.setInt(1, Text.EDITION);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    String place = HouseholdQueries.place(
                            found.getString(4), found.getString(5), found.getString(6), found.getString(7));
                    stale.add(new Found(
                            found.getLong(1),
                            SearchKeys.of(found.getString(2), found.getString(3), place),
                            PhoneTail.of(personal, personal.open(found.getString(8)))));
                }
            }
        }
        return stale;
    }

    private static void renew(Connection connection, List<Found> stale) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update relocation_household"
                        + " set search_open = ?, search_person = ?, search_edition = ?, phone_tail = ? where id = ?");
                PreparedStatement forget =
                        connection.prepareStatement("delete from relocation_gram where household_id = ?");
                PreparedStatement gram = connection.prepareStatement(HouseholdIndex.GRAM)) {
            for (Found household : stale) {
                update.setString(1, household.keys().open());
                update.setString(2, household.keys().person());
                update.setInt(3, Text.EDITION);
                update.setString(4, household.phoneTail());
                update.setLong(5, household.id());
                update.addBatch();
                forget.setLong(1, household.id());
                forget.addBatch();
                HouseholdIndex.add(gram, household.id(), household.keys().grams());
            }
            update.executeBatch();
            forget.executeBatch();
            gram.executeBatch();
        }
    }
}
