package cn.tongxinyuan.platform.database;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the version of this WAR. Two nodes may start at once: one migrates, the other waits. */
@Stateless
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Resource(lookup = "java:app/jdbc/tongxinyuan")
    DataSource dataSource;

    /** @throws IllegalStateException where the database works at another isolation than READ COMMITTED, naming the remedy */
    public void run() {
        requireReadCommitted();
        List<String> locations = new ArrayList<>(List.of("classpath:db/migration"));
        if (product().equals("PostgreSQL")) {
            locations.add("classpath:db/migration-postgresql");
        } else {
            locations.add("classpath:db/migration-h2");
        }
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations(locations.toArray(String[]::new))
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    /**
     * Counting seats and taking turns are proved at READ COMMITTED. Asked once: a pool told to guarantee it asks the database
     * each time it takes a connection back.
     */
    private void requireReadCommitted() {
        try (Connection connection = dataSource.getConnection()) {
            if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
                throw new IllegalStateException("the database of txy.db.url must work at READ COMMITTED; in PostgreSQL:"
                        + " alter database … set default_transaction_isolation = 'read committed'");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("database does not answer", e);
        }
    }

    private String product() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException("database does not answer", e);
        }
    }
}
