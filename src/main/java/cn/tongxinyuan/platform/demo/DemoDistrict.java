package cn.tongxinyuan.platform.demo;

import cn.tongxinyuan.platform.security.SystemCaller;
import cn.tongxinyuan.platform.setting.Setting;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Builds the demonstration district in an empty database, while the login page already answers. */
@ApplicationScoped
public class DemoDistrict {

    /** When the district was built, on its own clock. */
    static final Instant BUILT_AT =
            OffsetDateTime.parse("2024-05-20T09:00:00+08:00").toInstant();

    private static final Logger LOG = System.getLogger(DemoDistrict.class.getName());

    @Inject
    @Any
    Instance<DemoPart> parts;

    @Inject
    DemoRecord record;

    @Inject
    RequestContextController requestContext;

    @Resource
    ManagedExecutorService executor;

    private volatile boolean complete;

    /** Sets the clock back and builds the district unless the database already holds it. */
    public void begin() {
        record.startedAt().ifPresentOrElse(this::setClock, () -> {
            record.start(Instant.now());
            setClock(record.startedAt().orElseThrow());
        });
        if (record.isComplete()) {
            complete = true;
        } else {
            executor.execute(this::build);
        }
    }

    /** A database that holds the demonstration district keeps its clock, also when started without asking for it. */
    public void continueIfBuilt() {
        record.startedAt().ifPresent(this::setClock);
    }

    public boolean isCompleteOrNotAsked() {
        return complete || !Setting.DEMO.isOn();
    }

    /** The accounts of all parts, in the order they are built. */
    public List<DemoAccount> accounts() {
        return parts.stream()
                .sorted(Comparator.comparingInt(DemoPart::order))
                .flatMap(part -> part.accounts().stream())
                .toList();
    }

    private void setClock(Instant started) {
        record.setClockBackBy(Duration.between(BUILT_AT, started));
    }

    private void build() {
        try {
            build(DemoStrand.GROUND);
            CompletableFuture.allOf(EnumSet.complementOf(EnumSet.of(DemoStrand.GROUND)).stream()
                            .map(strand -> CompletableFuture.runAsync(() -> build(strand), executor))
                            .toArray(CompletableFuture[]::new))
                    .join();
            record.complete();
            complete = true;
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "demonstration district not built", failure);
        }
    }

    private void build(DemoStrand strand) {
        boolean activated = requestContext.activate();
        try {
            SystemCaller.asSystem(() -> {
                parts.stream()
                        .filter(part -> part.strand() == strand)
                        .sorted(Comparator.comparingInt(DemoPart::order))
                        .forEach(this::buildPart);
                return null;
            });
        } finally {
            if (activated) {
                requestContext.deactivate();
            }
        }
    }

    private void buildPart(DemoPart part) {
        long begin = System.nanoTime();
        part.build();
        LOG.log(
                Level.INFO,
                "demonstration: {0} in {1} ms",
                part.getClass().getSimpleName().replaceAll("\\$.*", ""),
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }
}
