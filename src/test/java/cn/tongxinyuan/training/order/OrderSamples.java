package cn.tongxinyuan.training.order;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** Orders of any unit. */
final class OrderSamples {

    private OrderSamples() {}

    @ApplicationScoped
    public static class Orders implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return TrainingOrder.class;
        }

        /** Placed ten days ago, answered on its last day, and delivered. */
        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            String code = Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
            records.change(
                    "insert into training_order (id, version, code, scope, state, topic, topic_key, why, audience, people,"
                            + " wanted_from, wanted_to, placed_on, placed_by, due_on, answered_on, delivered_on) values (?1, 0,"
                            + " ?2, ?3, 'ACCEPTED', '测试', ?2, '需要', '社区工作者', 10, date '2024-06-01', date '2024-06-30',"
                            + " "
                            + "cast(current_timestamp - interval '240' hour as date), 'it',"
                            + " cast(current_timestamp - interval '72' hour as date),"
                            + " cast(current_timestamp - interval '72' hour as date),"
                            + " cast(current_timestamp - interval '48' hour as date))",
                    id,
                    code,
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class OrderVersion implements VersionSample {

        @Inject
        Orders orders;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return OrderService.class;
        }

        @Override
        public Map<String, Object> given() {
            TrainingOrder order = records.find(TrainingOrder.class, orders.stored(new ScopePath("370105013008")));
            return Map.of(
                    "code",
                    order.getCode(),
                    "version",
                    order.getVersion(),
                    "answer",
                    new OrderAnswer(Decision.DECLINED, "没有师资", null, null));
        }
    }
}
