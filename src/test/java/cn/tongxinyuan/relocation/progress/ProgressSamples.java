package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.RelocationGiven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** One record of each entity of progress in any unit, for the scope matrix. */
final class ProgressSamples {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 11);

    private ProgressSamples() {}

    /** Sums of an area, found by their own keys. */
    abstract static class Sums implements ScopeSample {

        @Inject
        RelocationGiven given;

        @Inject
        Records records;

        long area(ScopePath unit) {
            String code = given.roll(unit.code(), 1);
            return ((Number) records.sql("select id from relocation_area where code = ?1", code)
                            .get(0))
                    .longValue();
        }

        static AreaSums.OfDay key(long area, LocalDate day) {
            AreaSums.OfDay key = new AreaSums.OfDay();
            key.areaId = area;
            key.stage = HouseholdStage.NOT_VISITED;
            key.day = day;
            return key;
        }

        @Override
        public long stored(ScopePath unit) {
            throw new UnsupportedOperationException("has no id");
        }
    }

    @ApplicationScoped
    static class BookedDays extends Sums {

        @Override
        public Class<?> entity() {
            return BookedDay.class;
        }

        @Override
        public Object key(ScopePath unit) {
            long area = area(unit);
            records.change("update relocation_progress set day_on = ?1 where area_id = ?2", DAY, area);
            return key(area, DAY);
        }
    }

    @ApplicationScoped
    static class ReachedStages extends Sums {

        @Override
        public Class<?> entity() {
            return ReachedStage.class;
        }

        @Override
        public Object key(ScopePath unit) {
            AreaSums.OfStage key = new AreaSums.OfStage();
            key.areaId = area(unit);
            key.stage = HouseholdStage.NOT_VISITED;
            return key;
        }
    }

    @ApplicationScoped
    static class ClosedDays extends Sums {

        @Override
        public Class<?> entity() {
            return ClosedDay.class;
        }

        @Override
        public Object key(ScopePath unit) {
            long area = area(unit);
            records.change(
                    "insert into relocation_daily (area_id, day_on, stage, households, floor_area, land_area, taken_at)"
                            + " values (?1, ?2, 'NOT_VISITED', 1, 80, 40, current_timestamp)",
                    area,
                    DAY);
            return key(area, DAY);
        }
    }
}
