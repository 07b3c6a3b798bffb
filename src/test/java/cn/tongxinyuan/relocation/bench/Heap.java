package cn.tongxinyuan.relocation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Live objects of another Java process: a full collection, then what is still used. */
final class Heap {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    private final long pid;

    Heap(long pid) {
        this.pid = pid;
    }

    /** By how many MiB the live objects grow at most while something runs; it runs slower for being looked at. */
    double growthMebibytes(Runnable work) {
        long before = live();
        long most = before;
        CompletableFuture<Void> running = CompletableFuture.runAsync(work);
        while (!running.isDone()) {
            most = Math.max(most, live());
        }
        running.join();
        return (most - before) / (1024.0 * 1024.0);
    }

    /** Bytes; collected and counted in one stop of the process, so that nothing dead is counted. */
    private long live() {
        Matcher total = TOTAL.matcher(jcmd("GC.class_histogram"));
        if (!total.find()) {
            throw new IllegalStateException("no histogram of process " + pid);
        }
        return Long.parseLong(total.group(1));
    }

    private String jcmd(String command) {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(pid),
                            command)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
