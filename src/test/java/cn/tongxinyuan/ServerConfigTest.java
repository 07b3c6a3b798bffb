package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What administrators get agrees with itself. */
class ServerConfigTest {

    private static final Path CONFIG = Path.of("server-config");

    private static final int BESIDE_REQUESTS = 12;
    private static final int POSTGRESQL_ALLOWS = 97;

    @Test
    void startsTheContainerExactlyAsTheUnit() throws IOException {
        assertThat(containerCommand()).isEqualTo(unitCommand());
    }

    @Test
    void startsWithTheFilesThatShip() throws IOException {
        assertThat(unitCommand())
                .filteredOn(word -> word.startsWith("server-config/"))
                .hasSize(3)
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    @Test
    void opensNoDataGridOnASingleNode() throws IOException {
        assertThat(unitCommand()).contains("--nohazelcast").doesNotContain("--nocluster");
        assertThat(Files.readString(CONFIG.resolve("pre-boot.asadmin"))).contains("http-listener.address=127.0.0.1");
    }

    /** Payara restarts a listener whose settings change after the start; seen once in twelve starts to move to another port. */
    @Test
    void changesNothingOfTheListenerOnceItListens() throws IOException {
        assertThat(Files.readAllLines(CONFIG.resolve("post-boot.asadmin")))
                .noneMatch(line -> line.startsWith("set ")
                        && (line.contains(".network-config.") || line.contains(".thread-pools.")));
    }

    /**
     * Every request may hold one connection and ask for another, to keep a refusal. Were there no more connections than
     * requests, they could all wait for each other; jobs and what is done again and again need some as well.
     */
    @Test
    void hasMoreConnectionsThanRequestsThatHoldOne() throws IOException {
        int threads = Integer.parseInt(
                found("max-thread-pool-size=(\\d+)", Files.readString(CONFIG.resolve("pre-boot.asadmin"))));
        int connections = Integer.parseInt(found(
                "<max-pool-size>(\\d+)</max-pool-size>", Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"))));

        assertThat(connections).isGreaterThanOrEqualTo(threads + BESIDE_REQUESTS);
        assertThat(2 * connections).as("two nodes on PostgreSQL as it comes").isLessThan(POSTGRESQL_ALLOWS);
    }

    @Test
    void keepsPagesForMachinesBehindTheProxy() throws IOException {
        assertThat(Files.readString(CONFIG.resolve("proxy.conf")))
                .contains("^/(metrics|health|openapi)(/|$)", "client_max_body_size 12m", "X-Forwarded-Proto");
    }

    private static List<String> unitCommand() throws IOException {
        String unit = Files.readString(CONFIG.resolve("tongxinyuan.service"));
        return List.of(found("(?m)^ExecStart=/usr/bin/(.*)$", unit).split(" "));
    }

    private static List<String> containerCommand() throws IOException {
        String list = found("(?m)^CMD \\[\"(.*)\"\\]$", Files.readString(Path.of("Dockerfile")));
        return List.of(list.split("\", \""));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
