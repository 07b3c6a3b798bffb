package cn.tongxinyuan.award.rest;

import cn.tongxinyuan.award.AwardPermission;
import cn.tongxinyuan.award.Certificate;
import cn.tongxinyuan.award.CertificateService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Certificates of courses and trainings alike, by number. */
@ApplicationScoped
@Path("/certificates")
@Produces(MediaType.APPLICATION_JSON)
public class CertificateResource {

    @Inject
    CertificateService certificates;

    /** A certificate; the holder is masked, and null once they were forgotten. */
    @Schema(name = "CertificateAnswer")
    public record Answer(String number, String title, String holder, LocalDate issuedOn, boolean valid) {}

    @GET
    @Path("{number}")
    @RolesAllowed({AwardPermission.VIEW, AwardPermission.CHECK})
    @Operation(summary = "核验证书", description = "持证人只给姓；valid 为 false 表示已撤销")
    public Answer one(@PathParam("number") String number) {
        Certificate certificate = certificates.open(number);
        return new Answer(
                number,
                certificate.getTitle(),
                certificates.maskedHolder(certificate),
                certificate.getIssuedOn(),
                certificate.isValid());
    }
}
