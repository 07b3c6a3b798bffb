package cn.tongxinyuan.appraisal;

import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.IndicatorSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How many clauses the edition in force on a day has. */
@ApplicationScoped
class SchemeFigures implements IndicatorSource {

    @Inject
    SchemeService schemes;

    @Override
    public String module() {
        return "appraisal";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                clauses("appraisal.rules", "rules", Scheme::getRules),
                clauses("appraisal.failing_situations", "situations", Scheme::getSituations),
                clauses("appraisal.measures", "measures", Scheme::getMeasures));
    }

    private Indicator clauses(String code, String unit, Function<Scheme, List<Clause>> part) {
        return new Indicator(
                code,
                AppraisalPermission.VIEW,
                unit,
                (scope, day) -> Indicator.Figure.of(on(day, part).size()),
                (scope, day, after, limit) -> Slice.page(
                        on(day, part),
                        SchemeFigures::key,
                        after,
                        limit,
                        clause -> Map.of(
                                "number", clause.getNumber(), "title", clause.getTitle(), "text", clause.getWords())));
    }

    private List<Clause> on(LocalDate day, Function<Scheme, List<Clause>> part) {
        return schemes.on(day).map(part).orElse(List.of());
    }

    private static String key(Clause clause) {
        return String.format(Locale.ROOT, "%03d", clause.getNumber());
    }
}
