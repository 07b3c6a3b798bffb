package cn.tongxinyuan.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Work that begins and then waits until its test lets it go on. */
@ApplicationScoped
public class WaitingWork implements JobWork {

    static final String KIND = "it.waiting";

    private static final int PATIENCE_SECONDS = 60;

    private final Map<String, CountDownLatch> begun = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> wanted = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) {
        String owner = context.parameter("owner");
        latch(begun, owner).countDown();
        try {
            if (!latch(wanted, owner).await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody let the work go on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        context.progress(1, 1);
    }

    boolean isRunning(String owner) {
        return latch(begun, owner).getCount() == 0;
    }

    void goOn(String owner) {
        latch(wanted, owner).countDown();
    }

    /** The next work of this owner waits again. */
    void forget(String owner) {
        begun.remove(owner);
        wanted.remove(owner);
    }

    private static CountDownLatch latch(Map<String, CountDownLatch> latches, String owner) {
        return latches.computeIfAbsent(owner, name -> new CountDownLatch(1));
    }
}
