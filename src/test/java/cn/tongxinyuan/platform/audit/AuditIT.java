package cn.tongxinyuan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Eventually;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.security.Accounts;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AuditIT {

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    Records records;

    @Inject
    Accounts accounts;

    @Inject
    FailingUseCase failing;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/tongxinyuan")
    DataSource dataSource;

    @Test
    void writesOneRowForAnAct() {
        String admin = caller.hired("platform.sysadmin", "370105");
        String person = caller.hired("platform.auditor", "370105");

        caller.as(admin, () -> accounts.disable(person));

        assertThat(trail.of(admin))
                .containsExactly("DONE platform.disable Account " + person + " platform.told.disable");
    }

    @Test
    void leavesNoRowOfAnActThatWasRolledBack() {
        String admin = caller.hired("platform.sysadmin", "370105");
        String person = caller.hired("platform.auditor", "370105");

        caller.as(admin, () -> {
            transaction.begin();
            accounts.disable(person);
            transaction.rollback();
        });

        assertThat(trail.of(admin)).isEmpty();
    }

    @Test
    void keepsAnActThatBrokeARule() {
        String admin = caller.hired("platform.sysadmin", "370105");

        assertThatThrownBy(() -> caller.as(admin, () -> accounts.create(admin, "同名")))
                .isInstanceOf(RuleViolation.class);

        assertThat(trail.of(admin)).containsExactly("FAILED platform.create - - platform.rule.username-taken");
    }

    @Test
    void keepsAnActOnARecordOfAnotherUnit() {
        String auditor = caller.hired("platform.auditor", "370105");

        assertThatThrownBy(() -> caller.as(auditor, () -> failing.outOfScope())).isInstanceOf(OutOfScope.class);

        assertThat(trail.of(auditor)).containsExactly("DENIED it.outOfScope - - platform.told.out-of-scope");
    }

    @Test
    void keepsAnActThatBrokeDown() {
        String auditor = caller.hired("platform.auditor", "370105");

        assertThatThrownBy(() -> caller.as(auditor, () -> failing.breakDown()))
                .isInstanceOf(IllegalStateException.class);

        assertThat(trail.of(auditor))
                .containsExactly("FAILED it.breakDown - - platform.told.broken|IllegalStateException");
    }

    @Test
    void cannotBeRewrittenEvenInTheDatabase() {
        caller.hired("platform.auditor", "370105");
        Eventually.holds(() -> !records.sql("select 1 from platform_audit_link fetch first 1 row only")
                .isEmpty());

        assertThat(List.of(
                        "update platform_audit set summary = 'x'",
                        "delete from platform_audit",
                        "update platform_audit_link set link_hash = 'x'",
                        "delete from platform_audit_link"))
                .allSatisfy(sql -> assertThatThrownBy(() -> inDatabase(sql))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("append-only"));
        assertThat(List.of(
                        "truncate table platform_audit",
                        "truncate table platform_audit_link",
                        "truncate table platform_audit, platform_audit_link, platform_audit_pending"))
                .allSatisfy(
                        sql -> assertThatThrownBy(() -> inDatabase(sql)).as(sql).isInstanceOf(SQLException.class));
    }

    private void inDatabase(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
