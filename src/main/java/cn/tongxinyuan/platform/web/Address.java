package cn.tongxinyuan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses of the page that is shown: filter, sort and place in a list lie in its parameters. */
final class Address {

    private static final Set<String> PLACE = Set.of("page", "after", "before", "sort", "size", "columns", "view");
    private static final int MOST_PAGES = 1_000_000;

    private Address() {}

    static String ofPage(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst(";.*$", "");
    }

    /** The address with some parameters replaced; an empty value leaves the parameter out. */
    static String with(HttpServletRequest request, Map<String, String> changes) {
        Map<String, String> parameters = inAddress(request);
        parameters.putAll(changes);
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? ofPage(request) : ofPage(request) + "?" + query;
    }

    static boolean isFiltered(HttpServletRequest request) {
        return inAddress(request).entrySet().stream()
                .anyMatch(parameter -> !PLACE.contains(parameter.getKey())
                        && !parameter.getValue().isBlank());
    }

    /** Number of the page in a list; what a reader made of it in the address does not break the page. */
    static int page(HttpServletRequest request) {
        String given = request.getParameter("page");
        boolean number = given != null && given.matches("\\d{1,7}");
        return number ? Math.max(1, Math.min(MOST_PAGES, Integer.parseInt(given))) : 1;
    }

    /** The address of this page inside the application, with its parameters: how drafts know a form and its record. */
    static String inside(HttpServletRequest request) {
        return with(request, Map.of()).substring(request.getContextPath().length());
    }

    /** The codes by which an address names its record, such as {@code XINXU 0417}. */
    static String codes(String address) {
        return Arrays.stream(address.replaceFirst("^[^?]*[?]?", "").split("&"))
                .map(part -> URLDecoder.decode(part.replaceFirst("^[^=]*=?", ""), StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
    }

    /** The wanted address if it lies on this site, else the first page. */
    static String own(String wanted) {
        boolean own = wanted != null
                && wanted.startsWith("/")
                && !wanted.startsWith("//")
                && !wanted.contains("\\")
                && wanted.chars().noneMatch(Character::isISOControl);
        return own ? wanted : "/";
    }

    /** The same list, from its beginning, as a file of this kind. */
    static String as(HttpServletRequest request, String extension) {
        String page = ofPage(request);
        Map<String, String> place = Map.of("page", "", "after", "", "before", "", "size", "");
        return page + "." + extension + with(request, place).substring(page.length());
    }

    /** What the address of a list asks, without the place in it and what of it is shown. */
    static String question(HttpServletRequest request) {
        Map<String, String> place =
                Map.of("page", "", "after", "", "before", "", "size", "", "columns", "", "view", "");
        return with(request, place).substring(ofPage(request).length()).replaceFirst("^[?]", "");
    }

    /** The parameters of a question. */
    static Map<String, String[]> parameters(String question) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        Arrays.stream(question.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length > 1)
                .forEach(part -> parameters.put(decode(part[0]), new String[] {decode(part[1])}));
        return parameters;
    }

    /** A text that no address was made of is taken as it stands. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    static Map<String, String> inAddress(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (request.getQueryString() != null) {
            // what a form sends is no part of the address it is sent to
            Set<String> asked = Arrays.stream(request.getQueryString().split("&"))
                    .map(part -> part.replaceFirst("=.*", ""))
                    .collect(Collectors.toSet());
            request.getParameterMap().forEach((name, values) -> {
                if (values.length > 0 && asked.contains(name)) {
                    parameters.put(name, String.join(",", values));
                }
            });
        }
        return parameters;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
