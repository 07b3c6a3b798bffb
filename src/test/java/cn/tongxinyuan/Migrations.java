package cn.tongxinyuan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The scripts that make the database: named by time and module, portable, inside the arrows of the map. */
final class Migrations {

    /** Tables of the platform into which every module brings entries of its own: its code lists, what waits for its people, draws it kept itself. */
    private static final Set<String> FILLED_BY_MODULES =
            Set.of("platform_code", "platform_task", "platform_intake_batch", "platform_draw", "platform_draw_lot");

    private static final Pattern FILE = Pattern.compile("(\\w+)/V(\\d{8}_\\d{4})__(\\w+)\\.sql");
    private static final int LONGEST_NAME = 30;
    private static final Pattern NOT_PORTABLE = Pattern.compile(
            "\\b(serial|bigserial|smallserial|identity|auto_increment|uuid|json|jsonb|text|clob|blob|money|real|float|float4"
                    + "|float8|double precision|double|datetime|timestamptz|nvarchar|nvarchar2|varchar2|tinyint|enum|char"
                    + "|varchar(?! ?\\()|character varying(?! ?\\()|numeric(?! ?\\()|decimal(?! ?\\()"
                    + "|timestamp(?! ?(\\(\\d\\) )?with time zone))\\b");
    /** Words that one of the databases of section 信创 or the SQL standard keeps for itself. */
    private static final Set<String> RESERVED = Set.of(
            "user",
            "level",
            "comment",
            "size",
            "date",
            "group",
            "order",
            "type",
            "key",
            "value",
            "values",
            "index",
            "table",
            "select",
            "where",
            "from",
            "to",
            "end",
            "start",
            "check",
            "default",
            "desc",
            "asc",
            "row",
            "rows",
            "rownum",
            "number",
            "domain",
            "year",
            "month",
            "day",
            "hour",
            "minute",
            "second",
            "interval",
            "timestamp",
            "time",
            "access",
            "session",
            "resource",
            "role",
            "grant",
            "primary",
            "foreign",
            "references",
            "unique",
            "limit",
            "offset",
            "mode",
            "option",
            "public",
            "share",
            "trigger",
            "view",
            "with",
            "both",
            "cross",
            "current_user",
            "distinct",
            "exists",
            "window",
            "system",
            "lock",
            "file",
            "online",
            "increment",
            "initial",
            "modify",
            "raw",
            "audit",
            "cluster",
            "column",
            "compress",
            "connect",
            "current",
            "immediate",
            "long",
            "prior",
            "privileges",
            "rename",
            "successful",
            "synonym",
            "sysdate",
            "uid",
            "validate",
            "whenever",
            "verify",
            "section",
            "object",
            "method",
            "list",
            "map");

    private static final Pattern CODED = Pattern.compile("(.*_)?(status|stage|state|kind)");

    private final List<SourceFile> files;
    private final List<SqlScript> scripts;
    private final boolean portable;

    /**
     * @param root folder that holds one folder per module
     * @param portable whether the scripts run on every database, and not on one that knows more
     */
    Migrations(Path root, boolean portable) {
        files = SourceFile.under(root, Set.of("sql"));
        scripts = files.stream().map(SqlScript::new).toList();
        this.portable = portable;
    }

    int size() {
        return files.size();
    }

    List<String> fileNames() {
        Set<String> versions = new HashSet<>();
        return files.stream()
                .flatMap(file -> {
                    Matcher name = FILE.matcher(file.path());
                    if (!name.matches() || !(name.group(3) + "_").startsWith(name.group(1) + "_")) {
                        return Stream.of(file.path() + " is not <module>/VyyyyMMdd_HHmm__<module>_….sql");
                    }
                    return versions.add(name.group(2))
                            ? Stream.empty()
                            : Stream.of(file.path() + " has a version that another script has");
                })
                .toList();
    }

