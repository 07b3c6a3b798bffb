package cn.tongxinyuan.organization;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class CentreSample implements ScopeSample {

    @Inject
    Records records;

    @Override
    public Class<?> entity() {
        return Centre.class;
    }

    @Override
    public long stored(ScopePath unit) {
        long id = BaseEntity.newId();
        records.change(
                "insert into organization_centre (id, version, code, name, centre_level, scope, position_quality, opened_on,"
                        + " lng, lat, crs, on_map_from) values (?1, 0, ?2, '中心', ?3, ?4, 'APPROX', date '2024-01-01',"
                        + " 116.98, 36.67, 'GCJ02', date '2024-01-02')",
                id,
                "IT" + Long.toString(id, Character.MAX_RADIX),
                level(unit),
                unit.code());
        return id;
    }

    private static String level(ScopePath unit) {
        return switch (unit.code().length()) {
            case 6 -> "DISTRICT";
            case 9 -> "STREET";
            default -> "COMMUNITY";
        };
    }
}
