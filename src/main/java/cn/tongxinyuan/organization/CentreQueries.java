package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.ScopePath;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lists of centres by filter, within a unit, as of a day. */
final class CentreQueries {

    private final EntityManager em;
    private final CriteriaBuilder build;
    private final ScopePath caller;
    private final LocalDate day;

    CentreQueries(EntityManager em, ScopePath caller, LocalDate day) {
        this.em = em;
        this.build = em.getCriteriaBuilder();
        this.caller = caller;
        this.day = day;
    }

    TypedQuery<Centre> rows(CentreFilter filter, String after) {
        CriteriaQuery<Centre> query = build.createQuery(Centre.class);
        Root<Centre> centre = query.from(Centre.class);
        List<Predicate> where = where(filter, centre);
        if (after != null) {
            where.add(build.greaterThan(centre.get("code"), after));
        }
        return em.createQuery(query.where(where.toArray(Predicate[]::new)).orderBy(build.asc(centre.get("code"))));
    }

    long count(CentreFilter filter) {
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<Centre> centre = query.from(Centre.class);
        query.select(build.count(centre)).where(where(filter, centre).toArray(Predicate[]::new));
        return em.createQuery(query).getSingleResult();
    }

    private List<Predicate> where(CentreFilter filter, Root<Centre> centre) {
        List<Predicate> where = new ArrayList<>();
        where.add(build.like(centre.get("scope"), caller.pattern()));
        if (filter.unit() != null) {
            where.add(build.like(centre.get("scope"), filter.unit().pattern()));
        }
        if (filter.level() != null) {
            where.add(build.equal(centre.get("level"), filter.level()));
        }
        if (filter.words() != null) {
            where.add(build.or(
                    build.gt(build.locate(centre.get("name"), filter.words()), 0),
                    build.equal(build.locate(centre.get("code"), filter.words()), 1)));
        }
        if (filter.onMap() != null) {
            where.add(filter.onMap() ? onMap(centre) : build.not(onMap(centre)));
        }
        return where;
    }

    /** Every part is true or false, never unknown, so that its negation finds the rest. */
    private Predicate onMap(Root<Centre> centre) {
        LocalDate never = LocalDate.of(9999, 12, 31);
        return build.and(
                build.lessThanOrEqualTo(centre.get("openedOn"), day),
                build.greaterThan(build.coalesce(centre.<LocalDate>get("closedOn"), never), day),
                build.lessThanOrEqualTo(build.coalesce(centre.<LocalDate>get("onMapFrom"), never), day),
                build.greaterThan(build.coalesce(centre.<LocalDate>get("onMapTo"), never), day));
    }
}
