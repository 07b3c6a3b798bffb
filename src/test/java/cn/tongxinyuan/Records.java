package cn.tongxinyuan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The stored records as a test reaches them past every service, each call in a transaction of its own. */
@ApplicationScoped
@Transactional
public class Records {

    @PersistenceContext
    EntityManager em;

    /** Every entity of the product. */
    public Set<Class<?>> entities() {
        return em.getMetamodel().getEntities().stream()
                .map(type -> type.getJavaType())
                // those inside a test show what the product does not use
                .filter(type -> type.getEnclosingClass() == null)
                .collect(Collectors.toSet());
    }

    /** The first records of an entity. */
    public List<?> some(Class<?> entity, int limit) {
        return em.createQuery(
                        "select e from " + em.getMetamodel().entity(entity).getName() + " e")
                .setMaxResults(limit)
                .getResultList();
    }

    /** A record by its key, null where there is none. */
    public <T> T find(Class<T> entity, Object key) {
        return em.find(entity, key);
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
        String bare = select.replaceFirst("(?s)\\s+bind => .*", "");
        String[] parts = bare.split("\\?", -1);
        StringBuilder numbered = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            numbered.append("$").append(i).append(parts[i]);
        }
        if (parts.length == 1) {
            return sql("explain " + bare).stream().map(String::valueOf).toList();
        }
        String nothing = String.join(", ", Collections.nCopies(parts.length - 1, "null"));
        sql("select set_config('plan_cache_mode', 'force_generic_plan', true)");
        em.createNativeQuery("prepare planned as " + numbered).executeUpdate();
        List<String> plan = sql("explain execute planned(" + nothing + ")").stream()
                .map(String::valueOf)
                .toList();
        em.createNativeQuery("deallocate planned").executeUpdate();
        return plan;
    }
}
