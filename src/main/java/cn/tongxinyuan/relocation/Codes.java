package cn.tongxinyuan.relocation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The code lists of relocation as they are valid today; data, not constants. Public to every caller. */
@Stateless
@PermitAll
public class Codes {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Official name to code, in the order of the list, of every list. */
    public Map<String, Map<String, String>> byName() {
        Map<String, Map<String, String>> lists = new LinkedHashMap<>();
        for (Object[] row : rows()) {
            lists.computeIfAbsent((String) row[0], list -> new LinkedHashMap<>())
                    .put((String) row[2], (String) row[1]);
        }
        return lists;
    }

    /** Code to official name of one list, in its order. */
    public Map<String, String> names(String list) {
        Map<String, String> names = new LinkedHashMap<>();
        byName().getOrDefault(list, Map.of()).forEach((name, code) -> names.put(code, name));
        return names;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows() {
        return em.createNativeQuery(
                        "select list_code, code, name from relocation_code"
                                + " where valid_from <= ?1 and (valid_to is null or valid_to >= ?1) order by list_code, sort_no")
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .getResultList();
    }
}
