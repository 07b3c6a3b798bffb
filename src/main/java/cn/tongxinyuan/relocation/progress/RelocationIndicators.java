package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.Indicator.Figure;
import cn.tongxinyuan.platform.task.IndicatorSource;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.RelocationPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** The figures of urban renewal (城市更新) that come out of plan, campaign, areas and rolls. */
@ApplicationScoped
public class RelocationIndicators implements IndicatorSource {

    /** The published floor area is rounded to 10 000 m². */
    private static final int ROUNDING = -4;

    @Inject
    RelocationStatistics statistics;

    @Inject
    RelocationRecords records;

    @Override
    public String module() {
        return "relocation";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                new Indicator(
                        "renewal.plan_years",
                        RelocationPermission.VIEW,
                        "years",
                        (scope, day) -> planYears(day),
                        records::planYears),
                new Indicator(
                        "renewal.campaign_areas",
                        RelocationPermission.VIEW,
                        "areas",
                        this::campaignAreas,
                        records::campaignAreas),
                new Indicator(
                        "renewal.households",
                        RelocationPermission.VIEW,
                        "households",
                        this::households,
                        records::households),
                new Indicator(
                        "renewal.floor_area", RelocationPermission.VIEW, "m2", this::floorArea, records::floorArea),
                new Indicator(
                        "renewal.visiting_rate", RelocationPermission.VIEW, "%", this::visitingRate, records::visited));
    }

    private Figure planYears(LocalDate day) {
        return Figure.of(records.planYears(null, day, null, 200).items().size());
    }

    private Figure campaignAreas(ScopePath scope, LocalDate day) {
        return Figure.of(wholes(scope, day).size());
    }

    private Figure households(ScopePath scope, LocalDate day) {
        return Figure.of(wholes(scope, day).stream()
                .mapToLong(area -> area.roll().households())
                .sum());
    }

    private Figure floorArea(ScopePath scope, LocalDate day) {
        BigDecimal sum = wholes(scope, day).stream()
                .map(area -> area.roll().floorArea())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.of(sum.setScale(ROUNDING, RoundingMode.HALF_UP).setScale(0));
    }

    private Figure visitingRate(ScopePath scope, LocalDate day) {
        BigDecimal visited = count(scope, day, HouseholdStage.VISITED);
        BigDecimal roll = count(scope, day, HouseholdStage.NOT_VISITED);
        return new Figure(AreaProgress.rate(visited, roll), visited, roll);
    }

    private BigDecimal count(ScopePath scope, LocalDate day, HouseholdStage stage) {
        return BigDecimal.valueOf(wholes(scope, day).stream()
                .mapToLong(area -> area.at(stage).households())
                .sum());
    }

    /** Areas of a campaign, each once: a part counts within its whole where the scope holds the whole. */
    private List<AreaProgress> wholes(ScopePath scope, LocalDate day) {
        List<AreaProgress> all = statistics.progress(scope, day);
        return RelocationRecords.wholes(all);
    }
}
