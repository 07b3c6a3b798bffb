package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.platform.security.OwnOrigin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * A browser sends its session cookie whoever asked it to. So a changing call that comes with a cookie and without a token
 * must come from our own pages, and in a form that a foreign page's form cannot have.
 */
@Provider
public class SameOrigin implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Context
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean byToken = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (READING.contains(request.getMethod()) || byToken || servlet.getSession(false) == null) {
            return;
        }
        boolean told = OwnOrigin.isTold(servlet);
        boolean json =
                request.getMediaType() != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
        boolean marked = request.getHeaderString("X-Requested-With") != null;
        if ((told && !OwnOrigin.isOwn(servlet)) || !(json || marked)) {
            throw new ProblemException(403, "CROSS_ORIGIN");
        }
    }
}
