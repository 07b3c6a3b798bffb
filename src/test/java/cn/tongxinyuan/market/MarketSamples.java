package cn.tongxinyuan.market;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Records of markets in any unit. */
final class MarketSamples {

    private MarketSamples() {}

    static String code(long id) {
        return Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    @ApplicationScoped
    static class Markets implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Market.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into market_market (id, version, code, scope, state, theme, place, site, starts_at, ends_at, zones,"
                            + " stall_limit) values (?1, 0, ?2, ?3, 'PUBLISHED', '测试', '广场', 'OUTDOOR',"
                            + " current_timestamp + interval '72' hour, current_timestamp + interval '74' hour, 'CONVENIENCE', 5)",
                    id,
                    code(id),
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class Stalls implements ScopeSample {

        @Inject
        Markets markets;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Stall.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into market_stall (id, version, code, market_id, scope, state, zone, provider, provider_key, kind,"
                            + " power) values (?1, 0, ?2, ?3, ?4, 'APPLIED', 'CONVENIENCE', '便民队', '便民队', 'PUBLIC_GOOD', false)",
                    id,
                    code(id),
                    markets.stored(unit),
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class Items implements ScopeSample {

        @Inject
        Stalls stalls;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return StallItem.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into market_item (id, version, stall_id, scope, name, name_key) values (?1, 0, ?2, ?3, '理发', '理发')",
                    id,
                    stalls.stored(unit),
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class Incidents implements ScopeSample {

        @Inject
        Markets markets;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Incident.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into market_incident (id, version, market_id, scope, happened_at, category, what, measure) values"
                            + " (?1, 0, ?2, ?3, current_timestamp, 'OTHER', '停电', '换到室内')",
                    id,
                    markets.stored(unit),
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class Needs implements ScopeSample {

        @Inject
        Markets markets;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Need.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into market_need (id, version, code, market_id, scope, state, topic, what, collected_on) values"
                            + " (?1, 0, ?2, ?3, ?4, 'OPEN', 'OTHER', '路灯不亮', current_date)",
                    id,
                    code(id),
                    markets.stored(unit),
                    unit.code());
            return id;
        }
    }
}
