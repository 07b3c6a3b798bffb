package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the trail of the caller's unit. Reading it leaves no row in it. */
@Stateless
@RolesAllowed(PlatformPermission.AUDIT)
public class AuditReader {

    /** Acts that change nothing: somebody looked at what is masked. */
    private static final String LOOKING = ".reveal";

    private static final int LOOKS = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    /** One page, newest first; {@code after} is what the page before gave as next, null for the first. */
    public Slice<AuditEntry> list(AuditFilter filter, String after, int limit) {
        CriteriaBuilder build = em.getCriteriaBuilder();
        CriteriaQuery<AuditEntry> query = build.createQuery(AuditEntry.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        List<Predicate> where = where(filter, build, entry);
        if (after != null) {
            where.add(older(Place.of(after), build, entry));
        }
        query.where(where.toArray(Predicate[]::new))
                .orderBy(build.desc(entry.get("happenedAt")), build.desc(entry.get("id")));
        return Slice.of(em.createQuery(query).setMaxResults(limit + 1).getResultList(), limit, AuditReader::key);
    }

    public long count(AuditFilter filter) {
        CriteriaBuilder build = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        query.select(build.count(entry)).where(where(filter, build, entry).toArray(Predicate[]::new));
        return em.createQuery(query).getSingleResult();
    }

    /** An act in the life of a record; who did it is for those to see who may read the trail. */
    public record Act(String action, Instant at) {}

    /** The last acts that changed a record the caller may open, the oldest of them first. */
    @RolesAllowed(PlatformPermission.HOME)
    public List<Act> lately(Scoped record, String subject, int most) {
        me.require(record);
        List<Act> latest = new ArrayList<>();
        ofSubject(subject, most + LOOKS).stream()
                .filter(entry -> !entry.getAction().endsWith(LOOKING))
                .limit(most)
                .forEach(entry -> latest.add(0, new Act(entry.getAction(), entry.getHappenedAt())));
        return latest;
    }

    /** Everything that was done with a record, the latest first. */
    public List<AuditEntry> about(Scoped record, String subject, int most) {
        me.require(record);
        return ofSubject(subject, most);
    }

    private List<AuditEntry> ofSubject(String subject, int most) {
        return records.named("AuditEntry.ofSubject", AuditEntry.class)
                .setParameter("subject", subject)
                .setMaxResults(most)
                .getResultList();
    }

    private List<Predicate> where(AuditFilter filter, CriteriaBuilder build, Root<AuditEntry> entry) {
        List<Predicate> where = new ArrayList<>();
        where.add(build.like(entry.get("scope"), me.scope().pattern()));
        if (filter.from() != null) {
            where.add(build.greaterThanOrEqualTo(entry.get("happenedAt"), begin(filter.from())));
        }
        if (filter.to() != null) {
            where.add(build.lessThan(entry.get("happenedAt"), begin(filter.to().plusDays(1))));
        }
        if (filter.actor() != null) {
            where.add(build.equal(entry.get("actor"), filter.actor()));
        }
        if (filter.action() != null) {
            where.add(build.equal(build.locate(entry.get("action"), filter.action()), 1));
        }
        if (filter.subjectCode() != null) {
            where.add(build.equal(entry.get("subjectCode"), filter.subjectCode()));
        }
        if (filter.outcome() != null) {
            where.add(build.equal(entry.get("outcome"), filter.outcome()));
        }
        return where;
    }

    private static Predicate older(Place place, CriteriaBuilder build, Root<AuditEntry> entry) {
        return build.or(
                build.lessThan(entry.get("happenedAt"), place.at()),
                build.and(
                        build.equal(entry.get("happenedAt"), place.at()), build.lessThan(entry.get("id"), place.id())));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(DistrictClock.ZONE).toInstant();
    }

    private static String key(AuditEntry entry) {
        return entry.getHappenedAt().toEpochMilli() + "-" + entry.getId();
    }

    /** A place in the trail, as the address of a page carries it. */
    private record Place(Instant at, long id) {

        static Place of(String key) {
            String[] parts = key.split("-", 2);
            return new Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), Long.parseLong(parts[1]));
        }
    }
}
