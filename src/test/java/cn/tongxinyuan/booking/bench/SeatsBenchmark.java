package cn.tongxinyuan.booking.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.ServerProcess;
import cn.tongxinyuan.bench.Cluster;
import cn.tongxinyuan.bench.Cpu;
import cn.tongxinyuan.bench.PgBench;
import cn.tongxinyuan.bench.Results;
import cn.tongxinyuan.bench.Wars;
import cn.tongxinyuan.booking.Rush;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/**
 * Bookings through the interface of the shipped WAR, against what the database alone does with the two statements a seat is
 * taken by: {@code mvn -B -DskipTests package failsafe:integration-test@bench -Dit.test=SeatsBenchmark}. Rounds of ours and of
 * the reference take turns, the one in the middle counts. The table goes to {@code target/benchmark-seats.md}. Takes eight
 * minutes; other work on the machine blurs it. Needs {@code pgbench}.
 */
class SeatsBenchmark {

    private static final int ROUNDS = 3;
    private static final int WARM_UP = 14;
    /** The compiler keeps up only where the hands leave it a core. */
    private static final int CORES = 2;

    private static final int HANDS = 32;
    private static final int FEW_HANDS = 8;
    private static final int OFFERINGS = 1_000;
    private static final int BOOKINGS = 1_500;
    private static final int SCARCE = 500;
    private static final int ATTEMPTS = 5_120;
    private static final int SOLD_OUT_AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String TABLES =
            """
            create table session (id int primary key, capacity int not null, booked int not null, check (booked <= capacity));
            create table booking (id bigserial primary key, session_id int not null references session, person int not null,
                at timestamptz not null default now(), unique (session_id, person));
            insert into session select i, 1000000, 0 from generate_series(1, 1000) i;
            """;
    private static final String TAKE =
            """
            \\set session %s
            \\set person random(1, 2000000000)
            begin;
            update session set booked = booked + 1 where id = :session and booked < capacity;
            insert into booking (session_id, person) values (:session, :person);
            commit;
            """;
    private static final String SELL =
            """
            \\set person random(1, 2000000000)
            with seat as (update session set booked = booked + 1 where id = %d and booked < capacity returning id)
                insert into booking (session_id, person) select id, :person from seat;
            """;

    private final Path folder = Path.of(System.getProperty("it.directory"), "data-bench-seats");
    private final Results results = new Results();

    @Test
    void booksAsFastAsItShould() throws Exception {
        Files.createDirectories(folder);
        try (Cluster cluster = new Cluster(folder.resolve("cluster"))) {
            cluster.run("postgres", "create database rush", "create database reference");
            cluster.run("reference", TABLES);
            try (ServerProcess server =
                    ServerProcess.start(ServerProcess.shippedWar(), folder.resolve("data"), cluster.settings("rush"))) {
                server.awaitReady(PATIENCE);
                try (Connection connection = cluster.open("rush")) {
                    Rush.prepare(connection);
                }
                Rush rush = new Rush(server);
                PgBench reference = new PgBench(cluster, "reference");
                List<String> many = new ArrayList<>();
                for (int i = 0; i < OFFERINGS; i++) {
                    many.add(rush.offering(BOOKINGS, false, i));
                }
                for (int warm = 0; warm < WARM_UP; warm++) {
                    book(rush, CORES, many);
                }
                compare(server, cluster, rush, reference, "1 000 offerings, 8 clients", FEW_HANDS, many, 0.4);
                compare(
                        server,
                        cluster,
                        rush,
                        reference,
                        "one offering, 32 clients",
                        HANDS,
                        List.of(rush.offering(5_000, true, 5_000), rush.offering(5_000, true, 5_001)),
                        0.35);
                sellOut(cluster, rush, reference);
            }
            floor(cluster);
        }
        results.note("Load average at the end "
                + Files.readString(Path.of("/proc/loadavg")).split(" ")[0] + ".");
        System.getLogger("benchmark")
                .log(System.Logger.Level.INFO, "\n" + results.write(Path.of("target", "benchmark-seats.md")));
    }

