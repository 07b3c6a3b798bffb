package cn.tongxinyuan.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser to refuse, also the answers a filter never sees: redirects to the door and 401. */
public final class AnswerHeaders {

    private static final String NOTHING_RUNS =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** Name of the header that says which devices a page may ask for. */
    public static final String DEVICES = "Permissions-Policy";

    /** Pages that read with the camera ask for it by name; all others have no device at all. */
    public static final String CAMERA = "camera=(self), geolocation=(), microphone=()";

    private static final String NO_DEVICE = "camera=(), geolocation=(), microphone=()";

    private AnswerHeaders() {}

    public static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        // pages replace both by their own
        response.setHeader(DEVICES, NO_DEVICE);
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if ("https".equals(request.getHeader("X-Forwarded-Proto"))) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
