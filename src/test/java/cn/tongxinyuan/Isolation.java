package cn.tongxinyuan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A module is added by new files and one line of the fence: nobody outside its arrows calls it by name. */
final class Isolation {

    private static final Set<String> CODE = Set.of("java", "xhtml", "xml", "properties", "sql", "css", "js", "asadmin");
    private static final List<String> FOLDERS = List.of(
            "(main|test)/java/cn/tongxinyuan/%s/.*",
            "(main|test)/resources/cn/tongxinyuan/%s/.*",
            "main/resources/db/migration(-\\w+)?/%s/.*",
            "main/webapp/(WEB-INF/fragments/|resources/)?%s/.*");

    private final List<SourceFile> files;
    private final Map<String, Set<String>> mayUse;
    private final Set<String> words;

    /**
     * @param src folder that holds {@code main} and {@code test}
     * @param words modules whose names are words of the trade, too: only their packages, folders, keys and classes count
     */
    Isolation(Path src, Map<String, Set<String>> mayUse, Set<String> words) {
        this.files = SourceFile.under(src, CODE);
        this.mayUse = mayUse;
        this.words = words;
    }

    /**
     * Files that name a module they may not know.
     *
     * @param foundation modules that every other one stands on; their names are common words of the house
     * @param exempt files that must name modules
     */
    List<String> intruders(Set<String> foundation, Set<String> exempt) {
        return mayUse.keySet().stream()
                .filter(module -> !foundation.contains(module))
                .sorted()
                .flatMap(module -> files.stream()
                        .filter(file -> !exempt.contains(file.path()) && !mayName(file, module))
                        .flatMap(file -> naming(file, module)))
                .toList();
    }

    private boolean mayName(SourceFile file, String module) {
        return Stream.concat(
                        Stream.of(module),
                        mayUse.entrySet().stream()
                                .filter(user -> user.getValue().contains(module))
                                .map(Map.Entry::getKey))
                .anyMatch(
                        owner -> FOLDERS.stream().anyMatch(folder -> file.path().matches(folder.formatted(owner))));
    }

    private Stream<String> naming(SourceFile file, String module) {
        String capital = Character.toUpperCase(module.charAt(0)) + module.substring(1);
        Pattern name = words.contains(module)
                ? Pattern.compile("(?<![A-Za-z])%s[./_][A-Za-z]|%s[A-Z]".formatted(module, capital))
                : Pattern.compile("(?<![A-Za-z])(%s(?![a-z])|%s(?![A-Z]))|%s(?![a-z])"
                        .formatted(module, module.toUpperCase(java.util.Locale.ROOT), capital));
        List<String> lines = file.lines();
        return Stream.iterate(0, line -> line + 1)
                .limit(lines.size())
                .filter(line -> name.matcher(lines.get(line)).find())
                .map(line -> file.path() + ":" + (line + 1) + " names " + module);
    }
}