    private void compare(
            ServerProcess server,
            Cluster cluster,
            Rush rush,
            PgBench reference,
            String item,
            int clients,
            List<String> offerings,
            double goal)
            throws ExecutionException, InterruptedException, IOException {
        boolean hot = offerings.size() <= 2;
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        long cpu = Cpu.of(server.pid());
        for (int i = 0; i < ROUNDS; i++) {
            ours.add(book(rush, clients, hot ? offerings.subList(0, 1) : offerings));
            theirs.add(reference
                    .run(folder, TAKE.formatted(hot ? "1" : "random(1, 1000)"), clients, 4 * BOOKINGS / clients)
                    .perSecond());
        }
        cpu = Cpu.of(server.pid()) - cpu;
        double us = median(ours);
        double them = median(theirs);
        results.ratio(
                item + ": the database's bookings a second, against ours",
                String.format("%.0f/s (CPU of the server %.2f ms each)", us, (double) cpu / ROUNDS / BOOKINGS),
                String.format("%.0f/s", them),
                them / us,
                1 / goal);
    }

    /** Bookings a second; all of them confirmed. */
    private static double book(Rush rush, int clients, List<String> offerings)
            throws ExecutionException, InterruptedException {
        long begin = System.nanoTime();
        List<Rush.Attempt> all = Rush.by(clients, BOOKINGS, i -> rush.book(offerings.get(i % offerings.size())));
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat(all).allMatch(Rush.Attempt::isConfirmed);
        return BOOKINGS / seconds;
    }

    private void sellOut(Cluster cluster, Rush rush, PgBench reference)
            throws ExecutionException, InterruptedException, IOException, SQLException {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            String scarce = rush.offering(SCARCE, false, 6_000 + round);
            long begin = System.nanoTime();
            List<Rush.Attempt> all = Rush.by(HANDS, ATTEMPTS, i -> rush.book(scarce));
            ours.add((System.nanoTime() - begin) / 1e9);
            assertThat(all.stream().filter(Rush.Attempt::isConfirmed)).hasSize(SCARCE);
            int session = 1_000 + round;
            cluster.run("reference", "insert into session values (" + session + ", " + SCARCE + ", 0)");
            theirs.add(reference
                    .run(folder, SELL.formatted(session), HANDS, ATTEMPTS / HANDS)
                    .seconds());
        }
        results.ratio(
                "sell-out of 500 with 5 120 attempts, time on the clock",
                String.format("%.2f s", median(ours)),
                String.format("%.2f s", median(theirs)),
                median(ours) / median(theirs),
                SOLD_OUT_AT_ONCE);
    }

    /** What the server and its driver leave of the database's speed where a servlet runs the same two statements. */
    private void floor(Cluster cluster) throws ExecutionException, InterruptedException, IOException {
        try (ServerProcess server = ServerProcess.start(
                Wars.floor(folder, SeatFloorServlet.class), folder.resolve("floor"), cluster.settings("reference"))) {
            server.awaitReady(PATIENCE);
            PgBench reference = new PgBench(cluster, "reference");
            for (int warm = 0; warm < WARM_UP; warm++) {
                take(server, CORES);
            }
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            long cpu = Cpu.of(server.pid());
            for (int i = 0; i < ROUNDS; i++) {
                ours.add(take(server, FEW_HANDS));
                theirs.add(reference
                        .run(folder, TAKE.formatted("random(1, 1000)"), FEW_HANDS, 4 * BOOKINGS / FEW_HANDS)
                        .perSecond());
            }
            cpu = Cpu.of(server.pid()) - cpu;
            results.note(String.format(
                    "The floor of this machine, a servlet with the reference's two statements and 8 clients: %.0f/s (CPU of"
                            + " the server %.2f ms each), the database %.0f/s, ratio %.3f.",
                    median(ours), (double) cpu / ROUNDS / BOOKINGS, median(theirs), median(theirs) / median(ours)));
        }
    }

    private static double take(ServerProcess server, int clients) throws ExecutionException, InterruptedException {
        long begin = System.nanoTime();
        List<Api.Answer> all = Rush.by(clients, BOOKINGS, i -> server.visitor()
                .json("/book?session=" + (1 + i % OFFERINGS) + "&person=" + Rush.resident(), "{}"));
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat(all).allMatch(answer -> answer.status() == 201);
        return BOOKINGS / seconds;
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }
}
