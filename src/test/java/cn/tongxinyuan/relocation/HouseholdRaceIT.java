package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.relocation.progress.RelocationStatistics;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many officers at once: nobody's visit is lost, and no household is visited twice for the first time. */
@ExtendWith(ArquillianExtension.class)
class HouseholdRaceIT {

    private static final int OFFICERS = 8;

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    HouseholdWork work;

    @Inject
    RelocationStatistics statistics;

    @Inject
    Records records;

    @Resource
    ManagedExecutorService executor;

    @Test
    void ofManyOfficersAtOneDoorOneIsFirst() throws Exception {
        String area = given.roll(XINXU, 1);
        String clerk = caller.hired("relocation.clerk", STREET);
        RecordVisit visit = given.visit(area, "1", EARLY);
        AtomicInteger refused = new AtomicInteger();

        together(i -> {
            try {
                caller.as(clerk, () -> work.recordVisit(visit));
            } catch (StaleRecord | jakarta.ejb.EJBException slower) {
                refused.incrementAndGet();
            }
        });

        assertThat(refused).hasValue(OFFICERS - 1);
        assertThat(visitsOf(area)).isEqualTo(1);
        assertThat(visited(area)).isEqualTo(1);
    }

    @Test
    void visitsAtManyDoorsOnOneDayAreAllCounted() throws Exception {
        String area = given.roll(XINXU, OFFICERS);
        String clerk = caller.hired("relocation.clerk", STREET);
        List<RecordVisit> visits = new ArrayList<>();
        for (int i = 1; i <= OFFICERS; i++) {
            visits.add(given.visit(area, String.valueOf(i), EARLY));
        }

        together(i -> caller.as(clerk, () -> work.recordVisit(visits.get(i))));

        assertThat(visited(area)).isEqualTo(OFFICERS);
    }

    @Test
    void controlCountingFirstAndWritingLaterLosesVisits() throws Exception {
        String area = given.roll(XINXU, 1);
        String sum = "select p.households from relocation_progress p join relocation_area a on a.id = p.area_id"
                + " where a.code = ?1";
        CyclicBarrier allHaveRead = new CyclicBarrier(OFFICERS);

        together(i -> {
            int seen = ((Number) records.sql(sum, area).get(0)).intValue();
            allHaveRead.await(30, TimeUnit.SECONDS);
            records.change(
                    "update relocation_progress set households = ?1 where area_id ="
                            + " (select id from relocation_area where code = ?2)",
                    seen + 1,
                    area);
        });

        int counted = ((Number) records.sql(sum, area).get(0)).intValue();
        assertThat(counted).isLessThan(1 + OFFICERS);
    }

    @FunctionalInterface
    private interface Officer {
        void act(int index) throws Exception;
    }

    private void together(Officer officer) throws Exception {
        CyclicBarrier start = new CyclicBarrier(OFFICERS);
        List<Future<?>> officers = new ArrayList<>();
        for (int i = 0; i < OFFICERS; i++) {
            int index = i;
            officers.add(executor.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                officer.act(index);
                return null;
            }));
        }
        for (Future<?> each : officers) {
            try {
                each.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private long visited(String area) {
        return caller.asSystem(() -> statistics.progress(area, EARLY))
                .at(HouseholdStage.VISITED)
                .households();
    }

    private long visitsOf(String area) {
        return ((Number) records.sql(
                                "select count(*) from relocation_visit v join relocation_household h on h.id = v.household_id"
                                        + " join relocation_area a on a.id = h.area_id where a.code = ?1",
                                area)
                        .get(0))
                .longValue();
    }
}
