package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.task.Headline;
import cn.tongxinyuan.platform.task.HeadlineSource;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.RelocationPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How relocation stands in the caller's unit: what is left to visit, how far the areas are, the least visited first. */
@ApplicationScoped
public class RelocationHeadlines implements HeadlineSource {

    private static final int MOST_AREAS = 6;
    private static final String LIST = "/relocation/household-list";

    @Inject
    RelocationStatistics statistics;

    @Inject
    Me me;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Override
    public String module() {
        return "relocation";
    }

    @Override
    public List<Headline> headlines() {
        if (!me.may(RelocationPermission.VIEW)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<AreaProgress> areas = statistics.progress(today);
        Set<String> codes =
                areas.stream().map(progress -> progress.area().getCode()).collect(Collectors.toSet());
        AreaProgress sum = areas.stream()
                .filter(progress -> !codes.contains(progress.area().getParent()))
                .reduce(new AreaProgress(null, today, Map.of()), AreaProgress::plus);
        List<Headline> headlines = new ArrayList<>();
        headlines.add(now(sum, HouseholdStage.NOT_VISITED, ""));
        headlines.add(rate(sum, language.text("relocation.field.visitedRate"), "/relocation/progress-board"));
        headlines.add(now(
                sum,
                HouseholdStage.NEGOTIATING,
                language.text(
                        "relocation.progress-board.appraised",
                        sum.at(HouseholdStage.APPRAISED).households())));
        List<AreaProgress> single = areas.stream()
                .filter(progress -> progress.roll().households() > 0 && !isWhole(progress, areas))
                .toList();
        // of a single area the sum has told everything
        single.stream()
                .filter(progress -> single.size() > 1)
                .sorted(Comparator.comparing(progress -> progress.rate(HouseholdStage.VISITED)))
                .limit(MOST_AREAS)
                .forEach(progress -> headlines.add(rate(
                        progress,
                        language.text(
                                "relocation.headline.area", progress.area().getName()),
                        "/relocation/area-view?code=" + progress.area().getCode())));
        return headlines;
    }

    private Headline now(AreaProgress sum, HouseholdStage stage, String note) {
        return new Headline(
                language.name("relocation", stage),
                BigDecimal.valueOf(sum.currently(stage)),
                "households",
                note,
                LIST + "?stage=" + stage);
    }

    private Headline rate(AreaProgress progress, String label, String address) {
        return new Headline(
                label,
                progress.rate(HouseholdStage.VISITED),
                "%",
                language.text(
                        "relocation.headline.visited",
                        progress.at(HouseholdStage.VISITED).households(),
                        progress.roll().households()),
                address);
    }

    private static boolean isWhole(AreaProgress progress, List<AreaProgress> areas) {
        return areas.stream().anyMatch(part -> part.area().isPartOf(progress.area()));
    }
}
