package cn.tongxinyuan.organization.rest;

import cn.tongxinyuan.organization.OrganizationPermission;
import cn.tongxinyuan.organization.RegionListing;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.rest.ListAnswer;
import cn.tongxinyuan.platform.rest.ListOf;
import cn.tongxinyuan.platform.rest.ListRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tree of streets, communities and grids, level by level. */
@ApplicationScoped
@Path("/regions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(OrganizationPermission.VIEW)
public class RegionResource {

    @Inject
    RegionService regions;

    @Inject
    RegionListing list;

    @Inject
    ListAnswer answer;

    @GET
    @ListOf(RegionListing.class)
    @Tag(name = ListOf.TAG)
    @Operation(
            summary = "区划",
            description = "parent 的下一级：区的街道，街道的社区和村，社区的网格；缺省本区。parts 为下一级个数。区划是公开数据，不限本单位；筛选、排序、导出与页面一致")
    public Response list(@QueryParam("parent") String parent, @BeanParam ListRequest asked) {
        if (parent != null && !regions.exists(parent)) {
            throw new NotFoundException();
        }
        return answer.of(list, asked);
    }
}
