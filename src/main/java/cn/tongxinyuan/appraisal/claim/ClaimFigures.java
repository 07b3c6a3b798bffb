package cn.tongxinyuan.appraisal.claim;

import cn.tongxinyuan.appraisal.AppraisalPermission;
import cn.tongxinyuan.appraisal.Scheme;
import cn.tongxinyuan.appraisal.SchemeService;
import cn.tongxinyuan.appraisal.claim.ClaimStatistics.Held;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.IndicatorSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The least and the most one worker has claimed, and how many hold what the scheme asks for. */
@ApplicationScoped
class ClaimFigures implements IndicatorSource {

    @Inject
    ClaimStatistics statistics;

    @Inject
    SchemeService schemes;

    @Override
    public String module() {
        return "appraisal";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                extreme("appraisal.claims_min", (one, other) -> other.claims() < one.claims() ? other : one),
                extreme("appraisal.claims_max", (one, other) -> other.claims() > one.claims() ? other : one),
                new Indicator(
                        "appraisal.claimed",
                        AppraisalPermission.VIEW,
                        "rate",
                        (unit, day) -> Indicator.Figure.rate(
                                within(unit, day).size(),
                                statistics.held(unit, day).size()),
                        (unit, day, after, limit) -> Slice.page(
                                within(unit, day),
                                Held::staff,
                                after,
                                limit,
                                held -> Map.of("staff", held.staff(), "scope", held.unit(), "claims", held.claims()))));
    }

    /** The figure is one worker's, the first who has just so many: it opens what that one has claimed. */
    private Indicator extreme(String code, BinaryOperator<Held> which) {
        return new Indicator(
                code,
                AppraisalPermission.VIEW,
                "claims",
                (unit, day) -> value(unit, day, which)
                        .map(Held::claims)
                        .map(Indicator.Figure::of)
                        .orElse(new Indicator.Figure(null, null, null)),
                (unit, day, after, limit) -> Slice.page(
                        value(unit, day, which)
                                .map(held -> statistics.open(held.staff(), day))
                                .orElse(List.of()),
                        Claim::getCode,
                        after,
                        limit,
                        claim -> Map.of(
                                "code",
                                claim.getCode(),
                                "scope",
                                claim.getScope().code(),
                                "kind",
                                claim.getKind().name(),
                                "title",
                                claim.getTitle())));
    }

    private Optional<Held> value(ScopePath unit, LocalDate day, BinaryOperator<Held> which) {
        return statistics.held(unit, day).stream().reduce(which);
    }

    /** 认领率: who holds as many as the scheme asks for, and no more than it allows. */
    private List<Held> within(ScopePath unit, LocalDate day) {
        Optional<Scheme> scheme = schemes.on(day);
        return statistics.held(unit, day).stream()
                .filter(held -> scheme.isPresent()
                        && held.claims() >= scheme.get().getLeastClaims()
                        && held.claims() <= scheme.get().getMostClaims())
                .toList();
    }
}
