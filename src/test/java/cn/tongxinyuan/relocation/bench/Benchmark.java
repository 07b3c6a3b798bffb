package cn.tongxinyuan.relocation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.ServerProcess;
import cn.tongxinyuan.bench.Cluster;
import cn.tongxinyuan.bench.Cost;
import cn.tongxinyuan.bench.Cpu;
import cn.tongxinyuan.bench.Results;
import cn.tongxinyuan.bench.Site;
import cn.tongxinyuan.bench.Staff;
import cn.tongxinyuan.bench.Wars;
import cn.tongxinyuan.relocation.LargeRolls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Cost of the shipped WAR on PostgreSQL as ratios to what the machine can do, all from one run:
 * {@code mvn -B -DskipTests package failsafe:integration-test@bench}. Rounds of ours and of the reference take turns and
 * the middle one counts, by CPU time of server and database together; times on the clock are information. The table goes
 * to {@code target/benchmark.md}. Takes a quarter of an hour; other work on the machine blurs it.
 */
class Benchmark {

    private static final String LIST = "/relocation/household-list";
    private static final String LARGE = "large";
    private static final String SMALL = "small";
    private static final int MANY = 900_000;
    private static final int FEW = 9_000;
    private static final int EXPORTED = 100_000;
    private static final int ROUNDS = 5;
    private static final int STARTS = 3;
    private static final int PAGE = 20;
    private static final int PAGES = 300;
    /** A floor page costs a tenth of a millisecond, a tick of the kernel's clock is ten. */
    private static final int FLOOR_PAGES = 3_000;

    private static final int WARM_UP = 6_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String USER = "relocation.chief";
    private static final String PASSWORD = "Measure#2024";

    private final Path folder = Path.of(System.getProperty("it.directory"), "data-bench");
    private final Results results = new Results();
    private Cluster cluster;

    @FunctionalInterface
    private interface Measure {
        Cost once() throws SQLException;
    }

    @Test
    void costsWhatItMay() throws IOException, SQLException {
        Files.createDirectories(folder);
        try (Cluster running = new Cluster(folder.resolve("cluster"))) {
            cluster = running;
            cluster.run("postgres", "create database base");
            imports();
            fill();
            pages();
            bulkWrite();
            starts();
            results.note("Load average at the end "
                    + Files.readString(Path.of("/proc/loadavg")).split(" ")[0] + ", "
                    + Runtime.getRuntime().availableProcessors() + " processors, Java "
                    + System.getProperty("java.version") + ".");
        }
        System.getLogger("benchmark")
                .log(System.Logger.Level.INFO, "\n" + results.write(Path.of("target", "benchmark.md")));
    }

    /** On a server just started, as an office would meet it after the night; a second time with the heap watched. */
    private void imports() throws IOException, SQLException {
        try (Site site = product("base")) {
            site.server().awaitReady(PATIENCE);
            try (Connection connection = cluster.open("base")) {
                Staff.hire(connection, USER, "relocation.chief", PASSWORD);
            }
            byte[] workbook = LargeRolls.workbook(FEW);
            RosterUpload office = new RosterUpload(site.server(), USER, PASSWORD);
            office.found(LargeRolls.PATTERN);
            long begin = Cpu.of(site.server().pid()) + cluster.cpu();
            long wall = office.take(LargeRolls.PATTERN, workbook, FEW);
            long cpu = Cpu.of(site.server().pid()) + cluster.cpu() - begin;
            results.limit("import of 9 000 rows, first after the start (CPU " + cpu / 1e3 + " s)", wall / 1e3, "s", 15);
            office.found("SECOND");
            double growth = new Heap(site.server()).growthMebibytes(() -> office.take("SECOND", workbook, FEW));
            results.limit("import of 9 000 rows, live heap", growth, "MiB", 64);
        }
        cluster.run(
                "base",
                "delete from platform_gram where record_id in (select h.id from relocation_household h"
                        + " join relocation_area a on a.id = h.area_id where a.code = 'SECOND')",
                "delete from relocation_stage_entry where household_id in (select h.id from relocation_household h"
                        + " join relocation_area a on a.id = h.area_id where a.code = 'SECOND')",
                "delete from relocation_household where area_id = (select id from relocation_area where code ="
                        + " 'SECOND')");
    }

