package cn.tongxinyuan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every source file keeps: its size, the words it avoids, and the specification beside it. */
final class Sources {

    private static final Set<String> TEXT =
            Set.of("java", "xhtml", "xml", "properties", "sql", "css", "js", "csv", "json", "asadmin", "env");
    private static final Map<String, Integer> MOST_LINES = Map.of("package-info.java", 60, ".java", 400, ".xhtml", 250);
    /** Written so that no pattern matches its own line here. */
    private static final Map<Pattern, String> BANNED_IN_JAVA = Map.of(
            Pattern.compile("\\bT[O]DO\\b|\\bF[I]XME\\b"), "an unfinished thought",
            Pattern.compile("System[.](ou[t]|er[r])\\b|printStackTrac[e][(]"), "writes past the log",
            Pattern.compile("Thread[.]sleep"), "sleeps instead of waiting for a condition",
            Pattern.compile("catch\\s*[(][^)]*\\b(Exception|Throwable)\\s+\\w+[)]"), "catches everything",
            Pattern.compile("@Disable[d]\\b"), "switches a test off",
            Pattern.compile("\\bvoid \\w{61,}[(]"), "has a name that nobody reads to its end",
            Pattern.compile("allowEmpty[S]hould|archRule[.]fail"), "lets a rule pass that checked nothing",
            Pattern.compile("\\blombo[k]\\b"), "hides code in an annotation processor",
            Pattern.compile("@autho[r]\\b"), "names an author; the history does");

    private static final Map<Pattern, String> BANNED_ANYWHERE = Map.of(
            Pattern.compile("拆[迁]"), "the law says 征收",
            Pattern.compile("/(root|home/\\w+|work/(wt|main|shared))/"), "names a path of one machine");
    private static final Pattern ID_NUMBER =
            Pattern.compile("(?<!\\d)\\d{6}(18|19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<![\\w.-])1[3-9]\\d{9}(?![\\w.-])");

    private final List<SourceFile> files;

    /** @param src folder that holds {@code main} and {@code test} */
    Sources(Path src) {
        files = SourceFile.under(src, TEXT);
    }

    int size() {
        return files.size();
    }

    List<String> tooLong() {
        return files.stream()
                .flatMap(file -> MOST_LINES.entrySet().stream()
                        .filter(limit ->
                                file.endsWith(limit.getKey()) && file.lines().size() > limit.getValue())
                        .map(limit ->
                                file.path() + " has " + file.lines().size() + " lines, more than " + limit.getValue()))
                .toList();
    }

    List<String> bannedPatterns() {
        return files.stream()
                .flatMap(file -> Stream.concat(
                        file.endsWith(".java") ? hits(file, BANNED_IN_JAVA) : Stream.empty(),
                        hits(file, BANNED_ANYWHERE)))
                .toList();
    }

    /** Persons in sources are synthetic: their numbers begin so that nobody real can hold them. */
    List<String> realPersons() {
        return files.stream()
                .flatMap(file -> Stream.concat(foreign(file, ID_NUMBER, "370199"), foreign(file, MOBILE, "1990000")))
                .toList();
    }

    /** The root of every module and every part of the platform says what it is for; pages and examples need not. */
    List<String> packagesWithoutSpecification() {
        Map<String, List<SourceFile>> byFolder = files.stream()
                .filter(file -> file.path().startsWith("main/java/") && file.endsWith(".java"))
                .collect(Collectors.groupingBy(SourceFile::folder, TreeMap::new, Collectors.toList()));
        return byFolder.entrySet().stream()
                .filter(folder -> !folder.getKey().matches(".*/(web|rest|demo)(/.*)?"))
                .filter(folder -> folder.getValue().stream()
                        .noneMatch(file -> file.name().equals("package-info.java")
                                && file.text().contains("/**")))
                .map(folder -> folder.getKey() + " has no package-info.java with its purpose")
                .toList();
    }

    private static Stream<String> hits(SourceFile file, Map<Pattern, String> banned) {
        return banned.entrySet().stream()
                .filter(pattern -> pattern.getKey().matcher(file.text()).find())
                .map(pattern -> {
                    Matcher hit = pattern.getKey().matcher(file.text());
                    hit.find();
                    return file.path() + " " + pattern.getValue() + ": " + hit.group();
                });
    }

    private static Stream<String> foreign(SourceFile file, Pattern number, String synthetic) {
        return number.matcher(file.text())
                .results()
                .filter(hit -> !hit.group().startsWith(synthetic))
                .map(hit -> file.path() + " holds a number that somebody may own, at character " + hit.start());
    }
}
