package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.security.SignIn;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Name and password for a bearer token. */
@ApplicationScoped
@Path("/tokens")
@PermitAll
public class TokenResource {

    @Inject
    SignIn signIn;

    /** What a caller sends; the record says nothing of itself, so that no password reaches a log. */
    public record Credentials(@NotNull String username, @NotNull String password) {

        @Override
        public String toString() {
            return "Credentials";
        }
    }

    /** A token and its end, by the district's clock. */
    public record Issued(String token, OffsetDateTime expiresAt) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "取得令牌", description = "以后的请求带 Authorization: Bearer 令牌")
    public Response issue(@NotNull @Valid Credentials credentials) {
        return signIn.byPassword(credentials.username().strip(), credentials.password())
                .map(signIn::issueToken)
                .map(token -> new Issued(
                        token.value(),
                        token.expiresAt().atZone(DistrictClock.ZONE).toOffsetDateTime()))
                .map(issued ->
                        Response.status(Response.Status.CREATED).entity(issued).build())
                .orElseThrow(() -> new ProblemException(401, "LOGIN_REFUSED"));
    }
}
