package cn.tongxinyuan.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whether a browser's call comes from our own pages, by what it says of where it stands. */
public final class OwnOrigin {

    private OwnOrigin() {}

    /** Whether the browser says at all where it stands. */
    public static boolean isTold(HttpServletRequest request) {
        return from(request) != null;
    }

    /** Whether the browser says that one of our own pages asks; a servlet that changes something asks this itself. */
    public static boolean isOwn(HttpServletRequest request) {
        String from = from(request);
        return from != null && isOwn(from, request.getHeader("Host"));
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
