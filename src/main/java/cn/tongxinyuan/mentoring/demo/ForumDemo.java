package cn.tongxinyuan.mentoring.demo;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.mentoring.forum.ForumMember;
import cn.tongxinyuan.mentoring.forum.ForumRule;
import cn.tongxinyuan.mentoring.forum.ForumService;
import cn.tongxinyuan.mentoring.forum.MeetingDetails;
import cn.tongxinyuan.mentoring.forum.MeetingKind;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import cn.tongxinyuan.training.TrainingStatistics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The forum of thirty with the duties of two years, and its meetings until the middle of May. */
@ApplicationScoped
public class ForumDemo implements DemoPart {

    private static final int MEMBERS = 30;
    private static final LocalDate SINCE = LocalDate.of(2022, 12, 20);
    private static final LocalDate LAST = LocalDate.of(2024, 5, 15);
    private static final Map<MeetingKind, String> TOPICS = Map.of(
            MeetingKind.DISCUSSION, "老旧小区长效管理怎么做",
            MeetingKind.STUDY, "学习基层治理新经验",
            MeetingKind.OBSERVATION, "观摩党群服务中心和美丽楼院",
            MeetingKind.SUMMARY, "年度总结和来年打算");

    @Inject
    ForumService forum;

    @Inject
    TrainingStatistics roll;

    @Inject
    DistrictClock clock;

    @Override
    public int order() {
        return 58;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.STAFF;
    }

    @Override
    public void build() {
        List<String> members = new ArrayList<>();
        // the first of a community on the roll is its secretary
        Map<String, List<String>> communities = roll.roll(new ScopePath("370105"), LAST).stream()
                .collect(Collectors.groupingBy(
                        TrainingStatistics.Person::unit,
                        TreeMap::new,
                        Collectors.mapping(TrainingStatistics.Person::staff, Collectors.toList())));
        at(SINCE, () -> communities.values().stream()
                .filter(staff -> staff.size() > 5)
                .limit(MEMBERS)
                .map(staff -> forum.join(staff.get(0), SINCE))
                .map(ForumMember::getCode)
                .forEach(members::add));
        for (int year = SINCE.getYear() + 1; year <= LAST.getYear(); year++) {
            int of = year;
            at(LocalDate.of(year, 1, 2), () -> forum.generate(of));
            forum.rules(year).forEach(rule -> hold(of, rule, members));
        }
    }

    private void hold(int year, ForumRule rule, List<String> members) {
        LocalDate day = LocalDate.of(year, rule.getMonth(), 8 + rule.getKind().ordinal());
        if (day.isAfter(LAST)) {
            return;
        }
        at(day, () -> {
            String meeting = forum.hold(new MeetingDetails(
                            rule.getKind(),
                            day,
                            "区党群服务中心一楼",
                            TOPICS.get(rule.getKind()),
                            "各成员围绕“" + TOPICS.get(rule.getKind()) + "”交流，形成三条做法，会后由各社区自愿试行。"))
                    .getCode();
            int away = rule.getMonth() % 4 == 3 ? (rule.getMonth() * 7 + year) % members.size() : -1;
            List<String> there = new ArrayList<>(members);
            if (away >= 0) {
                forum.absent(meeting, there.remove(away), "参加街道信访接待");
            }
            forum.attend(meeting, there);
            forum.speak(meeting, there.get(rule.getMonth()), "介绍了楼栋议事“三步走”的做法");
        });
    }

    private void at(LocalDate day, Runnable work) {
        clock.at(day.atTime(10, 0).atZone(DistrictClock.ZONE).toInstant(), work);
    }
}
