package cn.tongxinyuan.organization.rest;

import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.organization.OrganizationPermission;
import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionKind;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.rest.Items;
import cn.tongxinyuan.platform.rest.Paging;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The tree of streets, communities and grids, level by level. */
@RequestScoped
@Path("/regions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(OrganizationPermission.VIEW)
public class RegionResource {

    private static final int DISTRICT_DIGITS = 6;

    @Inject
    RegionService regions;

    @Inject
    Me me;

    /** A region; {@code parts} tells whether asking for its children makes sense. */
    @JsonbPropertyOrder({"code", "name", "shortName", "kind", "parent", "parts", "validFrom", "validTo", "supersededBy"
    })
    public record RegionAnswer(
            String code,
            String name,
            String shortName,
            RegionKind kind,
            String parent,
            int parts,
            LocalDate validFrom,
            LocalDate validTo,
            String supersededBy) {}

    @GET
    @Operation(summary = "区划", description = "parent 的下一级：区的街道，街道的社区和村，社区的网格；缺省本区。区划是公开数据，不限本单位")
    public Items<RegionAnswer> list(@QueryParam("parent") String parent, @BeanParam Paging paging) {
        String unit = parent == null ? me.scope().code().substring(0, DISTRICT_DIGITS) : parent;
        if (!regions.exists(unit)) {
            throw new NotFoundException();
        }
        String after = paging.after();
        List<Region> rest = regions.children(unit).stream()
                .filter(region -> after == null || region.getCode().compareTo(after) > 0)
                .limit(paging.limit() + 1L)
                .toList();
        return Items.of(Slice.of(rest, paging.limit(), Region::getCode), this::answer);
    }

    private RegionAnswer answer(Region region) {
        return new RegionAnswer(
                region.getCode(),
                region.getName(),
                region.getShortName(),
                region.getKind(),
                region.getParent(),
                regions.children(region.getCode()).size(),
                region.getValidFrom(),
                region.getValidTo(),
                region.getSupersededBy());
    }
}
