package cn.tongxinyuan.organization;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class StaffSample implements ScopeSample {

    @Inject
    Records records;

    @Override
    public Class<?> entity() {
        return Staff.class;
    }

    @Override
    public long stored(ScopePath unit) {
        long id = BaseEntity.newId();
        records.change(
                "insert into organization_staff (id, version, code, name, scope, role_code, held_from)"
                        + " values (?1, 0, ?2, '王某', ?3, 'COMMUNITY_WORKER', date '2024-01-01')",
                id,
                "IT" + Long.toString(id, Character.MAX_RADIX),
                unit.code());
        return id;
    }
}
