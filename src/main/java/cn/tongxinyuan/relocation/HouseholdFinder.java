package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.task.SearchSource.Hit;
import cn.tongxinyuan.platform.task.SearchWords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds households by number, place, owner and the last four digits of a telephone, several words at once. A word finds by the
 * index of two-character pieces first, so that a search of all rolls reads few rows.
 */
@Stateless
@RolesAllowed(RelocationPermission.VIEW)
public class HouseholdFinder {

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonalData personal;

    @Inject
    Me me;

    /** Households of the caller's unit that have every word, in the order of the rolls. */
    public List<Hit> find(SearchWords words, int limit) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        words.words().forEach(word -> narrow(word, conditions, values));
        String scope = me.scope().code();
        Query query = em.createNativeQuery("select a.code, a.name, h.household_no, h.owner_name, h.address, h.building,"
                + " h.unit_no, h.room from relocation_household h join relocation_area a on a.id = h.area_id"
                + " where h.roll_key >= '" + scope + "' and h.roll_key < '" + scope + "~' and "
                + String.join(" and ", conditions) + " order by h.roll_key limit " + limit);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> hit((Object[]) row)).toList();
    }

    private void narrow(String word, List<String> conditions, List<Object> values) {
        String tail =
                PhoneTail.isAsked(word) && me.may(RelocationPermission.REVEAL) ? PhoneTail.index(personal, word) : null;
        List<String> forms = SearchKeys.asked(word);
        for (String gram : SearchKeys.shared(forms)) {
            values.add(gram);
            String piece = "select g.household_id from relocation_gram g where g.gram = ?";
            if (tail != null) {
                values.add(tail);
                piece += " union all select p.id from relocation_household p where p.phone_tail = ?";
            }
            conditions.add("h.id in (" + piece + ")");
        }
        List<String> ways = new ArrayList<>();
        List<String> columns =
                me.may(RelocationPermission.NAMES) ? List.of("search_open", "search_person") : List.of("search_open");
        for (String form : SearchKeys.patterns(forms)) {
            for (String column : columns) {
                ways.add("h." + column + " like ?");
                values.add(form);
            }
        }
        if (tail != null) {
            ways.add("h.phone_tail = ?");
            values.add(tail);
        }
        conditions.add("(" + String.join(" or ", ways) + ")");
    }

    private Hit hit(Object[] row) {
        String owner = (String) row[3];
        String number = (String) row[2];
        return new Hit(
                number + " " + (me.may(RelocationPermission.NAMES) ? owner : Mask.name(owner)),
                row[1] + " · "
                        + HouseholdQueries.place((String) row[4], (String) row[5], (String) row[6], (String) row[7]),
                HouseholdAddress.of("household-view", (String) row[0], number));
    }
}
