package cn.tongxinyuan.platform.start;

import cn.tongxinyuan.platform.database.Chore;
import cn.tongxinyuan.platform.database.Lease;
import cn.tongxinyuan.platform.demo.DemoDistrict;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs the chores of all modules when they are due, from the end of the start on. */
@Singleton
@Startup
@DependsOn("StartUp")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class ChoreClock {

    private static final Logger LOG = System.getLogger(ChoreClock.class.getName());

    @Inject
    @Any
    Instance<Chore> found;

    @Inject
    Lease lease;

    @Inject
    DemoDistrict demo;

    @Resource
    TimerService timers;

    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private Map<String, Chore> chores;

    @PostConstruct
    void wind() {
        chores = found.stream().collect(Collectors.toMap(Chore::name, Function.identity()));
        chores.values().forEach(chore -> timers.createCalendarTimer(chore.due(), new TimerConfig(chore.name(), false)));
    }

    @Timeout
    void due(Timer timer) {
        Chore chore = chores.get((String) timer.getInfo());
        // while the demonstration lives through its past, what it has just announced is over for everybody else
        if (!demo.isCompleteOrNotAsked() || !running.add(chore.name())) {
            return;
        }
        try {
            if (chore.isWaiting() && (chore.alone().isZero() || lease.take(chore.name(), chore.alone()))) {
                chore.run();
            }
        } catch (RuntimeException failure) {
            // the database is away for a while, say: a timer whose work fails twice is given up by the server
            LOG.log(
                    Level.WARNING,
                    "chore {0} failed: {1}",
                    chore.name(),
                    failure.getClass().getSimpleName());
        } finally {
            running.remove(chore.name());
        }
    }
}