    /** Against nothing at all, and against the same stack with one thing of each kind. */
    private void starts() {
        Path empty = Wars.empty(folder);
        Path stack = Wars.stack(folder, StackParts.class);
        List<Cost> ours = new ArrayList<>();
        List<Cost> nothing = new ArrayList<>();
        List<Cost> bare = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            ours.add(start(ServerProcess.shippedWar(), "/login"));
            nothing.add(start(empty, "/index.html"));
            bare.add(start(stack, "/page.xhtml"));
        }
        Cost product = Cost.median(ours);
        compare("start to ready without demonstration, against an empty WAR", product, Cost.median(nothing), 1.8);
        compare("the same, against the bare stack", product, Cost.median(bare), 1.8);
    }

    private Cost start(Path war, String page) {
        long database = cluster.cpu();
        try (ServerProcess server = server(war, "base")) {
            server.awaitStarted(PATIENCE);
            double wall = server.awaitReady(PATIENCE).toMillis();
            Cost cost = new Cost(Cpu.of(server.pid()), cluster.cpu() - database, wall);
            assertThat(server.visitor().get(page).status()).as(page).isEqualTo(200);
            return cost;
        }
    }

    private void fill() throws SQLException {
        cluster.copy("base", LARGE);
        cluster.copy("base", SMALL);
        try (Connection large = cluster.open(LARGE);
                Connection small = cluster.open(SMALL)) {
            LargeRolls.fill(large, MANY);
            LargeRolls.fill(small, FEW);
        }
        assertThat(cluster.ask(LARGE, "select count(*) from relocation_household"))
                .isEqualTo(Integer.toString(MANY));
        cluster.run("postgres", "checkpoint");
    }

    private void bulkWrite() throws SQLException {
        BulkWrite bulk = new BulkWrite(cluster, LARGE);
        List<Cost> ours = new ArrayList<>();
        List<Cost> copy = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ours.add(bulk.batches());
            copy.add(bulk.copy());
        }
        compare(
                "bulk write of " + BulkWrite.ROWS + " households, against COPY",
                Cost.median(ours),
                Cost.median(copy),
                4);
        cluster.run(LARGE, "drop schema scratch cascade");
    }

    private void pages() throws SQLException {
        try (Site large = product(LARGE);
                Site small = product(SMALL);
                Site floor = new Site(server(Wars.floor(folder, FloorServlet.class), LARGE), cluster)) {
            large.server().awaitReady(PATIENCE);
            small.server().awaitReady(PATIENCE);
            floor.server().awaitStarted(PATIENCE);
            large.logIn(USER, PASSWORD);
            small.logIn(USER, PASSWORD);
            String deep = LIST + "?after="
                    + encoded(cluster.ask(
                            LARGE,
                            "select concat('number  ', roll_key) from relocation_household order by roll_key offset "
                                    + (2_500 * PAGE - PAGE - 1) + " limit 1"));
            String sorted = LIST + "?sort=lastVisit&after="
                    + encoded(cluster.ask(
                            LARGE,
                            "select concat_ws(' ', 'lastVisit', visit, roll_key) from (select roll_key,"
                                    + " coalesce(last_visit_on, date '1970-01-01') as visit from relocation_household) x"
                                    + " order by visit, roll_key offset " + (2_500 * PAGE - PAGE - 1) + " limit 1"));
            String words = LargeRolls.twoCharacters();
            String search = LIST + "?q=" + encoded(words);
            for (String path : List.of(LIST, deep, sorted, search)) {
                assertThat(large.page(path).split("class=\"open\"")).as(path).hasSize(PAGE + 1);
            }
            assertThat(floor.page("/list").split("<tr>")).hasSize(PAGE + 1);
            Map<String, List<Cost>> rounds = new HashMap<>();
            large.load(LIST, WARM_UP);
            large.load(deep, PAGES);
            large.load(sorted, PAGES);
            large.load(search, PAGES);
            small.load(LIST, WARM_UP);
            floor.load("/list", 2 * FLOOR_PAGES);
            for (int i = 0; i < ROUNDS; i++) {
                round(rounds, "first", () -> large.load(LIST, PAGES));
                round(rounds, "floor", () -> floor.load("/list", FLOOR_PAGES));
                round(rounds, "deep", () -> large.load(deep, PAGES));
                round(rounds, "sorted", () -> large.load(sorted, PAGES));
                round(rounds, "small", () -> small.load(LIST, PAGES));
                round(rounds, "search", () -> large.load(search, PAGES));
                round(rounds, "scan", () -> scan(words));
            }
            Cost first = Cost.median(rounds.get("first"));
            compare("list page 1 of 900 000, against a plain servlet", first, Cost.median(rounds.get("floor")), 12);
            compare("list page 2 500, against page 1", Cost.median(rounds.get("deep")), first, 1.3);
            compare("the same by last visit", Cost.median(rounds.get("sorted")), first, 1.2);
            compare("list page 1 of 900 000, against of 9 000", first, Cost.median(rounds.get("small")), 1.3);
            Cost searched = Cost.median(rounds.get("search"));
            Cost scanned = Cost.median(rounds.get("scan"));
            results.ratio(
                    "search page by two characters in 900 000, database alone, against a sequential scan",
                    searched,
                    scanned,
                    searched.database() / scanned.database(),
                    0.05);
            export(large);
            results.limit(
                    "memory resident after the run, heap 512 MiB",
                    (double) Cpu.residentMebibytes(large.server().pid()),
                    "MiB",
                    900);
        }
    }

    private static String encoded(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }

    private Cost scan(String words) throws SQLException {
        int times = 10;
        long begin = System.nanoTime();
        long database = cluster.cpu();
        for (int i = 0; i < times; i++) {
            cluster.ask(LARGE, "select count(*) from relocation_household where owner_name like '%" + words + "%'");
        }
        return new Cost(0, (double) (cluster.cpu() - database) / times, (System.nanoTime() - begin) / 1e6 / times);
    }

    private void export(Site site) {
        String path = LIST + ".xlsx?stage=SURVEYED";
        site.download(path);
        long begin = Cpu.of(site.server().pid()) + cluster.cpu();
        Site.Download download = site.download(path);
        long cpu = Cpu.of(site.server().pid()) + cluster.cpu() - begin;
        results.ratio(
                "export of " + EXPORTED + " rows: first byte, against the last (CPU " + cpu / 1e3 + " s)",
                download.first() + " ms",
                download.whole() + " ms, " + (download.bytes() >> 10) + " KiB",
                (double) download.first() / download.whole(),
                0.05);
        double growth = new Heap(site.server()).growthMebibytes(() -> site.download(path));
        results.limit("export of " + EXPORTED + " rows, live heap", growth, "MiB", 32);
    }

    private void compare(String item, Cost ours, Cost reference, double goal) {
        results.ratio(item, ours, reference, ours.cpu() / reference.cpu(), goal);
    }

    private static void round(Map<String, List<Cost>> rounds, String name, Measure work) throws SQLException {
        rounds.computeIfAbsent(name, key -> new ArrayList<>()).add(work.once());
    }

    private Site product(String database) {
        return new Site(server(ServerProcess.shippedWar(), database), cluster);
    }

    /** All share one key file, as what is sealed in one database is copied into the others. */
    private ServerProcess server(Path war, String database) {
        Map<String, String> settings = cluster.settings(database);
        settings.put("txy.key.file", folder.resolve("personal-data.key").toString());
        return ServerProcess.start(war, folder.resolve(database + "-" + war.getFileName()), settings);
    }
}
