package cn.tongxinyuan.appraisal.rest;

import cn.tongxinyuan.appraisal.AppraisalPermission;
import cn.tongxinyuan.appraisal.file.FileListing;
import cn.tongxinyuan.appraisal.file.FileService;
import cn.tongxinyuan.appraisal.file.FileState;
import cn.tongxinyuan.appraisal.file.FileView;
import cn.tongxinyuan.appraisal.file.Grade;
import cn.tongxinyuan.platform.rest.ListAnswer;
import cn.tongxinyuan.platform.rest.ListOf;
import cn.tongxinyuan.platform.rest.ListRequest;
import cn.tongxinyuan.platform.rest.Versions;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 考核档案 of the caller's unit. */
@ApplicationScoped
@Path("/appraisals")
@RolesAllowed(AppraisalPermission.APPRAISE)
public class AppraisalResource {

    @Inject
    FileService files;

    @Inject
    FileListing list;

    @Inject
    ListAnswer answer;

    /** Marks under a rule; {@code marks} is null where it was not assessed. */
    @Schema(name = "AppraisalMarks")
    public record Marks(int rule, String title, BigDecimal marks, BigDecimal fullMarks, String reason) {

        static Marks of(FileView.Line line) {
            return new Marks(
                    line.rule().getNumber(),
                    line.rule().getTitle(),
                    line.marks(),
                    line.rule().getFullMarks(),
                    line.reason());
        }
    }

    /** A file; {@code score} is null where too little was assessed. */
    @Schema(name = "Appraisal")
    public record Answer(
            String code,
            String cycle,
            String scheme,
            boolean official,
            String staff,
            String unit,
            FileState state,
            BigDecimal score,
            Grade grade,
            LocalDate objectionDue,
            LocalDate settledOn,
            List<Marks> marks) {}

    @GET
    @ListOf(FileListing.class)
    @Tag(name = ListOf.TAG)
    @Operation(summary = "考核档案", description = "只说明办到哪一步，不含得分和等次；筛选、排序、导出与页面一致")
    public Response list(@BeanParam ListRequest asked) {
        return answer.of(list, asked);
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "一份考核档案", description = "每次读取都留有记录；未评定的条目 marks 为空，不是零")
    public Response one(@PathParam("code") String code) {
        FileView file = files.read(code);
        Answer found = new Answer(
                file.code(),
                file.cycle(),
                file.scheme(),
                file.official(),
                file.staff(),
                file.unit().code(),
                file.state(),
                file.result().score(),
                file.result().grade(),
                file.objectionDue(),
                file.settledOn(),
                file.lines().stream().map(Marks::of).toList());
        return Response.ok(found).tag(Versions.tag(file.version())).build();
    }
}
