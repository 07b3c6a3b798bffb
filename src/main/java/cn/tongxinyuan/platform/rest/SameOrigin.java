package cn.tongxinyuan.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
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
        String from = from(servlet);
        boolean json =
                request.getMediaType() != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
        boolean marked = request.getHeaderString("X-Requested-With") != null;
        if ((from != null && !isOwn(servlet)) || !(json || marked)) {
            throw new ProblemException(403, "CROSS_ORIGIN");
        }
    }

    /** Whether the browser says that one of our own pages asks; a servlet that changes something asks this itself. */
    public static boolean isOwn(HttpServletRequest request) {
        String from = from(request);
        return from != null && isOwn(from, request.getHeader(HttpHeaders.HOST));
    }

    private static String from(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null ? origin : request.getHeader("Referer");
    }

    /** Whether an address is of the host the caller addressed; the scheme is the proxy's business. */
    static boolean isOwn(String address, String host) {
        try {
            String authority = URI.create(address).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
