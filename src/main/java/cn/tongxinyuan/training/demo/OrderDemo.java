package cn.tongxinyuan.training.demo;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import cn.tongxinyuan.training.Attendance;
import cn.tongxinyuan.training.ClosingService;
import cn.tongxinyuan.training.LessonPlan;
import cn.tongxinyuan.training.Level;
import cn.tongxinyuan.training.NominationService;
import cn.tongxinyuan.training.Presence;
import cn.tongxinyuan.training.RollService;
import cn.tongxinyuan.training.Tier;
import cn.tongxinyuan.training.TrainingPlan;
import cn.tongxinyuan.training.TrainingService;
import cn.tongxinyuan.training.TrainingStatistics;
import cn.tongxinyuan.training.order.Decision;
import cn.tongxinyuan.training.order.OrderAnswer;
import cn.tongxinyuan.training.order.OrderDetails;
import cn.tongxinyuan.training.order.OrderService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Orders in every state since April: one is late, three ask for the same. */
@ApplicationScoped
public class OrderDemo implements DemoPart {

    private static final List<String> UNITS =
            List.of("370105013008", "370105010010", "370105015", "370105013", "370105010");
    /** The class an order of April brought. */
    static final String DELIVERED = "电动自行车充电安全送教上门";

    private static final String SAME = "民法典与邻里纠纷调解";
    private static final LocalDate FROM = LocalDate.of(2024, 6, 3);

    @Inject
    OrderService orders;

    @Inject
    TrainingService trainings;

    @Inject
    NominationService nominations;

    @Inject
    RollService rolls;

    @Inject
    ClosingService closing;

    @Inject
    TrainingStatistics statistics;

    @Inject
    DistrictClock clock;

    @Override
    public int order() {
        return 53;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.STAFF;
    }

    @Override
    public void build() {
        delivered();
        LocalDate day = LocalDate.of(2024, 5, 6);
        String first = place(day, 0, SAME, 30);
        String second = place(day.plusDays(1), 1, SAME, 25);
        String accepted = place(day, 2, "老旧小区物业引入", 40);
        String declined = place(day, 3, "短视频剪辑", 12);
        place(day.plusDays(3), 4, "心理疏导与情绪管理", 20);
        clock.at(noon(day.plusDays(2)), () -> {
            answer(second, Decision.MERGED, "同一主题，一并安排", null, first);
            answer(accepted, Decision.ACCEPTED, "正在联系住建部门的师资", null, null);
            answer(declined, Decision.DECLINED, "与岗位工作关系不大，社区夜校有同类课程", null, null);
        });
        String coming = trainings
                .plan(plan(SAME + "专题培训", LocalDate.of(2024, 6, 12), "曹某壬"))
                .getCode();
        clock.at(noon(LocalDate.of(2024, 5, 16)), () -> answer(first, Decision.SCHEDULED, "已排课", coming, null));
        place(LocalDate.of(2024, 5, 17), 3, SAME, 18);
    }

    /** Ordered in April, held in May. */
    private void delivered() {
        LocalDate day = LocalDate.of(2024, 5, 14);
        String order = place(LocalDate.of(2024, 4, 10), 1, "电动自行车充电安全", 20);
        String with = place(LocalDate.of(2024, 4, 11), 0, "电动自行车充电安全", 15);
        TrainingPlan plan = plan(DELIVERED, day, "曹某癸");
        String[] code = new String[1];
        clock.at(noon(LocalDate.of(2024, 4, 15)), () -> {
            code[0] = trainings.plan(plan).getCode();
            answer(order, Decision.SCHEDULED, "已排课", code[0], null);
            answer(with, Decision.MERGED, "同一主题，一并安排", null, order);
        });
        List<String> people = statistics.roll(new ScopePath("370105010010"), day).stream()
                .map(TrainingStatistics.Person::staff)
                .limit(8)
                .toList();
        clock.at(noon(day.minusDays(3)), () -> nominations.nominate(code[0], people));
        clock.at(plan.lessons().get(0).end().plusSeconds(900), () -> {
            rolls.attend(code[0], 1, new Attendance(people.subList(2, people.size()), Presence.PRESENT, null));
            rolls.attend(code[0], 1, new Attendance(people.subList(0, 2), Presence.ABSENT, null));
            closing.close(code[0]);
        });
    }

    private String place(LocalDate day, int unit, String topic, int people) {
        String[] code = new String[1];
        clock.at(
                noon(day),
                () -> code[0] = orders.place(new OrderDetails(
                                topic,
                                "居民反映较多，社区工作者缺少办法",
                                "社区工作者和网格员",
                                people,
                                FROM,
                                FROM.plusDays(25),
                                new ScopePath(UNITS.get(unit))))
                        .order()
                        .getCode());
        return code[0];
    }

    private void answer(String code, Decision decision, String reason, String training, String into) {
        orders.answer(code, orders.open(code).getVersion(), new OrderAnswer(decision, reason, training, into));
    }

    private static TrainingPlan plan(String title, LocalDate day, String teacher) {
        Instant start = day.atTime(9, 0).atZone(DistrictClock.ZONE).toInstant();
        return new TrainingPlan(
                title,
                Level.DISTRICT,
                Tier.FIELD,
                "PRACTICE",
                TrainingDemo.DISTRICT,
                "名泉春晓社区党群服务中心",
                60,
                false,
                List.of(new LessonPlan(start, start.plus(Duration.ofHours(2)), BigDecimal.valueOf(2), teacher)));
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(DistrictClock.ZONE).toInstant();
    }
}
