package cn.tongxinyuan.appraisal.claim;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** Claims of any unit. */
final class ClaimSamples {

    private ClaimSamples() {}

    @ApplicationScoped
    static class Claims implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Claim.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            String code = Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
            records.change(
                    "insert into organization_staff (id, version, code, name, scope, role_code, held_from)"
                            + " values (?1, 0, ?2, '王某', ?3, 'COMMUNITY_WORKER', date '2023-01-01')",
                    id,
                    code,
                    unit.code());
            records.change(
                    "insert into organization_staff_post (staff_id, unit, role_code, held_from) values (?1, ?2,"
                            + " 'COMMUNITY_WORKER', date '2023-01-01')",
                    id,
                    unit.code());
            records.change(
                    "insert into appraisal_claim (id, version, code, staff_id, staff_code, scope, kind, title, begun_on,"
                            + " claimed_by) values (?1, 0, ?2, ?1, ?2, ?3, 'SERVICE', '测试', date '2024-01-02', 'it')",
                    id,
                    code,
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class ClaimVersion implements VersionSample {

        @Inject
        Claims claims;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return ClaimService.class;
        }

        @Override
        public Map<String, Object> given() {
            Claim claim = records.find(Claim.class, claims.stored(new ScopePath("370105009010")));
            return Map.of(
                    "code", claim.getCode(), "version", claim.getVersion(), "how", ClaimOutcome.DONE, "told", "成效");
        }
    }
}