    List<String> names() {
        List<String> found = new ArrayList<>();
        for (SqlScript script : scripts) {
            String prefix = module(script) + "_";
            Stream<String> constraints = script.constraints.stream()
                    .filter(constraint -> constraint.name() != null)
                    .map(SqlScript.Constraint::name);
            Stream.concat(script.names.stream(), constraints)
                    .distinct()
                    .filter(name -> !name.startsWith(prefix))
                    .forEach(name -> found.add(script.path + " names " + name + " without its module"));
            script.touched.stream()
                    .distinct()
                    .filter(table -> !table.startsWith(prefix)
                            && !script.names.contains(table)
                            && !FILLED_BY_MODULES.contains(table))
                    .forEach(table -> found.add(script.path + " touches " + table + " of another module"));
            script.constraints.stream()
                    .filter(constraint ->
                            constraint.name() == null && !constraint.kind().equals("primary key"))
                    .forEach(constraint -> found.add(
                            script.path + " leaves a " + constraint.kind() + " of " + constraint.table() + " unnamed"));
            identifiers(script)
                    .distinct()
                    .filter(name -> name.length() > LONGEST_NAME)
                    .forEach(name -> found.add(script.path + " names " + name + ", longer than " + LONGEST_NAME));
            identifiers(script)
                    .distinct()
                    .filter(RESERVED::contains)
                    .forEach(name -> found.add(script.path + " uses the reserved word " + name));
        }
        return found;
    }

    List<String> columns() {
        if (!portable) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (SqlScript script : scripts) {
            for (SqlScript.Column column : script.columns) {
                Matcher type = NOT_PORTABLE.matcher(column.definition());
                if (type.find()) {
                    found.add(where(script, column) + " has the type " + type.group());
                }
                if (column.name().equals("id") && !column.definition().startsWith("bigint")) {
                    found.add(where(script, column) + " is no bigint");
                }
                if (CODED.matcher(column.name()).matches()
                        && column.definition().startsWith("varchar")
                        && constraints()
                                .noneMatch(constraint -> constraint.kind().equals("check")
                                        && constraint.table().equals(column.table())
                                        && constraint.text().matches(".*\\b" + column.name() + "\\b.*"))) {
                    found.add(where(script, column) + " is a code without a check");
                }
            }
        }
        return found;
    }

    List<String> foreignKeys(Map<String, Set<String>> mayUse) {
        List<String> found = new ArrayList<>();
        for (SqlScript script : scripts) {
            String module = module(script);
            script.constraints.stream()
                    .filter(constraint -> constraint.kind().equals("foreign key"))
                    .forEach(key -> {
                        String where = script.path + " " + key.table() + key.columns();
                        boolean inside = Stream.concat(
                                        Stream.of(module), mayUse.getOrDefault(module, Set.of()).stream())
                                .anyMatch(owner ->
                                        key.target() != null && key.target().startsWith(owner + "_"));
                        if (!inside) {
                            found.add(where + " points to " + key.target() + " against the map");
                        }
                        if (constraints()
                                .noneMatch(index -> !index.kind().equals("foreign key")
                                        && !index.kind().equals("check")
                                        && index.table().equals(key.table())
                                        && index.leadsWith(key.columns()))) {
                            found.add(where + " has no index");
                        }
                    });
        }
        return found;
    }

    private Stream<SqlScript.Constraint> constraints() {
        return scripts.stream().flatMap(script -> script.constraints.stream());
    }

    private static Stream<String> identifiers(SqlScript script) {
        return Stream.of(
                        script.names.stream(),
                        script.columns.stream().map(SqlScript.Column::name),
                        script.constraints.stream()
                                .map(SqlScript.Constraint::name)
                                .filter(name -> name != null))
                .flatMap(all -> all);
    }

    private static String where(SqlScript script, SqlScript.Column column) {
        return script.path + " " + column.table() + "." + column.name();
    }

    private static String module(SqlScript script) {
        return script.path.split("/", 2)[0];
    }
}
