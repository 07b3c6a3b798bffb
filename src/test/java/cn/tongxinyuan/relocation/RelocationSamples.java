package cn.tongxinyuan.relocation;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** One record of each relocation entity in any unit, for the scope matrix. */
final class RelocationSamples {

    private RelocationSamples() {}

    @ApplicationScoped
    static class Areas implements ScopeSample {

        @Inject
        RelocationGiven given;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Area.class;
        }

        @Override
        public long stored(ScopePath unit) {
            return id(records, "select id from relocation_area where code = ?1", given.area(unit.code()));
        }
    }

    @ApplicationScoped
    static class Households implements ScopeSample {

        @Inject
        RelocationGiven given;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Household.class;
        }

        /** In an area of a campaign, which the figures count, and promised a visit, which makes it due. */
        @Override
        public long stored(ScopePath unit) {
            String area = given.roll(unit.code(), 1);
            records.change(
                    "update relocation_area set campaign_code = (select min(code) from relocation_campaign)"
                            + " where code = ?1",
                    area);
            long household = given.open(area, "1").getId();
            records.change(
                    "update relocation_household set next_visit_on = date '2024-03-12' where id = ?1", household);
            return household;
        }
    }

    @ApplicationScoped
    static class Visits implements ScopeSample {

        @Inject
        Caller caller;

        @Inject
        RelocationGiven given;

        @Inject
        HouseholdWork work;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Visit.class;
        }

        @Override
        public long stored(ScopePath unit) {
            String area = given.roll(unit.code(), 1);
            caller.asSystem(() -> work.recordVisit(given.visit(area, "1", RelocationGiven.EARLY)));
            return id(
                    records,
                    "select v.id from relocation_visit v join relocation_household h on h.id = v.household_id"
                            + " join relocation_area a on a.id = h.area_id where a.code = ?1",
                    area);
        }
    }

    @ApplicationScoped
    static class StageEntries implements ScopeSample {

        @Inject
        RelocationGiven given;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return StageEntry.class;
        }

        @Override
        public long stored(ScopePath unit) {
            return id(
                    records,
                    "select e.id from relocation_stage_entry e join relocation_household h on h.id = e.household_id"
                            + " join relocation_area a on a.id = h.area_id where a.code = ?1",
                    given.roll(unit.code(), 1));
        }
    }

    @ApplicationScoped
    static class Publications implements ScopeSample {

        @Inject
        RelocationGiven given;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Publication.class;
        }

        @Override
        public long stored(ScopePath unit) {
            return id(
                    records,
                    "select min(p.id) from relocation_publication p join relocation_area a on a.id = p.area_id"
                            + " where a.code = ?1",
                    given.openArea(unit.code()));
        }
    }

    @ApplicationScoped
    static class Amendments implements ScopeSample {

        @Inject
        Caller caller;

        @Inject
        RelocationGiven given;

        @Inject
        Visits visits;

        @Inject
        AmendmentService amendments;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Amendment.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long visit = visits.stored(unit);
            String area = (String) records.sql(
                            "select a.code from relocation_visit v join relocation_household h on h.id = v.household_id"
                                    + " join relocation_area a on a.id = h.area_id where v.id = ?1",
                            visit)
                    .get(0);
            Household household = given.open(area, "1");
            caller.asSystem(
                    () -> amendments.withdrawVisit(area, "1", household.getVersion(), String.valueOf(visit), "误登"));
            return id(
                    records,
                    "select m.id from relocation_amendment m join relocation_household h on h.id = m.household_id"
                            + " join relocation_area a on a.id = h.area_id where a.code = ?1",
                    area);
        }
    }

    private static long id(Records records, String select, String code) {
        return ((Number) records.sql(select, code).get(0)).longValue();
    }
}
