package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditTrail;
import cn.tongxinyuan.platform.database.Unique;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.setting.Setting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Undoes the last taking into a place, whole or not at all: as if it had never come, as long as nobody acted on one of its
 * records.
 */
@Stateless
@Audited("platform")
@RolesAllowed(PlatformPermission.HOME)
public class IntakeUndo {

    private static final int NAMED = 3;
    private static final String UNKNOWN = "platform.rule.intake-unknown";

    @PersistenceContext
    EntityManager em;

    @Inject
    Me me;

    @Inject
    PersonalData personal;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<Intake<?>> intakes;

    /**
     * What a job took and whether it can be undone; empty when the job took nothing in the caller's scope. Requires
     * {@link Intake#permission()}.
     */
    public Optional<Taken> look(String job) {
        return queries().ofJob(job).map(batch -> taken(intake(batch), batch));
    }

    /**
     * Undoes what a job took: its new records go, its changed ones get their earlier values. Requires
     * {@link Intake#permission()}.
     *
     * @throws RuleViolation {@code platform.rule.intake-unknown}, also outside the scope; {@code
     *     platform.rule.intake-touched} with the records, {@code platform.rule.intake-used}, {@code platform.rule.intake-overtaken}, {@code
     *     platform.rule.intake-late}, {@code platform.rule.intake-undone}, {@code platform.rule.intake-empty}
     */
    public void undo(String job) {
        IntakeQueries queries = queries();
        IntakeBatch batch = queries.ofJob(job).orElseThrow(() -> new UnknownRecord(UNKNOWN));
        Intake<?> intake = intake(batch);
        Place place = intake.place(batch.place());
        queries.hold(batch.kind(), batch.place());
        em.refresh(batch, LockModeType.PESSIMISTIC_WRITE);
        List<String> types = queries.types(batch);
        types.forEach(type -> queries.lock(batch, type));
        Taken taken = taken(intake, batch);
        if (taken.state() != Taken.Standing.OPEN) {
            throw refusal(taken);
        }
        Map<String, List<IntakeRow>> rows = new LinkedHashMap<>();
        types.forEach(type -> rows.put(type, queries.rows(batch, type)));
        Undoing undoing = new Undoing(place, batch.takenAt(), rows, personal.open(batch.sealedNote()));
        intake.undoing(undoing);
        em.flush();
        try {
            lastCreatedFirst(rows).forEach(type -> queries.removeCreated(batch, type));
        } catch (PersistenceException kept) {
            throw Unique.isReferredTo(kept) ? new RuleViolation("platform.rule.intake-used") : kept;
        }
        rows.forEach((type, ofType) ->
                ofType.stream().filter(row -> !row.isCreated()).forEach(row -> queries.restore(row, type)));
        em.clear();
        rows.forEach(queries::indexAgain);
        intake.undone(undoing);
        queries.forget(batch);
        em.find(IntakeBatch.class, batch.getId()).undone(clock.instant(), me.getUsername());
        trail.write(AuditEntry.act(
                me.account().orElseThrow(OutOfScope::new),
                Permitted.module(intake) + ".undo",
                place.subject(),
                place.code(),
                place.scope(),
                Wording.of(
                        intake.kind().replaceFirst("\\.", ".told.") + "-undo",
                        taken.change().created(),
                        taken.change().updated())));
    }

    /** What was created later may refer to what was there before, never the other way round. */
    private static List<String> lastCreatedFirst(Map<String, List<IntakeRow>> rows) {
        Map<String, Long> first = new HashMap<>();
        rows.forEach((type, ofType) -> ofType.stream()
                .filter(IntakeRow::isCreated)
                .mapToLong(IntakeRow::getId)
                .min()
                .ifPresent(id -> first.put(type, id)));
        return first.keySet().stream()
                .sorted(Comparator.comparing(first::get).reversed())
                .toList();
    }

    private static RuleViolation refusal(Taken taken) {
        String key = "platform.rule.intake-" + taken.state().name().toLowerCase(Locale.ROOT);
        if (taken.state() != Taken.Standing.TOUCHED) {
            return new RuleViolation(key);
        }
        String names =
                taken.touched().stream().limit(NAMED).map(Taken.Touched::name).collect(Collectors.joining("、"));
        return new RuleViolation(key, taken.touched().size(), names);
    }

    private IntakeQueries queries() {
        return new IntakeQueries(em, me.scope(), personal);
    }

    private Intake<?> intake(IntakeBatch batch) {
        Intake<?> intake = intakes.stream()
                .filter(one -> one.kind().equals(batch.kind()))
                .findFirst()
                .orElseThrow(() -> new UnknownRecord(UNKNOWN));
        Permitted.require(me, intake);
        return intake;
    }

    private Taken taken(Intake<?> intake, IntakeBatch batch) {
        Instant until = batch.until(Duration.ofHours(Setting.IMPORT_UNDO_HOURS.number()));
        List<Taken.Touched> touched = batch.isKept() ? touched(intake, batch) : List.of();
        Taken.Standing state = batch.undoneAt() != null
                ? Taken.Standing.UNDONE
                : batch.change().isNothing()
                        ? Taken.Standing.EMPTY
                        : !batch.isKept() || clock.instant().isAfter(until)
                                ? Taken.Standing.LATE
                                : queries().isOvertaken(batch)
                                        ? Taken.Standing.OVERTAKEN
                                        : touched.isEmpty() ? Taken.Standing.OPEN : Taken.Standing.TOUCHED;
        return new Taken(state, batch.change(), until, batch.undoneAt(), touched);
    }

    private List<Taken.Touched> touched(Intake<?> intake, IntakeBatch batch) {
        IntakeQueries queries = queries();
        return queries.types(batch).stream()
                .flatMap(type -> queries.touched(batch, type).stream())
                .map(record -> intake.touched(record, batch.takenAt()))
                .toList();
    }
}
