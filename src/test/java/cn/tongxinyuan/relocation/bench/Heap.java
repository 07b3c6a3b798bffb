package cn.tongxinyuan.relocation.bench;

import cn.tongxinyuan.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Live objects of a server: what its full collections leave, as its own log tells. A histogram would count the dead too
 * whenever the collection before it is skipped, as it is while a file is being packed.
 */
final class Heap {

    private static final Pattern LEFT = Pattern.compile("Pause Full \\(Diagnostic Command\\) \\d+M->(\\d+)M");

    private final ServerProcess server;

    Heap(ServerProcess server) {
        this.server = server;
    }

    /** By how many MiB the live objects grow at most while something runs; it runs slower for being looked at. */
    double growthMebibytes(Runnable work) {
        collect();
        int begin = server.log().length();
        collect();
        long before = most(server.log().substring(begin));
        CompletableFuture<Void> running = CompletableFuture.runAsync(work);
        while (!running.isDone()) {
            collect();
        }
        running.join();
        return most(server.log().substring(begin)) - before;
    }

    private static long most(String log) {
        Matcher left = LEFT.matcher(log);
        long most = 0;
        while (left.find()) {
            most = Math.max(most, Long.parseLong(left.group(1)));
        }
        if (most == 0) {
            throw new IllegalStateException("the server's log tells no full collection");
        }
        return most;
    }

    private void collect() {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(server.pid()),
                            "GC.run")
                    .redirectErrorStream(true)
                    .start();
            jcmd.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
