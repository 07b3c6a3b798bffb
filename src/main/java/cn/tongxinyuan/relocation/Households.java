package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** Finds households within a scope, and books the stage a household reached. */
final class Households {

    private Households() {}

    /** @throws RuleViolation {@code relocation.rule.unknown-household}, also for households outside the scope */
    static Household require(EntityManager em, ScopePath scope, String area, String number) {
        return find(em, scope, area, number, LockModeType.NONE);
    }

    /** The same, for an act: the household's version decides whether somebody was faster. */
    static Household forAct(EntityManager em, ScopePath scope, String area, String number, long version) {
        Household household = find(em, scope, area, number, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        household.requireVersion(version);
        return household;
    }

    private static Household find(EntityManager em, ScopePath scope, String area, String number, LockModeType lock) {
        Household found = em.createNamedQuery("Household.byNumber", Household.class)
                .setParameter("area", area)
                .setParameter("number", number)
                .setParameter("scope", scope.pattern())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("relocation.rule.unknown-household", number));
        if (lock != LockModeType.NONE) {
            em.lock(found, lock);
        }
        return found;
    }

    /** Writes the dated fact and the book of progress for the stage a household has just reached. */
    static void book(EntityManager em, Household household, LocalDate day, Instant now, String by) {
        em.flush();
        Connection connection = em.unwrap(Connection.class);
        ProgressBook book = new ProgressBook();
        book.reached(
                household.getArea().getId(),
                household.getStage(),
                day,
                household.getRegisteredArea(),
                household.getLandArea() == null ? BigDecimal.ZERO : household.getLandArea());
        try {
            ProgressBook.recordEntry(connection, household.getId(), household.getStage(), day, now, by);
            book.write(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("progress not booked", e);
        }
    }
}
