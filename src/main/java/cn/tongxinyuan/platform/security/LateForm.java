package cn.tongxinyuan.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody typed into a form that was sent too late, after the session or its view had ended. Whose it is, only the
 * form says; so it waits in the memory of the server, in the session in which its sender logs in again, and becomes a
 * draft once: of the same account, on the same page.
 *
 * @param address page with its parameters
 * @param username whose form it was, as the form says
 * @param fields what was typed, by the names of the inputs
 */
public record LateForm(String address, String username, Map<String, List<String>> fields) implements Serializable {

    /** Hidden input of forms that may be kept; names the account that opened the form. */
    public static final String OWNER = "txy.owner";

    /** Longest text of all fields of a form together; nobody types more. */
    public static final int MOST_CHARACTERS = 20_000;

    private static final String KEPT = "txy.late-form";

    /** Keeps a form that may be kept; all other requests leave nothing behind. */
    public static void keep(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean form = request.getMethod().equals("POST")
                && request.getContentType() != null
                && request.getContentType().startsWith("application/x-www-form-urlencoded");
        if (!form || site != null && !site.equals("same-origin")) {
            return;
        }
        decode(request);
        String owner = request.getParameter(OWNER);
        Map<String, List<String>> fields = typed(request);
        int size = fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (owner != null && size <= MOST_CHARACTERS) {
            request.getSession(true).setAttribute(KEPT, new LateForm(address(request), owner, fields));
        }
    }

    /** Whether a form waits for the login of its sender. */
    public static boolean waits(HttpServletRequest request) {
        return kept(request).isPresent();
    }

    /** What was typed on this page by this account; gone afterwards, also where it is somebody else's. */
    public static Optional<Map<String, List<String>>> take(HttpServletRequest request, String username) {
        Optional<LateForm> kept = kept(request);
        kept.ifPresent(found -> request.getSession().removeAttribute(KEPT));
        return kept.filter(found -> found.username.equals(username) && found.address.equals(address(request)))
                .map(LateForm::fields);
    }

    private static Optional<LateForm> kept(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(found -> (LateForm) found.getAttribute(KEPT));
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        Map<String, List<String>> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.contains(":")) {
                fields.put(name, List.of(values));
            }
        });
        return fields;
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static void decode(HttpServletRequest request) {
        try {
            if (request.getCharacterEncoding() == null) {
                request.setCharacterEncoding(StandardCharsets.UTF_8.name());
            }
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
