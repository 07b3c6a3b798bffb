package cn.tongxinyuan.training.demo;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import cn.tongxinyuan.training.AppealService;
import cn.tongxinyuan.training.Presence;
import cn.tongxinyuan.training.RollService;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingService;
import cn.tongxinyuan.training.TrainingStatistics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** One of those who were absent from the class of 14 May says why. */
@ApplicationScoped
public class AppealDemo implements DemoPart {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);

    @Inject
    TrainingStatistics statistics;

    @Inject
    TrainingService trainings;

    @Inject
    RollService rolls;

    @Inject
    AppealService appeals;

    @Inject
    DistrictClock clock;

    @Override
    public int order() {
        return 56;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.STAFF;
    }

    @Override
    public void build() {
        statistics.presences(new ScopePath("370105"), DAY).stream()
                .filter(each -> each.title().equals(OrderDemo.DELIVERED))
                .findFirst()
                .map(each -> trainings.open(each.training()))
                .ifPresent(training -> clock.at(OrderDemo.noon(DAY), () -> raise(training)));
    }

    private void raise(Training training) {
        rolls.marks(training).stream()
                .filter(mark -> mark.getPresence() == Presence.ABSENT)
                .findFirst()
                .flatMap(mark -> rolls.participants(training).stream()
                        .filter(who -> mark.isOf(training.getLessons().get(0), who))
                        .findFirst())
                .ifPresent(who -> appeals.raise(training.getCode(), 1, who.getStaffCode(), "当时在医院陪护住院的父亲，有住院证明"));
    }
}
