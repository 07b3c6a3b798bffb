package cn.tongxinyuan.nightschool.rest;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.nightschool.CoursePlan;
import cn.tongxinyuan.nightschool.NightschoolPermission;
import cn.tongxinyuan.nightschool.Term;
import cn.tongxinyuan.nightschool.demand.Wish;
import cn.tongxinyuan.nightschool.demand.WishChannel;
import cn.tongxinyuan.nightschool.demand.WishDetails;
import cn.tongxinyuan.nightschool.demand.WishListing;
import cn.tongxinyuan.nightschool.demand.WishService;
import cn.tongxinyuan.platform.code.Choice;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.rest.Idempotent;
import cn.tongxinyuan.platform.rest.ListAnswer;
import cn.tongxinyuan.platform.rest.ListOf;
import cn.tongxinyuan.platform.rest.ListRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What residents wish to learn in a term. */
@ApplicationScoped
@Path("/courses/wishes")
public class WishResource {

    @Inject
    WishService wishes;

    @Inject
    Codes codes;

    @Inject
    Language language;

    @Inject
    ListAnswer answer;

    @Inject
    WishListing list;

    /** What is wished for; {@code channel} left out is the resident's own word through the mini-program. */
    public record Wished(
            @NotBlank @Size(max = 20) String term,
            @NotBlank @Size(max = 30) String topic,
            @Size(max = 60) String words,
            @NotNull @Pattern(regexp = "\\d{12}") String community,
            @Size(max = 30) String hours,
            @Min(1) @Max(500) Integer persons,
            WishChannel channel,
            @Size(max = 40) String sheet) {

        WishDetails details() {
            return new WishDetails(
                    term.strip(),
                    topic.strip(),
                    words,
                    new ScopePath(community),
                    hours,
                    persons == null ? 1 : persons,
                    channel == null ? WishChannel.ONLINE : channel,
                    sheet);
        }
    }

    /** A wish that counts. */
    public record Written(String code, String state) {}

    /** What residents are asked today: terms with the days on which they are, and what they may choose. */
    public record Survey(List<Asked> terms, List<Coded> topics, List<Coded> hours) {}

    /** A term for which residents are asked. */
    public record Asked(String code, String name, LocalDate from, LocalDate until) {

        static Asked of(Term term) {
            return new Asked(term.getCode(), term.getName(), term.getSurveyFrom(), term.getSurveyUntil());
        }
    }

    /** A code and its name. */
    public record Coded(String code, String name) {}

    @GET
    @Path("survey")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({NightschoolPermission.VIEW, NightschoolPermission.ONLINE})
    @Operation(summary = "正在征集的学期和可选项", description = "terms 为空即现在没有征集；topics 为课程类别，hours 为方便的时间")
    public Survey survey() {
        return new Survey(
                wishes.asking().stream().map(Asked::of).toList(), coded(CoursePlan.TOPICS), coded(WishDetails.HOURS));
    }

    private List<Coded> coded(String of) {
        return codes.today(of).stream().map(this::coded).toList();
    }

    private Coded coded(Choice choice) {
        return new Coded(choice.code(), choice.name(language.getLocale()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({NightschoolPermission.ONLINE, NightschoolPermission.ATTEND})
    @Operation(
            summary = "提交课程需求",
            description = "不收姓名和电话；persons 默认 1；topic、hours 的代码见 GET /courses/wishes/survey；征集期外 422 SURVEY_EARLY、"
                    + "SURVEY_OVER、SURVEY_NONE，words 里有号码的 422 WISH_PERSONAL；channel 除 ONLINE 外由工作人员代填，PAPER 须写 sheet")
    public Response wish(@HeaderParam(Idempotent.KEY) String documentedHere, @NotNull @Valid Wished wished) {
        WishDetails details = wished.details();
        Wish wish = details.channel() == WishChannel.ONLINE ? wishes.say(details) : wishes.write(details);
        return Response.status(Response.Status.CREATED)
                .entity(new Written(wish.getCode(), wish.getState().name()))
                .build();
    }

    @GET
    @ListOf(WishListing.class)
    @Tag(name = ListOf.TAG)
    @RolesAllowed(NightschoolPermission.VIEW)
    @Operation(summary = "课程需求", description = "筛选、排序、导出与页面一致")
    public Response list(@BeanParam ListRequest asked) {
        return answer.of(list, asked);
    }
}
