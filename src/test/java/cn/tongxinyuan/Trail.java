package cn.tongxinyuan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The audit trail as a test reads it: past the product's own reading, straight from the table. */
@ApplicationScoped
public class Trail {

    private static final String ROWS =
            "select outcome, action_code, subject_type, subject_code, summary from platform_audit";

    @Inject
    Records records;

    /** Rows of an actor in their order, as {@code OUTCOME action subjectType subjectCode summary}. */
    public List<String> of(String actor) {
        return written(records.sql(ROWS + " where actor = ?1 and action_code <> 'platform.login' order by id", actor));
    }

    /** Refused attempts of an actor. */
    public List<String> refused(String actor) {
        return of(actor).stream().filter(row -> row.startsWith("DENIED ")).toList();
    }

    /** Rows about a record in their order, written likewise. */
    public List<String> about(String subjectCode) {
        return written(records.sql(ROWS + " where subject_code = ?1 order by id", subjectCode));
    }

    private static List<String> written(List<?> rows) {
        return rows.stream()
                .map(row -> Arrays.stream((Object[]) row).map(String::valueOf).collect(Collectors.joining(" ")))
                .toList();
    }
}
