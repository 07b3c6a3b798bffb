package cn.tongxinyuan.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.platform.failure.ErrorNumber;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever reports a number finds one entry in the log, and nothing of anybody in it. */
@ExtendWith(ArquillianExtension.class)
class FailuresIT {

    @Inject
    Failures failures;

    @Inject
    HttpServletRequest request;

    @Test
    void theLogHasTheOneNumberTheCallerSees() {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getMessage() != null && entry.getMessage().startsWith("E-")) {
                    logged.add(entry.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(ear);
        try (Response answer = failures.toResponse(new IllegalStateException("张三 370199199001010019"))) {
            String detail = ((Problem) answer.getEntity()).detail();

            assertThat(answer.getStatus()).isEqualTo(500);
            assertThat(logged).hasSize(1);
            assertThat(detail).contains(logged.get(0).substring(0, "E-000000".length()));
            assertThat(logged.get(0)).contains("IllegalStateException").doesNotContain("张三", "370199");
            // the error page of the same request would say the same
            assertThat(detail).contains(ErrorNumber.of(request, 500));
            assertThat(logged).hasSize(1);
        } finally {
            root.removeHandler(ear);
        }
    }
}
