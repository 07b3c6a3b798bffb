package cn.tongxinyuan.training.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.ServerProcess;
import cn.tongxinyuan.bench.Cluster;
import cn.tongxinyuan.bench.Cost;
import cn.tongxinyuan.bench.Cpu;
import cn.tongxinyuan.bench.Results;
import cn.tongxinyuan.bench.Site;
import cn.tongxinyuan.bench.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Training records of the whole district on the shipped WAR and PostgreSQL: {@code mvn -B -DskipTests package
 * failsafe:integration-test@bench -Dit.test=TrainingBenchmark}. What is compared takes turns within one run, and the round in
 * the middle counts, by CPU time of server and database together. The table goes to {@code target/benchmark-training.md}.
 * Takes five minutes; other work on the machine blurs it.
 */
class TrainingBenchmark {

    private static final String DATABASE = "training";
    private static final String USER = "training.office";
    private static final String PASSWORD = "Measure#2024";
    private static final String RECORD = "/training/record-view?staff=" + FourYears.MOST_TRAINED;
    private static final String RECORDS = "/training/record-list";
    private static final String PEOPLE = "/organization/staff-list";
    private static final String COVERAGE = "/api/v1/indicators/training.coverage";
    private static final String IMPORTS = "/api/v1/training-records/imports?mode=commit";
    private static final int IMPORTED = 5_000;
    /** As the page asks, nanoseconds: whoever asks more often measures the questions. */
    private static final long BETWEEN_QUESTIONS = Duration.ofMillis(250).toNanos();

    private static final int ROUNDS = 5;
    private static final int PAGES = 300;
    private static final int WARM_UP = 4_000;
    /** Times each statement is run, as a tick of the kernel's clock is ten milliseconds. */
    private static final int TIMES = 40;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path folder = Path.of(System.getProperty("it.directory"), "data-bench-training");
    private final Results results = new Results();
    private Cluster cluster;

    @Test
    void costsWhatItMay() throws IOException, SQLException {
        Files.createDirectories(folder);
        try (Cluster running = new Cluster(folder.resolve("cluster"))) {
            cluster = running;
            cluster.run("postgres", "create database " + DATABASE);
            try (Site site = new Site(
                    ServerProcess.start(ServerProcess.shippedWar(), folder.resolve("data"), cluster.settings(DATABASE)),
                    cluster)) {
                site.server().awaitReady(PATIENCE);
                byte[] workbook;
                try (Connection connection = cluster.open(DATABASE)) {
                    Staff.hire(connection, USER, "organization.district-org", PASSWORD);
                    FourYears.fill(connection);
                    workbook = FourYears.workbook(connection, IMPORTED);
                }
                site.logIn(USER, PASSWORD);
                imports(site, workbook);
                pages(site);
                coverage(site);
            }
        }
        results.note("Load average at the end "
                + Files.readString(Path.of("/proc/loadavg")).split(" ")[0] + ".");
        System.getLogger("benchmark")
                .log(System.Logger.Level.INFO, "\n" + results.write(Path.of("target", "benchmark-training.md")));
    }

    /** On a server just started, as an office would meet it after the night; then the same rows once more. */
    private void imports(Site site, byte[] workbook) {
        imported(site, workbook, "import of 5 000 records, first after the start", "\"created\":" + IMPORTED);
        imported(site, workbook, "the same workbook again", "\"unchanged\":" + IMPORTED);
    }

    private void imported(Site site, byte[] workbook, String item, String told) {
        Api office = site.api();
        long cpu = Cpu.of(site.server().pid()) + cluster.cpu();
        long begin = System.nanoTime();
        String job =
                office.upload(IMPORTS, "培训记录.xlsx", workbook).header("Location").replaceFirst("^https?://[^/]+", "");
        while (!office.get(job).body().matches("(?s).*\"state\":\"(DONE|FAILED)\".*")) {
            LockSupport.parkNanos(BETWEEN_QUESTIONS);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        cpu = Cpu.of(site.server().pid()) + cluster.cpu() - cpu;
        assertThat(office.get(job).body()).contains(told);
        results.limit(item + " (CPU " + cpu / 1e3 + " s)", seconds, "s", 10);
    }

    private void pages(Site site) {
        assertThat(site.page(RECORD)).contains("一共 " + FourYears.MOST + " 次");
        for (String list : List.of(RECORDS, PEOPLE)) {
            assertThat(site.page(list).split("class=\"open\"")).as(list).hasSizeGreaterThan(20);
        }
        List<Cost> record = new ArrayList<>();
        List<Cost> records = new ArrayList<>();
        List<Cost> people = new ArrayList<>();
        // the compiler is done with a page only after thousands
        for (String page : List.of(RECORD, RECORDS, PEOPLE)) {
            site.load(page, WARM_UP);
        }
        for (int i = 0; i < ROUNDS; i++) {
            record.add(site.load(RECORD, PAGES));
            records.add(site.load(RECORDS, PAGES));
            people.add(site.load(PEOPLE, PAGES));
        }
        compare("record page with 200 trainings, against page 1 of the records", record, records, 2);
        compare("the same, against page 1 of the staff", record, people, 2);
    }

    private void coverage(Site site) throws SQLException {
        List<LocalDate> days = FourYears.days();
        for (LocalDate day : days) {
            assertThat(site.api().get(at(day)).body())
                    .contains(
                            "\"numerator\":" + cluster.ask(DATABASE, FourYears.covered(day)) + ",",
                            "\"denominator\":" + cluster.ask(DATABASE, FourYears.roll(day)) + ",");
            site.load(at(day), WARM_UP / days.size());
        }
        List<Cost> ours = new ArrayList<>();
        List<Cost> plain = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            List<Cost> asked = new ArrayList<>();
            List<Cost> run = new ArrayList<>();
            for (LocalDate day : days) {
                asked.add(site.load(at(day), TIMES));
                run.add(statements(day));
            }
            ours.add(mean(asked));
            plain.add(mean(run));
        }
        compare("coverage of 2 000 staff as of a day of four years, against its two statements", ours, plain, 3);
    }

    private static String at(LocalDate day) {
        return COVERAGE + "?asOf=" + day;
    }

    /** What the database alone spends on the figure; whoever asks for it costs nothing here. */
    private Cost statements(LocalDate day) throws SQLException {
        long begin = System.nanoTime();
        long database = cluster.cpu();
        try (Connection connection = cluster.open(DATABASE);
                PreparedStatement covered = connection.prepareStatement(FourYears.covered(day));
                PreparedStatement roll = connection.prepareStatement(FourYears.roll(day))) {
            for (int i = 0; i < TIMES; i++) {
                covered.executeQuery().close();
                roll.executeQuery().close();
            }
        }
        return new Cost(0, (double) (cluster.cpu() - database) / TIMES, (System.nanoTime() - begin) / 1e6 / TIMES);
    }

    private static Cost mean(List<Cost> costs) {
        return new Cost(
                costs.stream().mapToDouble(Cost::server).average().orElseThrow(),
                costs.stream().mapToDouble(Cost::database).average().orElseThrow(),
                costs.stream().mapToDouble(Cost::wall).average().orElseThrow());
    }

    private void compare(String item, List<Cost> ours, List<Cost> reference, double goal) {
        Cost us = Cost.median(ours);
        Cost them = Cost.median(reference);
        results.ratio(item, us, them, us.cpu() / them.cpu(), goal);
        results.ratio(
                item + ", on the clock",
                String.format("%.1f ms", us.wall()),
                String.format("%.1f ms", them.wall()),
                us.wall() / them.wall(),
                goal);
    }
}
