package cn.tongxinyuan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A migration script, read statement by statement in lower case, without comments, literals and bodies of functions. */
final class SqlScript {

    private static final String NAME = "(?:if (?:not )?exists )?\"?(\\w+)\"?";
    private static final Pattern TABLE = Pattern.compile("create table " + NAME + " ?\\((.*)\\).*");
    private static final Pattern INDEX = Pattern.compile(
            "create (?:unique )?index (?:concurrently )?" + NAME + " on (\\w+)[^(]*\\((.*?)\\)(?: where.*)?");
    private static final Pattern ALTER = Pattern.compile("alter table " + NAME + " (.*)");
    private static final Pattern OTHER = Pattern.compile(
            "(?:create (?:or replace )?|drop )(?:table|sequence|view|trigger|function|index|materialized view) " + NAME
                    + ".*");
    private static final Pattern WRITE =
            Pattern.compile("(?:insert into|update|delete from|merge into|truncate table|drop table) " + NAME + ".*");
    private static final Pattern TRIGGER_TABLE = Pattern.compile("create (?:or replace )?trigger .*? on (\\w+) .*");

    /** A column with everything that follows its name. */
    record Column(String table, String name, String definition) {}

    /** A named or unnamed constraint; an index counts as one of kind {@code index}. */
    record Constraint(String table, String name, String kind, List<String> columns, String target, String text) {

        boolean leadsWith(List<String> wanted) {
            return columns.size() >= wanted.size() && wanted.containsAll(columns.subList(0, wanted.size()));
        }
    }

    final String path;
    final List<String> names = new ArrayList<>();
    final List<String> touched = new ArrayList<>();
    final List<Column> columns = new ArrayList<>();
    final List<Constraint> constraints = new ArrayList<>();

    SqlScript(SourceFile file) {
        path = file.path();
        String bare = file.text()
                .replaceAll("(?s)\\$(\\w*)\\$.*?\\$\\1\\$", "''")
                .replaceAll("(?m)--.*$", "")
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?s)'(?:[^']|'')*'", "''");
        Stream.of(bare.split(";"))
                .map(statement -> statement
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(statement -> !statement.isEmpty())
                .forEach(this::read);
    }

    private void read(String statement) {
        Matcher table = TABLE.matcher(statement);
        Matcher index = INDEX.matcher(statement);
        Matcher alter = ALTER.matcher(statement);
        Matcher other = OTHER.matcher(statement);
        Matcher write = WRITE.matcher(statement);
        Matcher trigger = TRIGGER_TABLE.matcher(statement);
        if (table.matches()) {
            names.add(table.group(1));
            touched.add(table.group(1));
            parts(table.group(2)).forEach(part -> piece(table.group(1), part));
        } else if (index.matches()) {
            names.add(index.group(1));
            touched.add(index.group(2));
            constraints.add(
                    new Constraint(index.group(2), index.group(1), "index", list(index.group(3)), null, statement));
        } else if (alter.matches()) {
            touched.add(alter.group(1));
            parts(alter.group(2)).forEach(part -> {
                Matcher added = Pattern.compile("add (?:column )?(?:if not exists )?(.*)")
                        .matcher(part);
                if (added.matches()) {
                    piece(alter.group(1), added.group(1));
                }
            });
        } else {
            if (other.matches()) {
                names.add(other.group(1));
            }
            if (write.matches()) {
                touched.add(write.group(1));
            }
            if (trigger.matches()) {
                touched.add(trigger.group(1));
            }
        }
    }

    /** One part of a table: a column, possibly with constraints of its own, or a constraint. */
    private void piece(String table, String part) {
        if (constraint(table, part).isPresent()) {
            constraints.add(constraint(table, part).orElseThrow());
            return;
        }
        String column = part.split(" ", 2)[0].replace("\"", "");
        columns.add(new Column(
                table,
                column,
                part.substring(Math.min(part.length(), column.length())).strip()));
        Matcher key =
                Pattern.compile(".*?(?:constraint (\\w+) )?references (\\w+).*").matcher(part);
        if (key.matches()) {
            constraints.add(new Constraint(table, key.group(1), "foreign key", List.of(column), key.group(2), part));
        }
        Matcher own = Pattern.compile("(?:constraint (\\w+) )?(primary key|unique|check)\\b")
                .matcher(part);
        while (own.find()) {
            constraints.add(new Constraint(table, own.group(1), own.group(2), List.of(column), null, part));
        }
    }

    private static Optional<Constraint> constraint(String table, String part) {
        Matcher match = Pattern.compile(
                        "(?:constraint (\\w+) )?(primary key|unique|foreign key|check) ?\\((.*?)\\)(?: references (\\w+))?.*")
                .matcher(part);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new Constraint(table, match.group(1), match.group(2), list(match.group(3)), match.group(4), part));
    }

    private static List<String> list(String columns) {
        return Stream.of(columns.split(","))
                .map(column -> column.strip().split(" ")[0].replace("\"", ""))
                .toList();
    }

    /** Splits at commas outside parentheses. */
    private static List<String> parts(String body) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < body.length(); i++) {
            char sign = body.charAt(i);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == ',' && depth == 0) {
                parts.add(body.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(body.substring(start).strip());
        return parts;
    }
}
