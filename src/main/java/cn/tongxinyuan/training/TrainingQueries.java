package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Classes with what belongs to them. */
@ApplicationScoped
class TrainingQueries {

    private static final int MOST_COMING = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Turns turns;

    /** Somebody on the rolls, by code. */
    record Known(String name, String code, String unit) {}

    /** What a class would clash with: when, and which of teacher and room. */
    record Taken(Instant start, Instant end, String teacher, String unit, String place, String code, String title) {}

    /** When somebody is in another class. */
    record Busy(String staff, Instant start, Instant end, String code, String title) {}

    /** @throws UnknownRecord {@code training.rule.unknown-training}, for what is announced to other units alone too */
    Training announced(String code) {
        return records.named("TrainingClass.announced", Training.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> own(code));
    }

    /** One that the caller's unit or a unit in it organises. */
    Training own(String code) {
        return records.one(Training.class, "code", code, "training.rule.unknown-training");
    }

    /** A class as it stands while nobody else acts on it. */
    Training held(String code) {
        return held(own(code));
    }

    /** The same of one that is announced to the caller's unit. */
    Training heldAnnounced(String code) {
        return held(announced(code));
    }

    private Training held(Training training) {
        turns.take("training-class-" + training.getId());
        em.lock(training, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(training);
        return training;
    }

    /** What was asked of trainings on a day; nothing before the first terms. */
    Optional<TrainingTerms> asked(LocalDate day) {
        return em.createNamedQuery("TrainingTerms.onDay", TrainingTerms.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws RuleViolation {@code training.rule.no-terms} before the first terms */
    // lists ask for it outside any transaction, too
    @Transactional
    TrainingTerms terms(LocalDate day) {
        return asked(day).orElseThrow(() -> new RuleViolation("training.rule.no-terms", day));
    }

    /** Participants of the caller's unit, by unit and code. */
    List<Participant> participants(Training training) {
        return records.named("TrainingParticipant.ofClass", Participant.class)
                .setParameter("training", training)
                .getResultList();
    }

    List<Object[]> lessons(LocalDate first, LocalDate last) {
        return records.named("TrainingClass.lessons", Object[].class)
                .setParameter("since", begin(first))
                .setParameter("until", begin(last.plusDays(1)))
                .getResultList();
    }

    List<String> places(LocalDate since) {
        return records.named("TrainingClass.places", String.class)
                .setParameter("since", begin(since))
                .getResultList();
    }

    List<Training> coming(ScopePath unit) {
        return records.named("TrainingClass.coming", Training.class)
                .setParameter("asking", unit.code())
                .setMaxResults(MOST_COMING)
                .getResultList();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(DistrictClock.ZONE).toInstant();
    }

    /** Seats that are gone: taken by whichever unit, or kept for those who sign up. */
    int taken(Training training) {
        return training.getSignUpSeats()
                + Math.toIntExact(em.createNamedQuery("TrainingParticipant.taken", Long.class)
                        .setParameter("training", training)
                        .getSingleResult());
    }

    List<TrainingMark> marks(Training training) {
        return records.named("TrainingMark.ofClass", TrainingMark.class)
                .setParameter("training", training)
                .getResultList();
    }

    List<Credit> credits(Training training) {
        return records.named("TrainingCredit.ofClass", Credit.class)
                .setParameter("training", training)
                .getResultList();
    }

    /** @throws UnknownRecord {@code training.rule.unknown-appeal}, for those of other units too */
    Appeal appeal(String code) {
        return records.one(Appeal.class, "code", code, "training.rule.unknown-appeal");
    }

    /** Appeals of the caller's people in a class. */
    List<Appeal> appeals(Training training) {
        return records.named("TrainingAppeal.ofClass", Appeal.class)
                .setParameter("training", training.getCode())
                .getResultList();
    }

    /** What was read before the class was held is read again. */
    void renew(Object record) {
        em.refresh(record);
    }

    /** People of the caller's unit who hold a post, while nobody else sends them anywhere. */
    List<Staff> heldStaff(Collection<String> codes) {
        turns.take("training-people");
        return records.named("TrainingParticipant.staff", Staff.class)
                .setParameter("codes", codes)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** People of the caller's unit who hold a post and have one of these names. */
    List<Known> called(Collection<String> names) {
        return records.named("TrainingParticipant.called", Object[].class)
                .setParameter("names", names)
                .getResultStream()
                .map(TrainingQueries::known)
                .toList();
    }

    /** All of the caller's unit who hold a post, no more than so many. */
    List<Known> people(int most) {
        return records.named("TrainingParticipant.choices", Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(TrainingQueries::known)
                .toList();
    }

    private static Known known(Object[] row) {
        return new Known((String) row[0], (String) row[1], (String) row[2]);
    }

    /** Lessons of other classes in the time of a plan that have its room or one of its teachers. */
    List<Taken> taken(TrainingPlan plan, Collection<String> teachers, String place, String but) {
        return em.createNamedQuery("TrainingClass.clashes", Object[].class)
                .setParameter("since", plan.start())
                .setParameter("until", plan.end())
                .setParameter("teachers", teachers)
                .setParameter("place", place)
                .setParameter("unit", plan.organiser().code())
                .setParameter("but", but)
                .getResultStream()
                .map(row -> new Taken(
                        (Instant) row[0],
                        (Instant) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6]))
                .toList();
    }

    /** Lessons of other classes that these people are expected at. */
    List<Busy> busy(Collection<Long> staff, Instant since, Instant until, String but) {
        return records.named("TrainingParticipant.busy", Object[].class)
                .setParameter("staff", staff)
                .setParameter("since", since)
                .setParameter("until", until)
                .setParameter("but", but)
                .getResultStream()
                .map(row ->
                        new Busy((String) row[0], (Instant) row[1], (Instant) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    void store(Object record) {
        em.persist(record);
    }

    void remove(Object record) {
        em.remove(record);
    }

    void flush() {
        em.flush();
    }
}
