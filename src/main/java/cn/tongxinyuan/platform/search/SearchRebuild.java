package cn.tongxinyuan.platform.search;

import cn.tongxinyuan.kernel.Text;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes search keys and pieces anew that were made by an older folding, as after an update of the product. Begins within
 * seconds of the start; until a record's turn has come, it is found by what it was found by before.
 */
@Stateless
@PermitAll
public class SearchRebuild {

    private static final int AT_ONCE = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<Searched> entities;

    @Resource
    SessionContext context;

    public boolean isWaiting() {
        return entities.stream().anyMatch(entity -> !stale(entity, "", 1).isEmpty());
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        SearchRebuild self = context.getBusinessObject(SearchRebuild.class);
        for (Searched entity : entities) {
            while (self.renewSome(entity) == AT_ONCE) {
                // each thousand stands on its own: a stop loses nothing
            }
        }
    }

    /** Renews the next records of an entity; says how many there were. */
    public int renewSome(Searched entity) {
        String attributes = entity.attributes().stream()
                .map(attribute -> ", e." + attribute)
                .collect(Collectors.joining());
        List<Object[]> stale = stale(entity, attributes + " , e.version", AT_ONCE);
        Map<Long, SearchKeys> renewed = new HashMap<>();
        for (Object[] record : stale) {
            SearchKeys keys = entity.keys(Arrays.stream(record, 2, record.length - 1)
                    .map(String.class::cast)
                    .toList());
            if (renew(entity, (long) record[0], (long) record[record.length - 1], keys)) {
                renewed.put((long) record[0], keys);
            }
        }
        new GramQueries(em).renew(renewed);
        return stale.size();
    }

    private List<Object[]> stale(Searched entity, String attributes, int most) {
        return em.createQuery(
                        "select e.id, e.keys.edition" + attributes + " from " + entity.entity()
                                + " e where e.keys.edition < :edition" + (attributes.isEmpty() ? "" : " order by e.id"),
                        Object[].class)
                .setParameter("edition", Text.EDITION)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * To whoever has read the record it stays the same version. False where somebody changed it meanwhile, which made its
     * keys anew.
     */
    private boolean renew(Searched entity, long id, long version, SearchKeys keys) {
        String tail = keys.phoneTail();
        Query update = em.createQuery(
                        "update " + entity.entity() + " e set e.keys.open = :open, e.keys.person = :person,"
                                + " e.keys.phoneTail = " + (tail == null ? "null" : ":tail")
                                + ", e.keys.edition = :edition, e.version = :version where e.id = :id and e.version = :version")
                .setParameter("open", keys.open())
                .setParameter("person", keys.person())
                .setParameter("edition", Text.EDITION)
                .setParameter("id", id)
                .setParameter("version", version);
        if (tail != null) {
            update.setParameter("tail", tail);
        }
        return update.executeUpdate() == 1;
    }
}
