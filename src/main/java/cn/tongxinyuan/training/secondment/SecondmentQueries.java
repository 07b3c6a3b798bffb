package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.training.PeopleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Secondments with their notes, and whether somebody is free. */
@ApplicationScoped
class SecondmentQueries {

    private static final String TURN = "training-secondment-";
    private static final int MANY = 500;

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

    /** Lists of former years come one after the other: each asks for many people and numbers. */
    void holdLists() {
        turns.take(TURN + "lists");
    }

    /** All of these people of the caller's, while nobody else sends any of them anywhere. */
    void hold(Set<Long> staff) {
        List<Long> ids = staff.stream().sorted().toList();
        ids.forEach(id -> turns.take(TURN + id));
        for (int first = 0; first < ids.size(); first += MANY) {
            records.named("Secondment.people", Staff.class)
                    .setParameter("ids", ids.subList(first, Math.min(ids.size(), first + MANY)))
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
        }
    }

    /** Who is known in a unit and where they were and are. */
    SecondmentBook book(ScopePath unit) {
        return new SecondmentBook(
                new PeopleBook(
                        records.within(unit, PeopleBook.PEOPLE, Object[].class).getResultStream()),
                records.within(unit, "Secondment.standing", Object[].class).getResultStream());
    }

    Map<Long, Secondment> byIds(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : records.named("Secondment.byIds", Secondment.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Secondment::getId, Function.identity()));
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
