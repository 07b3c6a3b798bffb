package cn.tongxinyuan;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A WAR on Payara Micro in a process of its own on a free loopback port, with the configuration that ships: for refused
 * settings, kill -9 and the time to start. Closing ends it; {@link #kill()} ends it as a power failure would.
 */
public final class ServerProcess implements AutoCloseable {

    private static final int POLL_MILLIS = 100;

    private final Process process;
    private final int port;
    private final Path log;
    private final long begin = System.nanoTime();

    private ServerProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts without waiting.
     *
     * @param war what to deploy
     * @param data data directory; the log is written to {@code server.log} in it
     * @param settings {@code txy.*} keys and values
     */
    public static ServerProcess start(Path war, Path data, Map<String, String> settings) {
        Path it = Path.of(System.getProperty("it.directory"));
        Path config = Path.of(System.getProperty("it.config"));
        String java = System.getProperty("it.java", System.getProperty("java.home") + "/bin/java");
        try {
            Files.createDirectories(data);
            int port = freePort();
            Path log = data.resolve("server.log");
            List<String> command = new ArrayList<>(List.of(java));
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m", "-XX:+UseSerialGC"));
            command.addAll(List.of("-Xmx1g", "-Duser.timezone=Asia/Shanghai"));
            command.addAll(
                    Arrays.asList(System.getProperty("it.process.jvm", "").split(" ")));
            command.removeIf(String::isBlank);
            command.add("-Dtxy.data.dir=" + data);
            settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
            command.addAll(List.of("-jar", it.resolve("payara-micro.jar").toString()));
            command.addAll(List.of("--deploy", war.toString(), "--contextroot", "ROOT", "--nohazelcast"));
            command.addAll(List.of("--disablephonehome", "--port", Integer.toString(port)));
            command.addAll(List.of(
                    "--prebootcommandfile", config.resolve("pre-boot.asadmin").toString()));
            command.addAll(List.of(
                    "--logproperties", config.resolve("logging.properties").toString()));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new ServerProcess(process, port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The WAR this build made. */
    public static Path shippedWar() {
        return new File(System.getProperty("it.war")).toPath();
    }

    /** Waits until the application answers that it is ready; returns the time since the start. */
    public Duration awaitReady(Duration atMost) {
        await(atMost, "ready", () -> readiness() == 200);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Waits until Payara has done what it could, whether the application was deployed or not. */
    public void awaitStarted(Duration atMost) {
        await(atMost, "started", () -> log().contains(") ready in "));
    }

    /** Status of {@code /health/ready}; 0 where nobody answers. */
    public int readiness() {
        try {
            return visitor().get("/health/ready").status();
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    public Api visitor() {
        return new Api(URI.create("http://127.0.0.1:" + port));
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public String log() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** kill -9. */
    public void kill() {
        end(process.destroyForcibly());
    }

    @Override
    public void close() {
        process.destroy();
        end(process);
    }

    private void end(Process ending) {
        try {
            if (!ending.waitFor(30, TimeUnit.SECONDS)) {
                ending.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds();
    }

    private void await(Duration atMost, String what, Condition condition) {
        long end = System.nanoTime() + atMost.toNanos();
        try {
            while (!condition.holds()) {
                boolean ended = process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (ended || System.nanoTime() > end) {
                    throw new IllegalStateException("server not " + what + " within " + atMost + "\n" + log());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
