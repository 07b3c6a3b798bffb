package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.task.Indicators;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Figures of the district and the records behind them. */
@ApplicationScoped
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(PlatformPermission.INDICATORS)
public class IndicatorResource {

    @Inject
    Indicators indicators;

    @Inject
    Language language;

    /** A figure as the contract names it. */
    @JsonbPropertyOrder({"code", "name", "value", "unit", "numerator", "denominator", "asOf", "definition", "records"})
    public record IndicatorFigure(
            String code,
            String name,
            BigDecimal value,
            String unit,
            BigDecimal numerator,
            BigDecimal denominator,
            LocalDate asOf,
            String definition,
            String records) {}

    /** Records behind a figure. */
    @JsonbPropertyOrder({"items", "next", "total"})
    public record IndicatorRecords(List<Map<String, Object>> items, String next, BigDecimal total) {}

    @GET
    @Operation(summary = "指标一览", description = "asOf 缺省今天；scope 为区划代码，缺省本单位，须在本单位之内")
    public Items<IndicatorFigure> list(
            @QueryParam("asOf") LocalDate asOf, @QueryParam("scope") ScopePath scope, @BeanParam Paging paging) {
        return Items.of(indicators.page(scope, asOf, paging.after(), paging.limit()), this::answer);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "一个指标", description = "records 为数字背后的清单，其 total 等于 numerator，没有 numerator 时等于 value")
    public IndicatorFigure one(
            @PathParam("code") String code, @QueryParam("asOf") LocalDate asOf, @QueryParam("scope") ScopePath scope) {
        return indicators.one(code, scope, asOf).map(this::answer).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("{code}/records")
    @Operation(summary = "指标背后的记录")
    public IndicatorRecords records(
            @PathParam("code") String code,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("scope") ScopePath scope,
            @BeanParam Paging paging) {
        return indicators
                .records(code, scope, asOf, paging.after(), paging.limit())
                .map(listing -> new IndicatorRecords(
                        listing.page().items(), Paging.token(listing.page().next()), listing.total()))
                .orElseThrow(NotFoundException::new);
    }

    private IndicatorFigure answer(Indicators.Reading reading) {
        String code = reading.indicator().code();
        String key = reading.module() + ".indicator." + code;
        return new IndicatorFigure(
                code,
                language.text(key + ".name"),
                reading.figure().value(),
                reading.indicator().unit(),
                reading.figure().numerator(),
                reading.figure().denominator(),
                reading.asOf(),
                language.text(key + ".definition"),
                "/api/v1/indicators/" + code + "/records?asOf=" + reading.asOf() + "&scope=" + reading.scope());
    }
}
