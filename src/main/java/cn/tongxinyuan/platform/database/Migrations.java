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

    public void run() {
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

    /** Name of the database product, {@code H2} or {@code PostgreSQL}. */
    public String product() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException("database does not answer", e);
        }
    }
}
