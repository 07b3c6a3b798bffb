package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Programmes and what is in them. */
@ApplicationScoped
class ProgrammeQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Clock clock;

    /** @throws UnknownRecord {@code activity.rule.unknown-programme}, for those of other units too */
    Programme programme(String code) {
        return records.one(Programme.class, "code", code, "activity.rule.unknown-programme");
    }

    /** @throws UnknownRecord {@code activity.rule.unknown-item}, for those of other units too */
    ProgrammeItem item(String code) {
        return records.one(ProgrammeItem.class, "code", code, "activity.rule.unknown-item");
    }

    /** Empty where nobody has begun it. */
    Optional<Programme> find(String code) {
        return records.named("Programme.byCode", Programme.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** What became an offering; empty where it belongs to no programme. */
    Optional<ProgrammeItem> itemOf(String offering) {
        return records.named("ProgrammeItem.ofOffering", ProgrammeItem.class)
                .setParameter("offering", offering)
                .getResultStream()
                .findFirst();
    }

    /** Nothing is planned by a claim any more; returns how much was. */
    int release(String claim) {
        return records.change("ProgrammeItem.release")
                .setParameter("claim", claim)
                .executeUpdate();
    }

    /** In the order of the days, what was called off too. */
    List<ProgrammeItem> items(Programme programme) {
        return records.named("ProgrammeItem.ofProgramme", ProgrammeItem.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    List<Programme> ofMonth(YearMonth month) {
        return records.named("Programme.ofMonth", Programme.class)
                .setParameter("month", month.atDay(1))
                .getResultList();
    }

    /** What is planned in this centre, by these hosts or with these contacts; of the caller's unit, wherever it is. */
    List<ProgrammeItem> near(
            String centre,
            Collection<String> hosts,
            Collection<String> partners,
            Collection<String> contacts,
            Instant from,
            Instant to) {
        return records.named("ProgrammeItem.between", ProgrammeItem.class)
                .setParameter("centre", centre)
                .setParameter("hosts", hosts)
                .setParameter("partners", partners)
                .setParameter("contacts", contacts)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** What stands in a programme under this title at this time. */
    Optional<ProgrammeItem> same(Programme programme, ItemDetails item) {
        return records.named("ProgrammeItem.same", ProgrammeItem.class)
                .setParameter("programme", programme)
                .setParameter("title", item.title())
                .setParameter("start", item.start())
                .getResultStream()
                .findFirst();
    }

    /** The terms of today. */
    ProgrammeTerms terms() {
        return em.createNamedQuery("ProgrammeTerms.onDay", ProgrammeTerms.class)
                .setParameter("day", today())
                .setMaxResults(1)
                .getSingleResult();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
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
