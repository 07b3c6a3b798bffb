package cn.tongxinyuan.booking;

import cn.tongxinyuan.platform.database.Chore;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Keeps offers, twice a minute. What fails once is tried again the next time, and stops nothing else. */
@ApplicationScoped
class OfferChore implements Chore {

    private static final Logger LOG = System.getLogger(OfferChore.class.getName());
    private static final int SECONDS = 30;

    @Inject
    OfferKeeping keeping;

    @Override
    public String name() {
        return "booking-offers";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.everySeconds(SECONDS);
    }

    @Override
    public Duration alone() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run() {
        SystemCaller.asSystem(() -> {
            each(keeping.ended(), keeping::lapse);
            each(keeping.unreminded(), keeping::remind);
            each(keeping.unoffered(), keeping::offer);
            each(keeping.unclosed(), keeping::closeLate);
            return null;
        });
    }

    private static void each(List<String> codes, Consumer<String> work) {
        for (String code : codes) {
            try {
                work.accept(code);
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "left for the next time", failure);
            }
        }
    }
}
