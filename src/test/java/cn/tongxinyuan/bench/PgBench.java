package cn.tongxinyuan.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own load maker, from the Debian package {@code postgresql-contrib}: what the database alone can do with the
 * same statements.
 */
public final class PgBench {

    private static final Pattern SPEED = Pattern.compile("tps = ([0-9.]+)");

    private final Cluster cluster;
    private final String database;

    public PgBench(Cluster cluster, String database) {
        this.cluster = cluster;
        this.database = database;
    }

    /** What a run took. */
    public record Run(double perSecond, double seconds) {}

    /** Each client runs the script so many times. */
    public Run run(Path folder, String script, int clients, int times) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("script.sql"), script);
        URI place = URI.create(cluster.settings(database).get("txy.db.url").substring("jdbc:".length()));
        List<String> command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-h", place.getHost()));
        command.addAll(List.of("-p", Integer.toString(place.getPort()), "-U", "postgres", "-j", "2"));
        command.addAll(List.of("-c", Integer.toString(clients), "-t", Integer.toString(times)));
        command.addAll(List.of("-f", file.toString(), database));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Matcher speed = SPEED.matcher(told);
        if (process.waitFor() != 0 || !speed.find()) {
            throw new IllegalStateException(told);
        }
        return new Run(Double.parseDouble(speed.group(1)), seconds);
    }
}
