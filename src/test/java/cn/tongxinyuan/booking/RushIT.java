package cn.tongxinyuan.booking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.ServerProcess;
import cn.tongxinyuan.bench.Cluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rushes through the interface on the shipped WAR, and the power failing in them (reliability CT-01 to CT-05). Short in
 * {@code mvn verify}; as large as the guide asks with {@code -Drush.full=true -Dit.test=RushIT}, the power failing as often as
 * one likes with {@code -Drush.kills=20}. What must always hold is asked of the database at the end, by the file that ships.
 */
@Tag("rush")
class RushIT {

    private static final boolean FULL = Boolean.getBoolean("rush.full");
    private static final boolean ON_POSTGRESQL = "postgresql".equals(System.getProperty("it.db"));
    private static final int KILLS = Integer.getInteger("rush.kills", FULL ? 20 : ON_POSTGRESQL ? 3 : 2);
    private static final int HANDS = FULL ? 64 : 16;
    /** More than the server has threads or connections: who is refused needs a second one. */
    private static final int CROWD = 64;

    private static final int SEATS = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    static Path folder;

    private static Cluster cluster;
    private static ServerProcess server;

    private Rush rush;

    /** A first server makes the tables; the embedded database lets nobody else in while it runs. */
    @BeforeAll
    static void prepare() throws IOException, SQLException {
        if (ON_POSTGRESQL) {
            cluster = new Cluster(folder.resolve("cluster"));
            cluster.run("postgres", "create database rush");
        }
        start();
        if (!ON_POSTGRESQL) {
            server.close();
        }
        try (Connection connection = open()) {
            Rush.prepare(connection);
        }
        if (!ON_POSTGRESQL) {
            start();
        }
    }

    @BeforeEach
    void visit() {
        rush = new Rush(server);
    }

    @AfterAll
    static void whatMustHoldHolds() throws IOException, SQLException {
        server.close();
        try (Connection connection = open();
                Statement sql = connection.createStatement()) {
            for (String query : Files.readString(Path.of("server-config", "invariants.sql"))
                    .replaceAll("(?m)--.*$", "")
                    .split(";")) {
                if (!query.isBlank()) {
                    try (ResultSet broken = sql.executeQuery(query)) {
                        assertThat(broken.next()).as(query).isFalse();
                    }
                }
            }
        }
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void exactlyAsManyAreConfirmedAsThereAreSeats() throws Exception {
        for (int round = 0; round < (FULL ? 20 : 2); round++) {
            String offering = rush.offering(SEATS, false, round);

            List<Rush.Attempt> all = Rush.by(CROWD, FULL ? 2_000 : 200, i -> rush.book(offering));

            assertThat(all.stream().filter(Rush.Attempt::isConfirmed)).hasSize(SEATS);
            assertThat(all.stream().filter(Predicate.not(Rush.Attempt::isConfirmed)))
                    .allMatch(each -> each.answer().status() == 409
                            && each.answer().body().contains("\"FULL\""));
        }
    }

    @Test
    void manyOfferingsFillTogetherAndNoneIsLeftOrOverfilled() throws Exception {
        int offerings = FULL ? 50 : 10;
        int seats = FULL ? 40 : 8;
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < offerings; i++) {
            codes.add(rush.offering(seats, false, 100 + i));
        }

        List<Rush.Attempt> all = Rush.by(HANDS, FULL ? 10_000 : 240, i -> rush.book(codes.get(i % offerings)));

        assertThat(all.stream().filter(Rush.Attempt::isConfirmed)).hasSize(offerings * seats);
        assertThat(all).allMatch(each -> each.isConfirmed() || each.answer().status() == 409);
    }

    @Test
    void aStormOfBookingsAndCancellationsLosesNoSeat() throws Exception {
        String offering = rush.offering(SEATS, true, 200);
        long end = System.nanoTime() + Duration.ofSeconds(FULL ? 60 : 4).toNanos();

        List<List<String>> wrong = Rush.by(HANDS, HANDS, hand -> storm(offering, new Random(hand), end));

        assertThat(wrong).allSatisfy(log -> assertThat(log).isEmpty());
        assertThat(rush.gateway().get("/api/v1/offerings/" + offering).body()).contains("\"taken\":" + SEATS);
    }

    /** Books, gives back one in five, answers offers; returns what should not have happened. */
    private List<String> storm(String offering, Random random, long end) {
        List<String> wrong = new ArrayList<>();
        List<String> mine = new ArrayList<>();
        while (System.nanoTime() < end) {
            Rush.Attempt attempt = rush.book(offering);
            if (attempt.answer().status() != 201) {
                wrong.add(attempt.answer() + attempt.answer().body());
                continue;
            }
            mine.add(attempt.receipt());
            String one = "/api/v1/bookings/" + mine.get(random.nextInt(mine.size()));
            if (random.nextInt(5) == 0) {
                expect(wrong, rush.gateway().delete(one), "TOO_LATE");
            }
            if (rush.gateway().get(one).body().contains("\"OFFERED\"")) {
                expect(wrong, rush.gateway().json(one + "/acceptance", ""), "NO_OFFER");
            }
        }
        return wrong;
    }

