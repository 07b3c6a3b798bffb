package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Cycles and files with what belongs to them. */
@ApplicationScoped
class FileQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Turns turns;

    /** @throws UnknownRecord {@code appraisal.rule.unknown-cycle} */
    Cycle cycle(String code) {
        return em.createNamedQuery("AppraisalCycle.byCode", Cycle.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("appraisal.rule.unknown-cycle", code));
    }

    /** Code and title of every cycle, the latest first. */
    List<Object[]> cycles() {
        return em.createNamedQuery("AppraisalCycle.all", Object[].class).getResultList();
    }

    /** A cycle while nobody else begins files in it or closes it. */
    Cycle heldCycle(String code) {
        Cycle cycle = cycle(code);
        turns.take("appraisal-cycle-" + cycle.getId());
        em.lock(cycle, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(cycle);
        return cycle;
    }

    boolean hasCycle(LocalDate from, LocalDate to) {
        return em.createNamedQuery("AppraisalCycle.same", Long.class)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getSingleResult()
                > 0;
    }

    /** The cycle that ends last of those opened by a day. */
    Optional<Cycle> latest(LocalDate day) {
        return em.createNamedQuery("AppraisalCycle.latest", Cycle.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws UnknownRecord {@code appraisal.rule.unknown-file}, for those of other units too */
    AppraisalFile file(String code) {
        return records.one(AppraisalFile.class, "code", code, "appraisal.rule.unknown-file");
    }

    /** A file as it stands while nobody else acts on it. */
    AppraisalFile held(String code) {
        AppraisalFile file = file(code);
        turns.take("appraisal-file-" + file.getId());
        em.lock(file, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(file);
        return file;
    }

    /** Whoever tells a result in a street waits for the one before, so that the share of the best is kept. */
    void holdGrades(Cycle cycle, ScopePath street) {
        turns.take("appraisal-grades-" + cycle.getId() + "-" + street.code());
    }

    Staff person(AppraisalFile file) {
        return records.named("AppraisalFile.person", Staff.class)
                .setParameter("staff", file.staffId())
                .getSingleResult();
    }

    /** People in office in a unit who have no file in the cycle. */
    List<Staff> without(ScopePath unit, Cycle cycle) {
        return records.within(unit, "AppraisalFile.without", Staff.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    long files(ScopePath unit, Cycle cycle) {
        return records.within(unit, "AppraisalFile.count", Long.class)
                .setParameter("cycle", cycle)
                .getSingleResult();
    }

    long graded(ScopePath unit, Cycle cycle, Grade grade, String but) {
        return records.within(unit, "AppraisalFile.graded", Long.class)
                .setParameter("cycle", cycle)
                .setParameter("grade", grade)
                .setParameter("but", but)
                .getSingleResult();
    }

    List<AppraisalFile> ofCycle(ScopePath unit, Cycle cycle) {
        return records.within(unit, "AppraisalFile.ofCycle", AppraisalFile.class)
                .setParameter("cycle", cycle)
                .getResultList();
    }

    List<AppraisalFile> ofStaff(String staff) {
        return records.named("AppraisalFile.ofStaff", AppraisalFile.class)
                .setParameter("staff", staff)
                .getResultList();
    }

    /** Results nobody may object to any more. */
    List<AppraisalFile> due(LocalDate today) {
        return records.named("AppraisalFile.due", AppraisalFile.class)
                .setParameter("today", today)
                .getResultList();
    }

    Optional<Opinion> opinion(Cycle cycle, ScopePath unit) {
        return records.within(unit, "AppraisalOpinion.ofUnit", Opinion.class)
                .setParameter("cycle", cycle)
                .setParameter("unit", unit.code())
                .getResultStream()
                .findFirst();
    }

    void store(Object record) {
        em.persist(record);
    }

    void flush() {
        em.flush();
    }
}
