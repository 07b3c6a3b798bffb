package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.HiddenRecord;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The door to records that belong to a unit. Every query of them is a named one that says where it compares the unit with
 * {@code :scope}, and passes here, where the caller's unit is set; one that does not compare it cannot pass. Records that
 * are public are asked for without it.
 */
@ApplicationScoped
public class ScopedQueries {

    private static final String SCOPE = "scope";

    @PersistenceContext
    EntityManager em;

    @Inject
    Me me;

    /**
     * A query of the caller's whole unit.
     *
     * @throws OutOfScope for callers without a unit
     */
    public <T> TypedQuery<T> named(String name, Class<T> type) {
        return within(me.scope(), name, type);
    }

    /**
     * A query of a unit inside the caller's.
     *
     * @throws OutOfScope for a unit outside the caller's
     */
    public <T> TypedQuery<T> within(ScopePath unit, String name, Class<T> type) {
        me.require(unit);
        return em.createNamedQuery(name, type).setParameter(SCOPE, unit.pattern());
    }

    /** A statement that changes or deletes records of the caller's unit. */
    public Query change(String name) {
        return em.createNamedQuery(name).setParameter(SCOPE, me.scope().pattern());
    }

    /**
     * The record of the caller's unit that has this code.
     *
     * @param attribute that is unique among all records of the type
     * @param refusal key of the message, which gets the code
     * @throws UnknownRecord where there is none; a {@link HiddenRecord} where another unit has it: the caller is told the
     *     same, the trail keeps who asked for what is somebody else's
     * @param fetched relations that are read when the caller's transaction is over
     */
    public <T> T one(Class<T> type, String attribute, String code, String refusal, String... fetched) {
        String from = " from " + em.getMetamodel().entity(type).getName() + " r";
        String where = " where r." + attribute + " = :code";
        String joins =
                Stream.of(fetched).map(relation -> " join fetch r." + relation).collect(Collectors.joining());
        return em.createQuery("select r" + from + joins + where + " and r.scope like :scope", type)
                .setParameter("code", code)
                .setParameter(SCOPE, me.scope().pattern())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> {
                    boolean exists = em.createQuery("select count(r)" + from + where, Long.class)
                                    .setParameter("code", code)
                                    .getSingleResult()
                            > 0;
                    return exists ? new HiddenRecord(refusal, code) : new UnknownRecord(refusal, code);
                });
    }
}
