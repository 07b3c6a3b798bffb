package cn.tongxinyuan.mentoring.rest;

import cn.tongxinyuan.mentoring.MentoringPermission;
import cn.tongxinyuan.mentoring.Mentorship;
import cn.tongxinyuan.mentoring.Studio;
import cn.tongxinyuan.mentoring.StudioListing;
import cn.tongxinyuan.mentoring.StudioService;
import cn.tongxinyuan.platform.rest.ListAnswer;
import cn.tongxinyuan.platform.rest.ListOf;
import cn.tongxinyuan.platform.rest.ListRequest;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Studios of secretaries. */
@ApplicationScoped
@Path("/studios")
public class StudioResource {

    @Inject
    StudioService studios;

    @Inject
    ListAnswer answer;

    @Inject
    StudioListing list;

    @Inject
    Me me;

    /**
     * A studio.
     *
     * @param mentees how many it has now, of whatever unit
     * @param pairs codes of those the caller may see; null without the permission to see any
     */
    @Schema(name = "MentoringStudio")
    public record Answer(
            String code,
            String name,
            String secretary,
            String community,
            String room,
            LocalDate openedOn,
            LocalDate closedOn,
            int mentees,
            boolean few,
            List<String> pairs) {}

    @GET
    @ListOf(StudioListing.class)
    @Tag(name = ListOf.TAG)
    @RolesAllowed(MentoringPermission.VIEW)
    @Operation(summary = "书记工作室", description = "few 为 true 的后备干部少于规定人数；筛选、排序、导出与页面一致")
    public Response list(@BeanParam ListRequest asked) {
        return answer.of(list, asked);
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(MentoringPermission.VIEW)
    @Operation(summary = "一个书记工作室", description = "pairs 为本单位能看到的在带结对编号，没有查看后备干部权限的为空")
    public Answer one(@PathParam("code") String code) {
        Studio studio = studios.open(code);
        int mentees = studios.mentees(studio);
        return new Answer(
                studio.getCode(),
                studio.getName(),
                studio.getSecretaryName(),
                studio.getUnit().code(),
                studio.getRoom(),
                studio.getOpenedOn(),
                studio.getClosedOn(),
                mentees,
                studio.isOpen() && mentees < studios.terms().getLeast(),
                me.may(MentoringPermission.RECORDS)
                        ? studios.pairs(studio).stream()
                                .filter(pair -> pair.getEndedOn() == null)
                                .map(Mentorship::getCode)
                                .toList()
                        : null);
    }
}
