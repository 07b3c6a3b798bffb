package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static cn.tongxinyuan.relocation.RelocationGiven.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Eventually;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.platform.intake.IntakeUndo;
import cn.tongxinyuan.platform.intake.Source;
import cn.tongxinyuan.platform.intake.Taken;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A visit and the taking back of its roll, in the two orders in which they can meet: the first has written and not yet
 * committed when the second comes. The second waits, and is then told in words a page can show.
 */
@ExtendWith(ArquillianExtension.class)
class RosterUndoRaceIT {

    private static final String WAITING_H2 =
            "select count(*) from information_schema.sessions where blocker_id is not null";
    private static final String WAITING_POSTGRESQL =
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    HouseholdIntake intake;

    @Inject
    IntakeUndo undo;

    @Inject
    HouseholdWork work;

    @Inject
    Records records;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/tongxinyuan")
    DataSource dataSource;

    @Test
    void aRollIsNotTakenBackFromUnderAVisitThatIsBeingWritten() throws Exception {
        String area = given.area(XINXU);
        String job = take(area);
        RecordVisit visit = given.visit(area, "1", EARLY);

        Throwable late = meeting(() -> work.recordVisit(visit), () -> undo.undo(job));

        assertThat(late).isInstanceOfSatisfying(RuleViolation.class, rule -> {
            assertThat(rule.code()).isEqualTo("INTAKE_TOUCHED");
            assertThat(rule.arguments()).containsExactly(1, "1");
        });
        assertThat(visits(area)).isEqualTo(1);
    }

    @Test
    void aVisitToAHouseholdWhoseRollIsBeingTakenBackIsToldSo() throws Exception {
        String area = given.area(XINXU);
        String job = take(area);
        RecordVisit visit = given.visit(area, "1", EARLY);

        Throwable late = meeting(() -> undo.undo(job), () -> work.recordVisit(visit));

        assertThat(Stream.iterate(late, Objects::nonNull, Throwable::getCause))
                .anyMatch(cause -> cause instanceof StaleRecord
                        || cause instanceof OptimisticLockException
                        || cause instanceof RuleViolation);
        assertThat(visits(area)).isZero();
    }

    /** The same meeting without the lock: what was looked at first is no longer true when it is written out. */
    @Test
    void controlLookingWithoutALockEndsInTheDatabasesOwnRefusal() throws Exception {
        String area = given.area(XINXU);
        String job = take(area);
        RecordVisit visit = given.visit(area, "1", EARLY);

        Throwable broken = catchThrowable(() -> caller.asSystem(() -> {
            transaction.begin();
            try {
                assertThat(undo.look(job).orElseThrow().state()).isEqualTo(Taken.Standing.OPEN);
                caller.asSystem(() -> work.recordVisit(visit));
                for (String table : List.of(
                        "platform_gram where record_id",
                        "relocation_stage_entry where household_id",
                        "relocation_household where id")) {
                    em.createNativeQuery("delete from " + table + " in (select h.id from relocation_household h"
                                    + " join relocation_area a on a.id = h.area_id where a.code = ?1)")
                            .setParameter(1, area)
                            .executeUpdate();
                }
            } finally {
                transaction.rollback();
            }
        }));

        assertThat(Stream.iterate(broken, Objects::nonNull, Throwable::getCause))
                .anyMatch(SQLException.class::isInstance)
                .noneMatch(RuleViolation.class::isInstance);
        assertThat(visits(area)).isEqualTo(1);
    }

    /** Lets the second act come while the first has written and not committed; answers how the second ended. */
    private Throwable meeting(Caller.Work first, Caller.Work second) throws Exception {
        AtomicReference<Future<Throwable>> late = new AtomicReference<>();
        caller.asSystem(() -> {
            transaction.begin();
            first.run();
            late.set(executor.submit(() -> catchThrowable(() -> caller.asSystem(second))));
            try {
                Eventually.holds(() -> late.get().isDone() || isAnybodyWaiting());
            } finally {
                transaction.commit();
            }
        });
        return late.get().get(60, TimeUnit.SECONDS);
    }

    private boolean isAnybodyWaiting() {
        String select = isPostgresql() ? WAITING_POSTGRESQL : WAITING_H2;
        return ((Number) apart(select).get(0)).intValue() > 0;
    }

    private List<?> apart(String select) {
        try {
            return executor.submit(() -> records.sql(select)).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isPostgresql() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String take(String area) {
        String job = "it-race-" + area;
        given.take(area, rows(1), new Source(job, job), done -> {});
        return job;
    }

    private int visits(String area) {
        return ((Number) records.sql(
                                "select count(*) from relocation_visit v join relocation_household h on h.id = v.household_id"
                                        + " join relocation_area a on a.id = h.area_id where a.code = ?1",
                                area)
                        .get(0))
                .intValue();
    }
}
