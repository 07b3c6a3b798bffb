package cn.tongxinyuan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The stored records as a test reaches them past every service, each call in a transaction of its own. */
@ApplicationScoped
@Transactional
public class Records {

    @PersistenceContext
    EntityManager em;

    /** Every entity of the persistence unit. */
    public Set<Class<?>> entities() {
        return em.getMetamodel().getEntities().stream()
                .map(type -> type.getJavaType())
                .collect(Collectors.toSet());
    }

    /** The first records of an entity. */
    public List<?> some(Class<?> entity, int limit) {
        return em.createQuery(
                        "select e from " + em.getMetamodel().entity(entity).getName() + " e")
                .setMaxResults(limit)
                .getResultList();
    }

    /** A record by its id, null where there is none. */
    public <T> T find(Class<T> entity, long id) {
        return em.find(entity, id);
    }

    /** Stores a record as its constructor made it. */
    public void store(Object entity) {
        em.persist(entity);
    }

    /** Rows of plain SQL; one column gives plain values, several give arrays. */
    public List<?> sql(String select, Object... arguments) {
        var query = em.createNativeQuery(select);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query.getResultList();
    }

    /** Plain SQL that changes something; returns the number of rows. */
    public int change(String sql, Object... arguments) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query.executeUpdate();
    }

    /** How PostgreSQL would run a statement without arguments if reading or sorting whole tables were out of the question. */
    public List<String> planned(String select) {
        for (String way : List.of("seqscan", "bitmapscan", "sort")) {
            sql("select set_config('enable_" + way + "', 'off', true)");
        }
        return sql("explain " + select).stream().map(String::valueOf).toList();
    }
}
