package cn.tongxinyuan;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many who do the same thing in the same moment. */
@ApplicationScoped
public class Crowd {

    private static final int SECONDS = 60;

    @Resource
    ManagedExecutorService executor;

    /** What one of them does. */
    @FunctionalInterface
    public interface Act<T> {
        T of(int index) throws Exception;
    }

    /** Lets them begin together; gives what each of them got. */
    public <T> List<T> together(int size, Act<T> act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(size);
        List<Future<T>> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int index = i;
            all.add(executor.submit(() -> {
                start.await(SECONDS, TimeUnit.SECONDS);
                return act.of(index);
            }));
        }
        List<T> got = new ArrayList<>();
        for (Future<T> each : all) {
            got.add(each.get(SECONDS, TimeUnit.SECONDS));
        }
        return got;
    }
}
