package cn.tongxinyuan.mentoring.salon;

import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.mentoring.MentoringPermission;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.IndicatorSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The figure of the first session; its code is the one the article's figures are known by. */
@ApplicationScoped
class SalonFigures implements IndicatorSource {

    @Inject
    SalonService salons;

    @Override
    public String module() {
        return "mentoring";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(new Indicator(
                "training.salon_first",
                MentoringPermission.VIEW,
                "salon",
                (unit, day) -> Indicator.Figure.of(salons.first(unit, day).size()),
                (unit, day, after, limit) -> Slice.page(
                        salons.first(unit, day),
                        Salon::getCode,
                        after,
                        limit,
                        salon -> Map.of(
                                "code",
                                salon.getCode(),
                                "heldOn",
                                salon.getHeldOn().toString()))));
    }
}
