package cn.tongxinyuan.mentoring.demo;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.mentoring.salon.SalonDetails;
import cn.tongxinyuan.mentoring.salon.SalonService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import cn.tongxinyuan.training.TrainingStatistics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The first session of the salon, on 17 May 2024, and what came of it. */
@ApplicationScoped
public class SalonDemo implements DemoPart {

    private static final LocalDate FIRST = LocalDate.of(2024, 5, 17);
    private static final List<String> TAKEN =
            List.of("议事会先定规则再议事项", "把服务清单贴到单元门口", "志愿积分由居民自己定", "楼栋长每周碰头十五分钟", "老旧小区改造先听反对意见", "用居民的话写公告");

    @Inject
    SalonService salons;

    @Inject
    TrainingStatistics roll;

    @Inject
    DistrictClock clock;

    @Override
    public int order() {
        return 59;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.STAFF;
    }

    @Override
    public void build() {
        List<TrainingStatistics.Person> people = roll.roll(new ScopePath("370105013"), FIRST);
        clock.at(FIRST.atTime(16, 0).atZone(DistrictClock.ZONE).toInstant(), () -> {
            String code = salons.convene(new SalonDetails(
                            1,
                            FIRST,
                            new ScopePath("370105010010"),
                            "把居民议事做实",
                            "名泉春晓社区的楼栋协商会、服务清单和幸福家园阵地",
                            "示例高校教师：社区协商的方法"))
                    .getCode();
            for (int i = 0; i < TAKEN.size(); i++) {
                salons.take(code, people.get(i * 3).staff(), TAKEN.get(i));
            }
            salons.follow(code, people.get(0).staff(), FIRST, "当晚的议事会先请居民定了发言规则");
        });
    }
}
