package cn.tongxinyuan;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which beans the markup of a module names: its own and those of the platform, and nobody else's. */
final class BeanReach {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])([a-z]\\w*)");
    private static final Pattern PIECE = Pattern.compile("(?:WEB-INF/fragments/)?([a-z]+)/.*");
    private static final String SHARED = "platform";

    private BeanReach() {}

    /** Names of all beans of the tree with the module each belongs to. */
    static Map<String, String> beans(String root, JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .collect(Collectors.toMap(BeanReach::name, type -> type.getPackageName()
                        .substring(root.length() + 1)
                        .split("[.]")[0]));
    }

    private static String name(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        String simple = type.getSimpleName();
        return given.isEmpty() ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) : given;
    }

    /** @param beans as {@link #beans} */
    static List<String> strays(Path webapp, Map<String, String> beans) {
        return SourceFile.under(webapp, Set.of("xhtml")).stream()
                .flatMap(file -> named(file.text())
                        .filter(name -> beans.containsKey(name)
                                && !List.of(module(file.path()), SHARED).contains(beans.get(name)))
                        .distinct()
                        .map(name -> file.path() + " names " + name + " of " + beans.get(name)))
                .sorted()
                .toList();
    }

    private static Stream<String> named(String markup) {
        return EXPRESSION
                .matcher(markup)
                .results()
                .map(found -> QUOTED.matcher(found.group(1)).replaceAll(""))
                .flatMap(expression -> NAME.matcher(expression).results().map((MatchResult name) -> name.group(1)));
    }

    /** Of a tag or a template the platform, of a view at the top the administration. */
    private static String module(String path) {
        var piece = PIECE.matcher(path);
        return piece.matches() ? piece.group(1) : path.contains("/") ? SHARED : "administration";
    }
}
