package cn.tongxinyuan.mentoring.forum;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Duties of members of any unit. */
final class ForumSamples {

    private ForumSamples() {}

    @ApplicationScoped
    public static class Duties implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return ForumDuty.class;
        }

        /** Fulfilled in January. */
        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            String code = Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
            records.change(
                    "insert into organization_staff (id, version, code, name, scope, role_code, held_from)"
                            + " values (?1, 0, ?2, '王某', ?3, 'COMMUNITY_SECRETARY', date '2023-01-01')",
                    id,
                    code,
                    unit.code());
            records.change(
                    "insert into mentoring_forum_member (id, version, code, staff_id, live_staff, staff_code, staff_name,"
                            + " scope, joined_on) values (?1, 0, ?2, ?1, ?1, ?2, '王某', ?3, date '2023-12-01')",
                    id,
                    code,
                    unit.code());
            records.change(
                    "insert into mentoring_forum_duty (id, version, member_id, scope, year_no, month_no, kind, attended_on)"
                            + " values (?1, 0, ?1, ?2, 2024, 1, 'DISCUSSION', date '2024-01-08')",
                    id,
                    unit.code());
            return id;
        }
    }
}
