package cn.tongxinyuan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether every query of records that belong to a unit passes the one door, read from the sources. */
final class ScopeDoor {

    private static final String DOOR = "ScopedQueries";
    private static final Pattern ENTITY = Pattern.compile("@Entity(?:\\(name = \"(\\w+)\"\\))?");
    private static final Pattern TYPE = Pattern.compile("\\bclass (\\w+)(?: extends (\\w+))?([^{]*)\\{");
    private static final String TEXT = "((?:\\s*\\+?\\s*(?:\"(?:[^\"\\\\]|\\\\.)*\"|[A-Z]\\w*\\.[A-Z_]+))+)";
    private static final Pattern NAMED = Pattern.compile("@NamedQuery\\(\\s*name = \"([^\"]+)\",\\s*query =" + TEXT);
    private static final Pattern CONSTANT = Pattern.compile("static final String ([A-Z_]+) =" + TEXT + ";");
    private static final Pattern ASKED = Pattern.compile("createNamedQuery\\(\\s*(?:\"([^\"]+)\")?");
    private static final Pattern BUILT = Pattern.compile("\\.(createQuery|getCriteriaBuilder)\\(");
    private static final Pattern BY_KEY = Pattern.compile("\\bem\\s*\\.(?:find|getReference)\\(\\s*(\\w+)\\.class");

    private final List<SourceFile> files;
    private final Map<String, String> scoped = new TreeMap<>();
    private final Map<String, String> queries = new TreeMap<>();
    private final Set<String> unused;

    /**
     * @param excused simple names of classes that may ask past the door, and names of queries that need no unit
     */
    ScopeDoor(Path src, Set<String> excused) {
        files = SourceFile.under(src, Set.of("java")).stream()
                .filter(file -> file.path().startsWith("main/java/"))
                .toList();
        unused = new TreeSet<>(excused);
        collectScoped();
        Map<String, String> constants = new TreeMap<>();
        files.forEach(file -> CONSTANT.matcher(file.code())
                .results()
                .forEach(found -> constants.put(type(file) + "." + found.group(1), text(found.group(2), Map.of()))));
        files.forEach(file -> NAMED.matcher(file.code())
                .results()
                .forEach(found -> queries.put(found.group(1), text(found.group(2), constants))));
    }

    /** Names of the entities that belong to a unit; an entity may get it from the class above it. */
    Set<String> scopedEntities() {
        return new TreeSet<>(scoped.values());
    }

    List<String> violations() {
        Set<String> excused = Set.copyOf(unused);
        List<String> found = new ArrayList<>();
        queries.forEach((name, text) -> {
            if (touchesScoped(text) && !text.contains(":scope") && !isExcused(excused, name)) {
                found.add("query " + name + " reads records of units and does not compare :scope");
            }
        });
        for (SourceFile file : files) {
            String type = type(file);
            List<String> past = type.equals(DOOR) ? List.of() : pastTheDoor(file);
            if (!past.isEmpty() && !isExcused(excused, type)) {
                past.forEach(what -> found.add(type + " " + what + " past " + DOOR));
            }
        }
        unused.forEach(name -> found.add(name + " is excused and needs no excuse"));
        return found;
    }

    private static String type(SourceFile file) {
        return file.name().replace(".java", "");
    }

    /** What an expression of literals and constants says. */
    private static String text(String expression, Map<String, String> constants) {
        return Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|([A-Z]\\w*\\.[A-Z_]+)")
                .matcher(expression)
                .results()
                .map(part -> part.group(1) != null ? part.group(1) : constants.getOrDefault(part.group(2), ""))
                .collect(Collectors.joining());
    }

    private List<String> pastTheDoor(SourceFile file) {
        List<String> past = new ArrayList<>();
        ASKED.matcher(file.code())
                .results()
                .filter(asked -> asked.group(1) == null
                        || touchesScoped(queries.getOrDefault(asked.group(1), "")) && !unitless(asked.group(1)))
                .forEach(asked -> past.add("asks " + asked.group(1)));
        BUILT.matcher(file.code()).results().forEach(built -> past.add("calls " + built.group(1)));
        BY_KEY.matcher(file.code())
                .results()
                .filter(asked -> scoped.containsKey(asked.group(1)))
                .forEach(asked -> past.add("finds " + asked.group(1) + " by key"));
        return past;
    }

    /** A query excused by name is nobody's door. */
    private boolean unitless(String query) {
        return !queries.get(query).contains(":scope");
    }

    private boolean isExcused(Set<String> excused, String name) {
        unused.remove(name);
        return excused.contains(name);
    }

    private boolean touchesScoped(String query) {
        return scoped.values().stream().anyMatch(entity -> Pattern.compile("\\b(from|join|update)\\s+" + entity + "\\b")
                .matcher(query)
                .find());
    }

    private void collectScoped() {
        Map<String, SourceFile> declared = new TreeMap<>();
        Map<String, String> parents = new TreeMap<>();
        Set<String> known = new HashSet<>();
        for (SourceFile file : files) {
            TYPE.matcher(file.code()).results().limit(1).forEach(type -> {
                if (!declared.containsKey(type.group(1)) || file.code().contains("@Entity")) {
                    declared.put(type.group(1), file);
                }
                if (type.group(2) != null) {
                    parents.put(type.group(1), type.group(2));
                }
                if (type.group(3).matches("(?s).*\\bScoped\\b.*")) {
                    known.add(type.group(1));
                }
            });
        }
        known.addAll(parents.keySet().stream()
                .filter(type -> known.contains(parents.get(type)))
                .collect(Collectors.toSet()));
        known.forEach(type -> ENTITY.matcher(declared.get(type).code())
                .results()
                .limit(1)
                .forEach(entity -> scoped.put(type, entity.group(1) == null ? type : entity.group(1))));
    }
}
