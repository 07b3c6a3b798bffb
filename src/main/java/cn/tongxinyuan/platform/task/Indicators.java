package cn.tongxinyuan.platform.task;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures of all modules, and the records they come out of. */
@Stateless
@Audited("platform")
@RolesAllowed(PlatformPermission.INDICATORS)
public class Indicators {

    @Inject
    @Any
    Instance<IndicatorSource> sources;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /**
     * A figure as computed.
     *
     * @param module module that brings it, whose bundle names it
     */
    public record Reading(
            String module, Indicator indicator, Indicator.Figure figure, ScopePath scope, LocalDate asOf) {}

    /**
     * Records behind a figure.
     *
     * @param total numerator of the figure, or its value where there is none
     */
    public record Listing(Slice<Map<String, Object>> page, BigDecimal total) {}

    /**
     * Figures in the order of their codes.
     *
     * @param scope unit, null for the caller's own
     * @param asOf day, null for today
     * @param after code of the last figure of the page before, null for the first page
     * @throws OutOfScope for a unit outside the caller's own
     */
    public Slice<Reading> page(ScopePath scope, LocalDate asOf, String after, int limit) {
        ScopePath unit = unit(scope);
        List<Reading> rows = sources.stream()
                .flatMap(source -> source.indicators().stream().map(indicator -> Map.entry(source, indicator)))
                .filter(found -> me.may(found.getValue().permission()))
                .filter(found -> after == null || found.getValue().code().compareTo(after) > 0)
                .sorted(Comparator.comparing(found -> found.getValue().code()))
                .limit(limit + 1L)
                .map(found -> read(found.getKey(), found.getValue(), unit, day(asOf)))
                .toList();
        return Slice.of(rows, limit, reading -> reading.indicator().code());
    }

    /**
     * One figure; empty for an unknown code.
     *
     * @throws OutOfScope for a unit outside the caller's own
     */
    public Optional<Reading> one(String code, ScopePath scope, LocalDate asOf) {
        ScopePath unit = unit(scope);
        for (IndicatorSource source : sources) {
            for (Indicator indicator : source.indicators()) {
                if (indicator.code().equals(code)) {
                    return Optional.of(read(source, indicator, unit, day(asOf)));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What was counted; empty for an unknown code.
     *
     * @throws OutOfScope for a unit outside the caller's own
     */
    public Optional<Listing> records(String code, ScopePath scope, LocalDate asOf, String after, int limit) {
        return one(code, scope, asOf)
                .map(reading -> new Listing(
                        reading.indicator().records().page(reading.scope(), reading.asOf(), after, limit),
                        total(reading.figure())));
    }

    private static BigDecimal total(Indicator.Figure figure) {
        return figure.numerator() != null ? figure.numerator() : figure.value();
    }

    private static Reading read(IndicatorSource source, Indicator indicator, ScopePath unit, LocalDate day) {
        return new Reading(source.module(), indicator, indicator.value().apply(unit, day), unit, day);
    }

    private ScopePath unit(ScopePath asked) {
        ScopePath unit = asked == null ? me.scope() : asked;
        me.require(unit);
        return unit;
    }

    private LocalDate day(LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
