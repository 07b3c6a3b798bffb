package cn.tongxinyuan.training.demo;

import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import cn.tongxinyuan.platform.listing.Listings;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.training.effect.ClassEvaluation;
import cn.tongxinyuan.training.effect.ClassEvaluationService;
import cn.tongxinyuan.training.effect.Effect;
import cn.tongxinyuan.training.effect.EffectListing;
import cn.tongxinyuan.training.effect.EffectService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Units were asked about the classes of January and February; some have answered, and some slips were counted. */
@ApplicationScoped
public class EffectDemo implements DemoPart {

    private static final List<String> USED = List.of("议事会按“先听后议”开，一次议成两件事", "走访改为先看台账再上门，少跑一趟", "调解时请双方各写一页，争点清楚了");

    @Inject
    EffectService effects;

    @Inject
    ClassEvaluationService evaluations;

    @Inject
    Listings listings;

    @Inject
    EffectListing list;

    @Inject
    DistrictClock clock;

    @Override
    public int order() {
        return 55;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.STAFF;
    }

    @Override
    public void build() {
        clock.at(
                LocalDate.of(2024, 5, 14)
                        .atTime(8, 0)
                        .atZone(DistrictClock.ZONE)
                        .toInstant(),
                effects::ask);
        List<String> asked =
                listings.part(list, Query.of(list, Map.of(Query.SIZE, new String[] {"20"}))).rows().stream()
                        .map(row -> (String) row.get("code"))
                        .toList();
        for (int i = 0; i < asked.size(); i += 3) {
            Effect effect = effects.open(asked.get(i));
            effects.tell(effect.getCode(), effect.getVersion(), USED.get(i / 3 % USED.size()), null);
            evaluations.of(effect.getTrainingCode()).ifPresent(this::count);
        }
    }

    private void count(ClassEvaluation evaluation) {
        if (evaluation.getAnswers() == 0 && evaluation.getAttended() > 6) {
            evaluations.count(
                    evaluation.getTraining(), evaluation.getVersion(), Feedback.of(4, 2, 1, 0, 0), "例子多、能用上；希望多安排现场观摩");
        }
    }
}
