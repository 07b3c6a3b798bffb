package cn.tongxinyuan.training.institution;

import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.IndicatorSource;
import cn.tongxinyuan.training.TrainingPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** With how many institutions an agreement is in force; the same in whatever unit, for the academy is the district's. */
@ApplicationScoped
class InstitutionFigures implements IndicatorSource {

    @Inject
    InstitutionService institutions;

    @Override
    public String module() {
        return "training";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(new Indicator(
                "training.partners",
                TrainingPermission.VIEW,
                "institutions",
                (unit, day) -> Indicator.Figure.of(institutions.inForce(day).size()),
                (unit, day, after, limit) -> Slice.page(
                        institutions.inForce(day),
                        Institution::getCode,
                        after,
                        limit,
                        each -> Map.of("code", each.getCode(), "name", each.getName()))));
    }
}
