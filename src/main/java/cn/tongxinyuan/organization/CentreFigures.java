package cn.tongxinyuan.organization;

import static cn.tongxinyuan.organization.OrganizationPermission.VIEW;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.task.Headline;
import cn.tongxinyuan.platform.task.HeadlineSource;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.IndicatorSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How many service centres stand on the map. */
@ApplicationScoped
class CentreFigures implements IndicatorSource, HeadlineSource {

    @Inject
    CentreService centres;

    @Inject
    Me me;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Override
    public String module() {
        return "organization";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(new Indicator(
                "venue.on_map",
                VIEW,
                "venues",
                (unit, day) -> Indicator.Figure.of(centres.onMap(unit, day)),
                this::centresOnMap));
    }

    @Override
    public List<Headline> headlines() {
        return me.may(VIEW)
                ? List.of(new Headline(
                        language.text("organization.indicator.venue.on_map.name"),
                        BigDecimal.valueOf(centres.onMap(me.scope(), LocalDate.now(clock))),
                        "venues",
                        "",
                        "/organization/centre-list?map=true"))
                : List.of();
    }

    private Slice<Map<String, Object>> centresOnMap(ScopePath unit, LocalDate day, String after, int limit) {
        Slice<Centre> page = centres.onMapRows(unit, day, after, limit);
        return new Slice<>(page.items().stream().map(CentreFigures::row).toList(), page.next());
    }

    private static Map<String, Object> row(Centre centre) {
        return Map.of(
                "code", centre.getCode(),
                "name", centre.getName(),
                "scope", centre.getScope().code(),
                "onMapFrom", centre.getOnMapFrom().toString());
    }
}
