package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests do under other names leaves nothing on the threads that long work of the product runs on. */
@ExtendWith(ArquillianExtension.class)
class CallerIT {

    private static final int TIMES = 40;

    @Inject
    Caller caller;

    @Inject
    BeanManager beans;

    @Resource
    ManagedExecutorService executor;

    @Test
    void oneRequestWithinAnotherLeavesNoneBehind() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            caller.asSystem(() -> caller.asSystem(() -> {}));
        }

        List<Future<Boolean>> left = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            left.add(executor.submit(this::isInRequest));
        }
        for (Future<Boolean> each : left) {
            assertThat(each.get()).as("a request left on a thread of the pool").isFalse();
        }
    }

    private boolean isInRequest() {
        try {
            return beans.getContext(RequestScoped.class).isActive();
        } catch (ContextNotActiveException none) {
            return false;
        }
    }
}
