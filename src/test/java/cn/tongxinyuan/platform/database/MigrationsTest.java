package cn.tongxinyuan.platform.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"READ UNCOMMITTED", "REPEATABLE READ", "SERIALIZABLE"})
    void aDatabaseThatWorksAtAnotherIsolationIsRefused(String isolation) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:;INIT=SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL " + isolation);
        Migrations migrations = new Migrations();
        migrations.dataSource = database;

        assertThatThrownBy(migrations::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("READ COMMITTED");
    }
}