    private static void expect(List<String> wrong, Api.Answer answer, String refusal) {
        if (answer.status() != 200 && !answer.body().contains(refusal)) {
            wrong.add(answer + answer.body());
        }
    }

    @Test
    void twoClicksOfOnePersonAreOneBooking() throws Exception {
        int pairs = FULL ? 500 : 25;
        String offering = rush.offering(pairs * 2, false, 300);
        List<Integer> people = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            people.add(Rush.resident());
            keys.add(UUID.randomUUID().toString());
        }

        // every second pair sends the same key again, as a program does that heard no answer
        List<Rush.Attempt> all = Rush.by(
                HANDS,
                pairs * 2,
                i -> rush.book(
                        offering,
                        people.get(i / 2),
                        i / 2 % 2 == 0 ? keys.get(i / 2) : UUID.randomUUID().toString()));

        for (int i = 0; i < pairs; i++) {
            List<Rush.Attempt> both = all.subList(2 * i, 2 * i + 2);
            if (i % 2 == 0) {
                assertThat(both).allMatch(Rush.Attempt::isConfirmed);
                assertThat(both.get(0).receipt()).isEqualTo(both.get(1).receipt());
            } else {
                assertThat(both.stream().filter(Rush.Attempt::isConfirmed)).hasSize(1);
            }
        }
        assertThat(rush.gateway().get("/api/v1/offerings/" + offering).body()).contains("\"taken\":" + pairs);
    }

    @Test
    void nobodyIsInTwoPlacesAtATime() throws Exception {
        int pairs = FULL ? 1_000 : 40;
        List<String> both = List.of(rush.offering(pairs, false, 400), rush.offering(pairs, false, 400));
        List<Integer> people = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            people.add(Rush.resident());
        }

        List<Rush.Attempt> all = Rush.by(
                HANDS,
                pairs * 2,
                i -> rush.book(
                        both.get(i % 2), people.get(i / 2), UUID.randomUUID().toString()));

        assertThat(all.stream().filter(Rush.Attempt::isConfirmed)).hasSize(pairs);
        assertThat(all.stream().filter(Predicate.not(Rush.Attempt::isConfirmed)))
                .allMatch(each -> each.answer().body().contains("\"OVERLAP\""));
    }

    @Test
    void whatWasAcknowledgedIsThereAfterThePowerFailed() throws Exception {
        for (int point = 0; point < KILLS; point++) {
            int killAt = 5 + point * 160 / KILLS;
            String offering = rush.offering(2 * SEATS, true, 500 + point);
            AtomicInteger heard = new AtomicInteger();
            ServerProcess dying = server;
            Rush before = rush;

            List<Rush.Attempt> all = Rush.by(HANDS, 200, i -> {
                Rush.Attempt attempt = attempt(
                        before, offering, Rush.resident(), UUID.randomUUID().toString());
                if (attempt.answer() != null && heard.incrementAndGet() == killAt) {
                    dying.kill();
                }
                return attempt;
            });
            start();
            rush = new Rush(server);

            Map<Boolean, List<Rush.Attempt>> answered =
                    all.stream().collect(Collectors.partitioningBy(each -> each.answer() != null));
            assertThat(answered.get(true)).hasSizeGreaterThanOrEqualTo(killAt);
            for (Rush.Attempt each : answered.get(true)) {
                assertThat(rush.gateway()
                                .get("/api/v1/bookings/" + each.receipt())
                                .status())
                        .as("acknowledged")
                        .isEqualTo(200);
            }
            // who heard nothing asks again with the same key, and is booked once
            List<String> again = Rush.by(HANDS, answered.get(false).size(), i -> {
                Rush.Attempt lost = answered.get(false).get(i);
                return rush.book(offering, lost.resident(), lost.key()).receipt();
            });
            assertThat(again).doesNotContain("").doesNotHaveDuplicates();
            String now = rush.gateway().get("/api/v1/offerings/" + offering).body();
            assertThat(now).contains("\"taken\":" + 2 * SEATS, "\"waiting\":" + (all.size() - 2 * SEATS));
        }
    }

    /** Without an answer where the server fell silent. */
    private static Rush.Attempt attempt(Rush rush, String offering, int resident, String key) {
        try {
            Rush.Attempt made = rush.book(offering, resident, key);
            return made.answer().status() == 201 ? made : new Rush.Attempt(key, resident, null);
        } catch (UncheckedIOException silent) {
            return new Rush.Attempt(key, resident, null);
        }
    }

    private static void start() {
        server = ServerProcess.start(
                ServerProcess.shippedWar(),
                folder.resolve("data"),
                cluster == null ? Map.of() : Objects.requireNonNull(cluster).settings("rush"));
        server.awaitReady(PATIENCE);
    }

    private static Connection open() throws SQLException {
        return cluster == null
                ? DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("data").resolve("tongxinyuan")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                        "tongxinyuan",
                        "embedded")
                : cluster.open("rush");
    }
}
