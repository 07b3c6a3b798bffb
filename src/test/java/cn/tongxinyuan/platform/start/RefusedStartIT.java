package cn.tongxinyuan.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.ServerProcess;
import cn.tongxinyuan.planted.silent.Silent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not start does not, says why, and is not ready. */
@Tag("boot")
class RefusedStartIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path data;

    @Test
    void refusesAnUnknownSettingAMissingPasswordAndALostKeyFileByName() throws IOException {
        try (ServerProcess first = start("sealed", Map.of());
                ServerProcess misspelt = start("misspelt", Map.of("txy.deom", "true"));
                ServerProcess secretless = start(
                        "secretless",
                        Map.of(
                                "txy.db.class",
                                "org.postgresql.ds.PGSimpleDataSource",
                                "txy.db.url",
                                "jdbc:postgresql:none"))) {
            assertRefused(misspelt, "txy.deom");
            assertRefused(secretless, "txy.db.password");
            first.awaitReady(PATIENCE);
        }
        Path key = data.resolve("sealed/keys/personal-data.key");
        Files.delete(key);
        try (ServerProcess keyless = start("sealed", Map.of())) {
            assertRefused(keyless, "txy.key.file");
            assertThat(keyless.log()).contains("is missing, but this database holds personal data sealed with it");
            assertThat(key).doesNotExist();
        }
    }

    @Test
    void refusesAnEntityThatDoesNotSayToWhomItBelongs() {
        File planted = data.resolve("planted.war").toFile();
        ShrinkWrap.create(ZipImporter.class, "planted.war")
                .importFrom(ServerProcess.shippedWar().toFile())
                .as(WebArchive.class)
                .addClass(Silent.class)
                .as(ZipExporter.class)
                .exportTo(planted);

        try (ServerProcess silent = ServerProcess.start(planted.toPath(), data.resolve("silent"), Map.of())) {
            assertRefused(silent, Silent.class.getName());
        }
    }

    private ServerProcess start(String name, Map<String, String> settings) {
        return ServerProcess.start(ServerProcess.shippedWar(), data.resolve(name), settings);
    }

    private static void assertRefused(ServerProcess server, String culprit) {
        server.awaitStarted(PATIENCE);
        assertThat(server.readiness()).isNotEqualTo(200);
        assertThat(server.log()).contains("同心圆 does not start").contains(culprit);
    }
}
