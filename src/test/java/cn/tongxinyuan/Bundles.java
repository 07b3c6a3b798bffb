package cn.tongxinyuan;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Message bundles, one folder per module, Chinese by default and English beside it. */
final class Bundles {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    /** Values that are the same in every language. */
    private static final Set<String> INTERNATIONAL =
            Set.of("CSV", "Excel", "PDF", "REST", "API", "m²", "OK", "ID", "IP");

    private static final Set<String> OWN_NAMES = Set.of("中文", "同心圆");
    private static final Pattern ENUM_KEY = Pattern.compile("(\\w+)\\.(\\p{Lu}\\w*)\\.(\\p{Lu}[\\p{Lu}\\d_]*)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*(?:\\.[\\w-]+)+\\.?)\"(\\s*\\+)?");

    private final Map<String, Map<String, String>> chinese = new TreeMap<>();
    private final Map<String, Map<String, String>> english = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    /** @param resources folder that holds one folder per module */
    Bundles(Path resources) {
        for (SourceFile file : SourceFile.under(resources, Set.of("properties"))) {
            switch (file.name()) {
                case "messages.properties" -> chinese.put(file.folder(), load(file));
                case "messages_en.properties" -> english.put(file.folder(), load(file));
                default -> problems.add(file.path() + " is no bundle of a module");
            }
        }
    }

    Set<String> modules() {
        return chinese.keySet();
    }

    Set<String> keys() {
        return chinese.values().stream()
                .flatMap(bundle -> bundle.keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a key, or for a prefix that ends with a dot any key below it, exists. */
    boolean knows(String key) {
        return key.endsWith(".") || key.endsWith("-")
                ? keys().stream().anyMatch(known -> known.startsWith(key))
                : keys().contains(key);
    }

    List<String> problems() {
        List<String> found = new ArrayList<>(problems);
        Set<String> folders = new TreeSet<>(chinese.keySet());
        folders.addAll(english.keySet());
        for (String module : folders) {
            Map<String, String> zh = chinese.getOrDefault(module, Map.of());
            Map<String, String> en = english.getOrDefault(module, Map.of());
            Set<String> all = new TreeSet<>(zh.keySet());
            all.addAll(en.keySet());
            for (String key : all) {
                if (!zh.containsKey(key) || !en.containsKey(key)) {
                    found.add(key + " is missing in " + (zh.containsKey(key) ? "English" : "Chinese"));
                    continue;
                }
                compare(module, key, zh.get(key), en.get(key)).forEach(found::add);
            }
        }
        return found;
    }

    /** @param constants names of the constants of every enum, by {@code module.Enum} */
    List<String> enumProblems(Map<String, List<String>> constants) {
        List<String> found = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (String key : keys()) {
            var match = ENUM_KEY.matcher(key);
            if (match.matches()) {
                String type = match.group(1) + "." + match.group(2);
                named.add(type);
                if (!constants.getOrDefault(type, List.of()).contains(match.group(3))) {
                    found.add(key + " names no constant of an enum");
                }
            }
        }
        constants.forEach((type, names) -> {
            if (named.contains(type) || type.matches(".*(Status|Stage)")) {
                names.stream()
                        .map(constant -> type + "." + constant)
                        .filter(key -> !keys().contains(key))
                        .forEach(key -> found.add(key + " has no text"));
            }
        });
        return found.stream().sorted().toList();
    }

    /** Keys that Java code asks for by a literal: at least three words, the first of them a module. */
    List<String> unknownKeys(List<SourceFile> java, Set<String> modulesWithTexts) {
        return java.stream()
                .flatMap(file -> LITERAL.matcher(file.code())
                        .results()
                        .filter(literal -> isKey(literal, modulesWithTexts))
                        .map(literal -> literal.group(1))
                        .filter(key -> !knows(key))
                        .map(key -> file.path() + " asks for unknown message " + key))
                .toList();
    }

    private static boolean isKey(MatchResult literal, Set<String> modules) {
        String[] words = literal.group(1).split("\\.");
        boolean whole = words.length >= 3 && !literal.group(1).endsWith(".");
        boolean prefix = literal.group(2) != null
                && words.length >= 2
                && literal.group(1).endsWith(".");
        return modules.contains(words[0]) && (whole || prefix);
    }

    private static Stream<String> compare(String module, String key, String zh, String en) {
        List<String> found = new ArrayList<>();
        if (!key.startsWith(module + ".")) {
            found.add(key + " does not start with its module " + module);
        }
        if (zh.isBlank() || en.isBlank()) {
            found.add(key + " has no text");
        }
        if (!placeholders(zh).equals(placeholders(en))) {
            found.add(key + " has different placeholders in Chinese and English");
        }
        if (!INTERNATIONAL.contains(zh)
                && LATIN.matcher(zh).find()
                && !CHINESE.matcher(zh).find()) {
            found.add(key + " is not Chinese: " + zh);
        }
        if (!OWN_NAMES.contains(en) && CHINESE.matcher(en).find()) {
            found.add(key + " is not English: " + en);
        }
        if (Stream.of(zh, en)
                .anyMatch(text -> PLACEHOLDER.matcher(text).find()
                        && text.replace("''", "").contains("'"))) {
            found.add(key + " has a lonely apostrophe, which hides its placeholders");
        }
        return found.stream();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, String> load(SourceFile file) {
        Map<String, String> texts = new TreeMap<>();
        Properties bundle = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) {
                    problems.add(file.path() + " has " + key + " twice");
                }
                return super.put(key, value);
            }
        };
        try {
            bundle.load(new StringReader(file.text()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }
}
