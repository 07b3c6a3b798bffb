package cn.tongxinyuan.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Tags an answer by the version of its record and by what it says beside it, since seats change without their offering. Who
 * holds the same answer is told so by 304 without a body, and a gateway may tell it to others for a moment.
 */
@Provider
@Fresh
public class Freshness implements ContainerResponseFilter {

    private static final int SECONDS = 2;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.OK.getStatusCode() || !response.hasEntity()) {
            return;
        }
        String version =
                response.getEntityTag() == null ? "0" : response.getEntityTag().getValue();
        String said = Integer.toHexString(response.getEntity().toString().hashCode());
        EntityTag tag = new EntityTag(version + "-" + said);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, max-age=" + SECONDS);
        if (request.getRequest().evaluatePreconditions(tag) != null) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }
}
