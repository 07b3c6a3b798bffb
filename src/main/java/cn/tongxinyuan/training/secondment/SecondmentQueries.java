package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.kernel.Conflict;
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

/** Secondments with their notes, and whether somebody is free. */
@ApplicationScoped
class SecondmentQueries {

    private static final String TURN = "training-secondment-";

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Turns turns;

    /** @throws UnknownRecord {@code training.rule.unknown-secondment}, for those of other units too */
    Secondment secondment(String code) {
        return records.one(Secondment.class, "code", code, "training.rule.unknown-secondment");
    }

    /** One as it stands while nobody else acts on it, nor sends the same person anywhere. */
    Secondment held(String code) {
        Secondment secondment = secondment(code);
        turns.take(TURN + secondment.staffId());
        em.lock(secondment, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(secondment);
        return secondment;
    }

    /**
     * Somebody of the caller's unit, while nobody else sends them anywhere.
     *
     * @throws UnknownRecord {@code training.rule.no-staff}
     */
    Staff heldStaff(String code) {
        Staff staff = records.one(Staff.class, "code", code, "training.rule.no-staff");
        turns.take(TURN + staff.getId());
        em.lock(staff, LockModeType.PESSIMISTIC_WRITE);
        return staff;
    }

    /** @throws Conflict {@code training.rule.secondment-twice} where somebody is elsewhere on a day of these */
    void requireFree(long staff, LocalDate since, LocalDate until, String but) {
        records.named("Secondment.taken", Object[].class)
                .setParameter("staff", staff)
                .setParameter("since", since)
                .setParameter("until", until)
                .setParameter("but", but)
                .getResultStream()
                .findFirst()
                .ifPresent(row -> {
                    throw new Conflict("training.rule.secondment-twice", row[2], row[3], row[1], row[0]);
                });
    }

    List<SecondmentNote> notes(Secondment secondment) {
        return records.named("SecondmentNote.of", SecondmentNote.class)
                .setParameter("secondment", secondment)
                .getResultList();
    }

    List<SecondmentLine> ofStaff(String staff) {
        return records.named("Secondment.ofStaff", SecondmentLine.class)
                .setParameter("staff", staff)
                .getResultList();
    }

    void store(Object record) {
        em.persist(record);
    }

    void flush() {
        em.flush();
    }
}
