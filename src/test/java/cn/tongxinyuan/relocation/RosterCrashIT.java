package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.FluentWait;

/**
 * The server dies during an import, as in a power failure: what was being loaded is there whole or not at all, and the
 * next start finishes it. At two moments in {@code mvn verify}, at twenty with {@code -Dcrash.points=20
 * -Dit.test=RosterCrashIT}.
 */
@Tag("boot")
class RosterCrashIT {

    private static final int ROWS = 3000;
    private static final int POINTS = Integer.getInteger("crash.points", 2);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Map<String, String> SETTINGS = Map.of("txy.demo", "true", "txy.job.lease.seconds", "5");

    @TempDir
    Path data;

    @Test
    void aRollInterruptedByPowerFailureIsFinishedByTheNextStart() {
        byte[] workbook = RosterGiven.workbook(ROWS);
        String job = null;
        for (int point = 0; point <= POINTS; point++) {
            try (ServerProcess server = ServerProcess.start(ServerProcess.shippedWar(), data, SETTINGS)) {
                server.awaitReady(PATIENCE);
                Api chief = chief(server);
                if (job != null) {
                    assertFinished(chief, area(point - 1), job);
                }
                if (point < POINTS) {
                    job = ordered(chief, area(point), workbook);
                    int rowsDone = point * ROWS / POINTS;
                    String running = job;
                    until(() -> done(chief, running) >= rowsDone
                            || state(chief, running).equals("DONE"));
                    server.kill();
                }
            }
        }
    }

    private static String area(int point) {
        return "CRASH-" + point;
    }

    private static void assertFinished(Api chief, String area, String job) {
        assertThat(households(chief, area)).isIn(0, ROWS);
        until(() -> state(chief, job).equals("DONE"));
        assertThat(households(chief, area)).isEqualTo(ROWS);
    }

    /** An import, during which the server is killed a little later each time: before, while and after rows are written. */
    private static String ordered(Api chief, String area, byte[] workbook) {
        Api.Answer founded = chief.json(
                "/api/v1/relocation/areas",
                "{\"code\":\"" + area + "\",\"name\":\"断电片区\",\"track\":\"COLLECTIVE\",\"street\":\"370105013\","
                        + "\"plannedHouseholds\":3000,\"plannedFloorArea\":\"240000.00\"}");
        assertThat(founded.status()).isEqualTo(201);
        String address = chief.upload(
                        "/api/v1/relocation/areas/" + area + "/rosters?mode=commit&accept=all", "户档.xlsx", workbook)
                .header("Location");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Api chief(ServerProcess server) {
        Api visitor = server.visitor();
        String token = visitor.json(
                        "/api/v1/tokens", "{\"username\":\"relocation.chief\",\"password\":\"Tongxin#2024\"}")
                .find("\"token\":\"([^\"]+)\"");
        return visitor.bearer(token);
    }

    private static int households(Api chief, String area) {
        return Integer.parseInt(chief.get("/api/v1/relocation/areas/" + area).find("\"households\":(\\d+)"));
    }

    private static String state(Api chief, String job) {
        return chief.get("/api/v1/jobs/" + job).find("\"state\":\"(\\w+)\"");
    }

    private static int done(Api chief, String job) {
        return Integer.parseInt("0" + chief.get("/api/v1/jobs/" + job).find("\"done\":(\\d+)"));
    }

    private static void until(java.util.function.BooleanSupplier condition) {
        new FluentWait<>(condition)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(50))
                .until(java.util.function.BooleanSupplier::getAsBoolean);
    }
}
