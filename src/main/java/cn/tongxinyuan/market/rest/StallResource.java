package cn.tongxinyuan.market.rest;

import cn.tongxinyuan.market.MarketPermission;
import cn.tongxinyuan.market.StallService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Decisions on stalls. */
@ApplicationScoped
@Path("/stalls")
@Produces(MediaType.APPLICATION_JSON)
public class StallResource {

    @Inject
    StallService stalls;

    /** @param reason code or name of the list {@code market.stall-reason}, or words; needed for a refusal */
    public record Decision(@NotNull Boolean accepted, @Size(max = 200) String reason) {}

    @POST
    @Path("{stall}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(MarketPermission.DECIDE)
    @Operation(summary = "审核摊位", description = "同意经营食品的摊位即为核验其证照；证照变更后须再次审核；不同意须写原因")
    public MarketAnswer.StallAnswer decide(@PathParam("stall") String stall, @NotNull @Valid Decision decision) {
        return MarketAnswer.StallAnswer.of(
                stalls.decide(stall, stalls.find(stall).getVersion(), decision.accepted(), decision.reason(), null));
    }
}
