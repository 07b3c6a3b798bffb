package cn.tongxinyuan;

import static cn.tongxinyuan.Rule.violations;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entities are read and written by JPA; SQL and JDBC stand in the few classes that have a reason. */
final class SqlRule {

    private static final String QUERY = "createNativeQuery";

    private final Set<String> excused;

    /** @param excused names of classes that may */
    SqlRule(Set<String> excused) {
        this.excused = excused;
    }

    Rule rule() {
        return new Rule("sql_stands_where_it_must", this::strays);
    }

    private List<String> strays(JavaClasses classes) {
        Set<String> using = classes.stream()
                .filter(SqlRule::usesSql)
                .map(SqlRule::outermost)
                .collect(Collectors.toSet());
        Set<String> idle = new TreeSet<>(excused);
        idle.removeAll(using);
        List<String> found = new ArrayList<>(violations(
                using.stream(),
                name -> excused.contains(name) ? Stream.empty() : Stream.of(name + " writes SQL of its own")));
        idle.forEach(name -> found.add(name + " is allowed SQL without need"));
        return found;
    }

    private static boolean usesSql(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getPackageName().equals("java.sql"))
                || type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTarget().getName().equals(QUERY));
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("[$].*", "");
    }
}
