package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.search.Findable;
import cn.tongxinyuan.platform.search.GramQueries;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.metamodel.EntityType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Batches, what they keep, and the records they name, whatever entity those are. */
final class IntakeQueries {

    private static final int PIECE = 500;

    private final EntityManager em;
    private final ScopePath scope;
    private final PersonalData personal;
    private final Map<String, RecordState> states = new HashMap<>();

    IntakeQueries(EntityManager em, ScopePath scope, PersonalData personal) {
        this.em = em;
        this.scope = scope;
        this.personal = personal;
    }

    Optional<IntakeBatch> ofJob(String job) {
        return job == null
                ? Optional.empty()
                : em.createNamedQuery("IntakeBatch.ofJob", IntakeBatch.class)
                        .setParameter("job", job)
                        .setParameter("scope", scope.pattern())
                        .getResultStream()
                        .findFirst();
    }

    /** The last taking of this very file into the place. */
    Optional<IntakeBatch> sameFile(String kind, String place, String fingerprint) {
        return em.createNamedQuery("IntakeBatch.sameFile", IntakeBatch.class)
                .setParameter("kind", kind)
                .setParameter("place", place)
                .setParameter("fingerprint", fingerprint)
                .setParameter("scope", scope.pattern())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    boolean isOvertaken(IntakeBatch batch) {
        return em.createNamedQuery("IntakeBatch.later", Long.class)
                        .setParameter("kind", batch.kind())
                        .setParameter("place", batch.place())
                        .setParameter("id", batch.getId())
                        .setParameter("scope", scope.pattern())
                        .getSingleResult()
                > 0;
    }

    /** Lets takings and undoings of one kind in one place wait for each other until the transaction ends. */
    void hold(String kind, String place) {
        em.createNativeQuery("insert into platform_intake_place (work, place) values (?1, ?2) on conflict do nothing")
                .setParameter(1, kind)
                .setParameter(2, place)
                .executeUpdate();
        em.createNativeQuery("select place from platform_intake_place where work = ?1 and place = ?2 for update")
                .setParameter(1, kind)
                .setParameter(2, place)
                .getResultList();
    }

    void persist(Object record) {
        em.persist(record);
    }

    /** Sends a piece to the database and lets go of it. */
    void flush() {
        em.flush();
    }

    /** Sends what waits, and makes those records found that are found by words. */
    void index(List<? extends BaseEntity> records) {
        flush();
        List<Findable> found = records.stream()
                .filter(Findable.class::isInstance)
                .map(Findable.class::cast)
                .toList();
        if (!found.isEmpty()) {
            new GramQueries(em).renew(found);
        }
    }

    /** After an undo: what is gone is found by nothing, what was changed by what it was found by before. */
    void indexAgain(String type, List<IntakeRow> rows) {
        Class<?> entity = entity(type).getJavaType();
        if (Findable.class.isAssignableFrom(entity)) {
            new GramQueries(em)
                    .forget(rows.stream()
                            .filter(IntakeRow::isCreated)
                            .map(IntakeRow::record)
                            .toList());
            List<Long> changed = rows.stream()
                    .filter(row -> !row.isCreated())
                    .map(IntakeRow::record)
                    .toList();
            for (int from = 0; from < changed.size(); from += PIECE) {
                index(em.createQuery("select e from " + type + " e where e.id in :ids", BaseEntity.class)
                        .setParameter("ids", changed.subList(from, Math.min(from + PIECE, changed.size())))
                        .getResultList());
            }
        }
    }

    String nameOf(BaseEntity record) {
        return em.getMetamodel().entity(record.getClass()).getName();
    }

    RecordState state(String type) {
        return states.computeIfAbsent(type, name -> new RecordState(entity(name)));
    }

    private EntityType<?> entity(String name) {
        return em.getMetamodel().getEntities().stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no entity " + name));
    }

    String seal(Map<String, Object> before) {
        return personal.seal(RecordState.json(before));
    }

    Map<String, Object> open(String type, String sealed) {
        return state(type).read(personal.open(sealed));
    }

    IntakeRow row(long id) {
        return em.find(IntakeRow.class, id);
    }

    /** Names of the entities a batch has touched, the first one first. */
    List<String> types(IntakeBatch batch) {
        return em.createNamedQuery("IntakeRow.types", Object[].class)
                .setParameter("batch", batch.getId())
                .setParameter("scope", scope.pattern())
                .getResultStream()
                .map(found -> (String) found[0])
                .collect(Collectors.toList());
    }

    List<IntakeRow> rows(IntakeBatch batch, String type) {
        return em.createNamedQuery("IntakeRow.ofType", IntakeRow.class)
                .setParameter("batch", batch.getId())
                .setParameter("type", type)
                .setParameter("scope", scope.pattern())
                .getResultList();
    }

    /** Locks the records of a batch in the order of their ids, so that nobody acts on one while it is undone. */
    void lock(IntakeBatch batch, String type) {
        of("select e from " + entity(type).getName() + " e where e.id in (" + RECORDS + ") order by e.id", batch, type)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static final String RECORDS =
            "select r.record from IntakeRow r where r.batch = :batch and r.type = :type and r.scope like :scope";

    /** Records of a batch that are no longer as the batch left them. */
    @SuppressWarnings("unchecked")
    List<BaseEntity> touched(IntakeBatch batch, String type) {
        return of(
                        "select e from " + entity(type).getName()
                                + " e, IntakeRow r where r.record = e.id and r.batch ="
                                + " :batch and r.type = :type and r.scope like :scope and e.version <> r.versionAfter"
                                + " order by e.id",
                        batch,
                        type)
                .getResultList();
    }

    void removeCreated(IntakeBatch batch, String type) {
        of(
                        "delete from " + entity(type).getName() + " e where e.id in (" + RECORDS
                                + " and r.before is null)",
                        batch,
                        type)
                .executeUpdate();
    }

    /** Gives a changed record the values that stood before; to whoever had read it in between it is a new version. */
    void restore(IntakeRow row, String type) {
        Map<String, Object> before = open(type, row.before());
        String values = before.entrySet().stream()
                .map(entry -> "e." + entry.getKey() + " = "
                        + (entry.getValue() == null ? "null" : ":" + parameter(entry.getKey())) + ", ")
                .collect(Collectors.joining());
        Query update = em.createQuery("update " + entity(type).getName() + " e set " + values
                + "e.version = e.version + 1 where e.id = :record");
        update.setParameter("record", row.record());
        before.forEach((path, value) -> {
            if (value != null) {
                update.setParameter(parameter(path), value);
            }
        });
        update.executeUpdate();
    }

    private static String parameter(String path) {
        return "v_" + path.replace('.', '_');
    }

    private Query of(String query, IntakeBatch batch, String type) {
        return em.createQuery(query)
                .setParameter("batch", batch.getId())
                .setParameter("type", type)
                .setParameter("scope", scope.pattern());
    }

    void forget(IntakeBatch batch) {
        em.createNamedQuery("IntakeRow.forgetBatch")
                .setParameter("batch", batch.getId())
                .setParameter("scope", scope.pattern())
                .executeUpdate();
    }

    /** Forgets what was taken before that moment; the batches stay. */
    static void forget(EntityManager em, Instant before, Instant now) {
        em.createNamedQuery("IntakeRow.forget").setParameter("before", before).executeUpdate();
        em.createNamedQuery("IntakeBatch.forget")
                .setParameter("before", before)
                .setParameter("now", now)
                .executeUpdate();
    }
}
