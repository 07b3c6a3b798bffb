package cn.tongxinyuan.platform.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database refuses to change, delete or empty what the trail holds, also after it was closed and opened again. */
class AppendOnlyTest {

    @Test
    void refusesEveryChangeAlsoAfterARestart(@TempDir Path folder) throws SQLException {
        Trail first = Trail.inFile(folder.resolve("trail")).acts(101, 3).linked();
        refusesEverything(first);
        first.execute("shutdown");
        refusesEverything(Trail.inFile(folder.resolve("trail")));
    }

    private static void refusesEverything(Trail trail) {
        for (String statement : new String[] {
            "update platform_audit set summary = 'x' where id = 101",
            "delete from platform_audit where id = 101",
            "update platform_audit_link set link_hash = 'x' where seq = 1",
            "delete from platform_audit_link where seq = 3"
        }) {
            assertThatThrownBy(() -> trail.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
        for (String table : new String[] {"platform_audit", "platform_audit_link"}) {
            assertThatThrownBy(() -> trail.execute("truncate table " + table))
                    .as(table)
                    .isInstanceOf(SQLException.class);
        }
    }
}
