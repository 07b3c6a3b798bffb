package cn.tongxinyuan.training.rest;

import cn.tongxinyuan.platform.rest.ListAnswer;
import cn.tongxinyuan.platform.rest.ListOf;
import cn.tongxinyuan.platform.rest.ListRequest;
import cn.tongxinyuan.training.TrainingPermission;
import cn.tongxinyuan.training.secondment.SecondmentListing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 挂职锻炼 of the people of the caller's unit. */
@ApplicationScoped
@Path("/attachments-of-staff")
public class SecondmentResource {

    @Inject
    SecondmentListing list;

    @Inject
    ListAnswer answer;

    @GET
    @ListOf(SecondmentListing.class)
    @Tag(name = ListOf.TAG)
    @RolesAllowed(TrainingPermission.RECORDS)
    @Operation(summary = "挂职锻炼", description = "本单位派出的人员；year 为开始的年度，unit 为派出单位；筛选、排序、导出与页面一致")
    public Response list(@BeanParam ListRequest asked) {
        return answer.of(list, asked);
    }
}
