package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Studios, reserve cadres, pairs and guidance of any unit. */
final class MentoringSamples {

    private MentoringSamples() {}

    static String code(long id) {
        return Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    /** Records of any unit, written past every service. */
    @ApplicationScoped
    static class Rows {

        @Inject
        Records records;

        private long staff(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into organization_staff (id, version, code, name, scope, role_code, held_from)"
                            + " values (?1, 0, ?2, '王某', ?3, 'COMMUNITY_SECRETARY', date '2023-01-01')",
                    id,
                    code(id),
                    unit.code());
            return id;
        }

        long studio(ScopePath unit) {
            long id = staff(unit);
            records.change(
                    "insert into mentoring_studio (id, version, code, name, secretary_id, live_secretary, secretary_code,"
                            + " secretary_name, scope, room, opened_on) values (?1, 0, ?2, '测试工作室', ?1, ?1, ?2, '王某', ?3,"
                            + " '201室', date '2023-01-01')",
                    id,
                    code(id),
                    unit.code());
            return id;
        }

        /** Taken into the pool and appointed since, so that every figure counts it. */
        long cadre(ScopePath unit) {
            long id = staff(unit);
            records.change(
                    "insert into mentoring_cadre (id, version, code, staff_id, live_staff, staff_code, staff_name, scope,"
                            + " state, born_on, education, experience, recommended_on, recommended_by, admitted_on,"
                            + " appointed_on, post) values (?1, 0, ?2, ?1, ?1, ?2, '王某', ?3, 'APPOINTED',"
                            + " date '1990-01-01', 'COLLEGE', '社区工作者', date '2023-01-01', 'it', date '2023-02-01',"
                            + " date '2023-03-01', 'DEPUTY')",
                    id,
                    code(id),
                    unit.code());
            return id;
        }

        long pair(ScopePath unit) {
            long studio = studio(unit);
            long id = cadre(unit);
            records.change(
                    "insert into mentoring_pair (id, version, code, studio_id, cadre_id, live_cadre, cadre_code, staff_name,"
                            + " scope, studio_scope, begun_on, plan_edition) values (?1, 0, ?2, ?3, ?1, ?1, ?2, '王某', ?4, ?4,"
                            + " date '2024-01-01', 0)",
                    id,
                    code(id),
                    studio,
                    unit.code());
            return id;
        }

        long guidance(ScopePath unit) {
            long id = pair(unit);
            records.change(
                    "insert into mentoring_guidance (id, version, pair_id, guidance_no, scope, studio_scope, kind, held_on,"
                            + " form, content, mentor_on, mentor_by, unit_on, unit_by) values (?1, 0, ?1, 1, ?2, ?2,"
                            + " 'EXCHANGE', date '2024-01-15', 'CASE', '测试', date '2024-01-15', 'a', date '2024-01-15', 'b')",
                    id,
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class Cadres implements ScopeSample {

        @Inject
        Rows rows;

        @Override
        public Class<?> entity() {
            return ReserveCadre.class;
        }

        @Override
        public long stored(ScopePath unit) {
            return rows.cadre(unit);
        }
    }

    @ApplicationScoped
    static class Pairs implements ScopeSample {

        @Inject
        Rows rows;

        @Override
        public Class<?> entity() {
            return Mentorship.class;
        }

        @Override
        public long stored(ScopePath unit) {
            return rows.pair(unit);
        }
    }

    @ApplicationScoped
    static class Guided implements ScopeSample {

        @Inject
        Rows rows;

        @Override
        public Class<?> entity() {
            return Guidance.class;
        }

        @Override
        public long stored(ScopePath unit) {
            return rows.guidance(unit);
        }
    }

    @ApplicationScoped
    static class StudioVersion implements VersionSample {

        @Inject
        MentoringGiven given;

        @Override
        public Class<?> service() {
            return StudioService.class;
        }

        @Override
        public Map<String, Object> given() {
            Studio studio = given.opened(given.studio(MentoringGiven.STUDIO));
            return Map.of(
                    "code",
                    studio.getCode(),
                    "version",
                    studio.getVersion(),
                    "details",
                    new StudioDetails("新名工作室", studio.getSecretaryCode(), "202室", studio.getOpenedOn()));
        }
    }

    @ApplicationScoped
    static class PlanVersion implements VersionSample {

        @Inject
        MentoringGiven given;

        @Override
        public Class<?> service() {
            return GuidanceService.class;
        }

        @Override
        public Map<String, Object> given() {
            Mentorship pair = given.whole(given.pair(2));
            return Map.of(
                    "code",
                    pair.getCode(),
                    "version",
                    pair.getVersion(),
                    "goal",
                    "胜任两委工作",
                    "steps",
                    List.of(new PlanStep(1, given.today().plusDays(30), "主持议事会")));
        }
    }

    /** Studios are announced in the district: whoever may see any sees all. */
    @ApplicationScoped
    static class Endpoints implements EndpointSample.Source {

        @Inject
        Rows rows;

        @Override
        public Stream<EndpointSample> samples() {
            return Stream.of(
                    EndpointSample.list("GET /studios"),
                    new EndpointSample("GET /studios/{code}", Set.of(), 200, 200, (caller, unit, own) -> {
                        String code = code(rows.studio(unit));
                        return api -> api.get("/api/v1/studios/" + code);
                    }));
        }
    }
}
