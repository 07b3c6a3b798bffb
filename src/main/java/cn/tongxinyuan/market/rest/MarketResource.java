package cn.tongxinyuan.market.rest;

import cn.tongxinyuan.market.Market;
import cn.tongxinyuan.market.MarketListing;
import cn.tongxinyuan.market.MarketPermission;
import cn.tongxinyuan.market.MarketPlan;
import cn.tongxinyuan.market.MarketService;
import cn.tongxinyuan.market.Site;
import cn.tongxinyuan.market.Stall;
import cn.tongxinyuan.market.StallDrawService;
import cn.tongxinyuan.market.StallKind;
import cn.tongxinyuan.market.StallService;
import cn.tongxinyuan.market.StallWish;
import cn.tongxinyuan.platform.draw.Draw;
import cn.tongxinyuan.platform.draw.DrawAnswer;
import cn.tongxinyuan.platform.rest.ListAnswer;
import cn.tongxinyuan.platform.rest.ListOf;
import cn.tongxinyuan.platform.rest.ListRequest;
import cn.tongxinyuan.platform.rest.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Neighbour markets from the plan to the counts. */
@ApplicationScoped
@Path("/markets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(MarketPermission.HOST)
public class MarketResource {

    @Inject
    MarketService markets;

    @Inject
    StallService stalls;

    @Inject
    StallDrawService draws;

    @Inject
    MarketListing list;

    @Inject
    ListAnswer answer;

    /** What an office plans; see {@link MarketPlan}. @param site {@code OUTDOOR} where not said */
    @Schema(name = "MarketPlan")
    public record Plan(
            @NotNull @Pattern(regexp = "\\d{12}") String community,
            @NotBlank @Size(max = 80) String place,
            Site site,
            @NotNull OffsetDateTime start,
            @NotNull OffsetDateTime end,
            @NotBlank @Size(max = 80) String theme,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 30) String> zones,
            @NotNull @Min(1) @Max(500) Integer stalls,
            @Min(1) @Max(100_000) Integer expected,
            @Size(max = 60) String licence,
            @Size(max = 40) String safetyOfficer,
            @Size(max = 80) String firstAid,
            @Size(max = 300) String wetPlan) {

        MarketPlan plan() {
            return new MarketPlan(
                    community,
                    place,
                    site == null ? Site.OUTDOOR : site,
                    start.toInstant(),
                    end.toInstant(),
                    theme,
                    zones,
                    stalls,
                    expected,
                    licence,
                    safetyOfficer,
                    firstAid,
                    wetPlan);
        }
    }

    /** Who wants a stall and for what; see {@link StallWish}. */
    @Schema(name = "StallWish")
    public record Wish(
            @NotBlank @Size(max = 80) String provider,
            @NotBlank @Size(max = 30) String zone,
            @NotNull StallKind kind,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 40) String> services,
            Boolean power,
            @Min(1) @Max(100) Integer people,
            @Valid StallWish.Food food) {

        StallWish wish() {
            return new StallWish(provider, zone, kind, services, Boolean.TRUE.equals(power), people, food);
        }
    }

    /** An application that was taken. */
    public record Applied(String stall, String state) {}

    /** A count. @param served persons in all, not more than before */
    @Schema(name = "Served")
    public record Count(
            @NotBlank @Size(max = 30) String stall,
            @NotBlank @Size(max = 40) String service,
            @NotNull @Min(0) @Max(1_000_000) Integer served) {}

    /** How many came, and how that is known. */
    public record Closing(@NotNull @Min(0) @Max(1_000_000) Integer visitors, @NotBlank @Size(max = 40) String method) {}

    /** Why it is called off. */
    @Schema(name = "MarketReason")
    public record Reason(@NotBlank @Size(max = 200) String reason) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "筹备一场市集", description = "zones 为区域代码或名称；有发布权限的直接发布，否则为 PLANNED；预计人数达到须许可的规模时须有安全许可编号 licence")
    public Response plan(@NotNull @Valid Plan plan) {
        Market market = markets.plan(plan.plan());
        return Response.created(URI.create("/api/v1/markets/" + market.getCode()))
                .entity(MarketAnswer.of(market, List.of()))
                .tag(Versions.tag(market.getVersion()))
                .build();
    }

    @GET
    @RolesAllowed(MarketPermission.VIEW)
    @ListOf(MarketListing.class)
    @Tag(name = ListOf.TAG)
    @Operation(summary = "市集", description = "community 为社区或街道代码，from、to 为举办日期（含）；筛选、排序、导出与页面一致")
    public Response list(@BeanParam ListRequest asked) {
        return answer.of(list, asked);
    }

    @GET
    @Path("{code}")
    @RolesAllowed(MarketPermission.VIEW)
    @Operation(summary = "一场市集，含摊位和服务人次")
    public Response one(@PathParam("code") String code) {
        Market market = markets.find(code);
        return Response.ok(MarketAnswer.of(market, stalls.of(market)))
                .tag(Versions.tag(market.getVersion()))
                .build();
    }

    @POST
    @Path("{code}/publication")
    @RolesAllowed(MarketPermission.PUBLISH)
    @Operation(summary = "发布")
    public Response publish(@PathParam("code") String code) {
        markets.publish(code, markets.find(code).getVersion());
        return one(code);
    }

    @POST
    @Path("{code}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "取消，写明原因")
    public Response cancel(@PathParam("code") String code, @NotNull @Valid Reason reason) {
        markets.callOff(code, markets.find(code).getVersion(), reason.reason());
        return one(code);
    }

    @POST
    @Path("{code}/stalls")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "申请摊位", description = "经营食品的须填 food；422：FORBIDDEN_FOOD 含禁止经营的食品，FOOD_PAPERS 缺信息公示卡、健康证明或品种")
    public Response apply(@PathParam("code") String code, @NotNull @Valid Wish wish) {
        Stall stall = stalls.apply(code, wish.wish());
        return Response.created(URI.create("/api/v1/markets/" + code))
                .entity(new Applied(stall.getCode(), stall.getState().name()))
                .build();
    }

    @POST
    @Path("{code}/opening")
    @Operation(
            summary = "开市",
            description = "409：UNCHECKED_FOOD_STALL 有食品摊位未核验，HEALTH_CERTIFICATE_EXPIRED 有健康证明在当天之前到期")
    public Response open(@PathParam("code") String code) {
        markets.begin(code, markets.find(code).getVersion());
        return one(code);
    }

    @POST
    @Path("{code}/counts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "登记服务人次", description = "served 为该项服务的累计人次，重复提交以最后一次为准")
    public Response count(@PathParam("code") String code, @NotNull @Valid Count count) {
        stalls.count(code, count.stall(), count.service(), count.served());
        return one(code);
    }

    @POST
    @Path("{code}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "收市", description = "visitors 为到场人数，method 为统计方法；收市后计入举办场次")
    public Response close(@PathParam("code") String code, @NotNull @Valid Closing closing) {
        markets.close(code, markets.find(code).getVersion(), closing.visitors(), closing.method());
        return one(code);
    }

    @GET
    @Path("{code}/draws/{draw}")
    @RolesAllowed(MarketPermission.VIEW)
    @Operation(summary = "摊位的一次抽签", description = "抽签前公布名单、名单哈希和承诺；抽签后公布密钥、见证数字和次序，可用 VerifyDraw.java 离线核对")
    public DrawAnswer draw(@PathParam("code") String code, @PathParam("draw") String draw) {
        Draw found = draws.open(code, draw);
        return DrawAnswer.of(found, draws.lots(found), draws.secret(found));
    }
}
