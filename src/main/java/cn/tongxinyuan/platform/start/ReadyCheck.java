package cn.tongxinyuan.platform.start;

import cn.tongxinyuan.platform.demo.DemoDistrict;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready: migrated, the database answers, and the demonstration district, if asked for, is complete. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/tongxinyuan")
    DataSource dataSource;

    @Inject
    DemoDistrict demo;

    @Inject
    StartUp startUp;

    @Override
    public HealthCheckResponse call() {
        boolean started = startUp.isDone();
        boolean database = databaseAnswers();
        boolean complete = demo.isCompleteOrNotAsked();
        return HealthCheckResponse.named("tongxinyuan")
                .status(started && database && complete)
                .withData("migrated", started)
                .withData("database", database)
                .withData("demonstration", complete)
                .build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
