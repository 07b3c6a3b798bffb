package cn.tongxinyuan.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Media types are compared without case (RFC 9110, 8.3.1), which the runtime does not; parameters keep theirs. */
@Provider
@PreMatching
public class MediaTypeCase implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        request.getHeaders().computeIfPresent(HttpHeaders.ACCEPT, (name, values) -> values.stream()
                .map(value -> value.toLowerCase(Locale.ROOT))
                .toList());
        request.getHeaders().computeIfPresent(HttpHeaders.CONTENT_TYPE, (name, values) -> values.stream()
                .map(MediaTypeCase::typeInSmallLetters)
                .toList());
    }

    /** The boundary behind the type tells capitals from small letters. */
    private static String typeInSmallLetters(String value) {
        int end = value.indexOf(';') < 0 ? value.length() : value.indexOf(';');
        return value.substring(0, end).toLowerCase(Locale.ROOT) + value.substring(end);
    }
}
