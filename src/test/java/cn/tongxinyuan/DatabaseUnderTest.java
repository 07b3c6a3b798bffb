package cn.tongxinyuan;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives the server under test a data directory and a database of its own: the embedded one the product defaults to, or
 * a PostgreSQL whose binaries come from Maven. Does nothing for unit tests.
 */
public class DatabaseUnderTest implements LauncherSessionListener {

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String engine = System.getProperty("it.db");
        if (engine == null) {
            return;
        }
        try {
            Path data = Files.createTempDirectory(Path.of(System.getProperty("it.directory")), "data-" + engine);
            StringBuilder jvm = new StringBuilder(System.getProperty("it.jvm"))
                    .append(" -Dtxy.data.dir=")
                    .append(data);
            if (engine.equals("postgresql")) {
                postgres = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setDataDirectory(data.resolve("cluster"))
                        .start();
                jvm.append(settings(postgres));
            }
            System.setProperty("it.jvm", jvm.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String settings(EmbeddedPostgres postgres) {
        return " -Dtxy.db.class=org.postgresql.ds.PGSimpleDataSource -Dtxy.db.url="
                + postgres.getJdbcUrl("postgres", "postgres") + " -Dtxy.db.user=postgres -Dtxy.db.password=postgres";
    }
}
