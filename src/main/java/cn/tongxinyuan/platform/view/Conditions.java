package cn.tongxinyuan.platform.view;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a view keeps of a list's address: its choices and its order. Words that readers type are left out, as they may be a
 * person's name, and so is the place in the list.
 *
 * @param text as in an address, in one form for the same choices; empty where nothing is chosen
 * @param whole whether nothing was left out but the place
 */
public record Conditions(String text, boolean whole) {

    /** Parameters whose values readers type in the lists of all modules. */
    public static final Set<String> TYPED = Set.of("q", "actor", "subject");

    private static final Set<String> PLACE = Set.of("page", "after", "before", "view");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,30}");

    public static Conditions of(Map<String, String[]> parameters) {
        Map<String, String> kept = new TreeMap<>();
        boolean typed = false;
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            String value = String.join(",", parameter.getValue())
                    .replaceAll("\\p{Cntrl}", "")
                    .strip();
            if (TYPED.contains(name)) {
                typed |= !value.isEmpty();
            } else if (!value.isEmpty()
                    && !PLACE.contains(name)
                    && NAME.matcher(name).matches()) {
                kept.put(name, value);
            }
        }
        String text = kept.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new Conditions(text, !typed);
    }

    /** The same of a text that may have been made up; what cannot be read is left out. */
    public static Conditions of(String text) {
        Map<String, String[]> parameters = new TreeMap<>();
        for (String part : text.split("&")) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2) {
                parameters.put(pair[0], new String[] {decoded(pair[1])});
            }
        }
        return of(parameters);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException madeUp) {
            return "";
        }
    }

    /** Names without values, for the audit trail. */
    static String names(String text) {
        return text.replaceAll("=[^&]*", "").replace("&", ", ");
    }
}
