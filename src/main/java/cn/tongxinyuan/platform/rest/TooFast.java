package cn.tongxinyuan.platform.rest;

import jakarta.ejb.ApplicationException;
import java.time.Duration;

/** More calls than may be; 429 {@code TOO_MANY_REQUESTS} with the seconds after which another one is welcome. */
@ApplicationException(rollback = true)
public class TooFast extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooFast(Duration wait) {
        this(wait.plusSeconds(1).toSeconds());
    }

    private TooFast(long seconds) {
        super(429, "TOO_MANY_REQUESTS", seconds);
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }
}
