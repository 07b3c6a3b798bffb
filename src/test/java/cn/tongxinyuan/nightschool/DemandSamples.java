package cn.tongxinyuan.nightschool;

import static cn.tongxinyuan.nightschool.NightschoolSamples.UNIT;
import static cn.tongxinyuan.nightschool.NightschoolSamples.code;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.nightschool.demand.Wish;
import cn.tongxinyuan.nightschool.demand.WishService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Wishes of any unit. */
final class DemandSamples {

    private DemandSamples() {}

    @ApplicationScoped
    static class Wishes implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Wish.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into nightschool_wish (id, version, code, term_id, scope, state, topic, persons, channel, said_on)"
                            + " values (?1, 0, ?2, 2, ?3, 'COUNTED', 'MUSIC', 3, 'COUNTER', date '2024-05-20')",
                    id,
                    code(id),
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class WishVersion implements VersionSample {

        @Inject
        Wishes samples;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return WishService.class;
        }

        @Override
        public Map<String, Object> given() {
            Wish wish = records.find(Wish.class, samples.stored(UNIT));
            return Map.of("code", wish.getCode(), "version", wish.getVersion(), "why", "录错");
        }
    }
}
