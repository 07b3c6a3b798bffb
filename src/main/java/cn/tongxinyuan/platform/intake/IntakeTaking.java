package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditTrail;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Takes the good rows of a workbook into a place: all of them or, should anything fail, none. */
@Stateless
@Audited("platform")
@RolesAllowed(PlatformPermission.HOME)
public class IntakeTaking {

    private static final int PIECE = 500;

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

    /**
     * Takes the rows in one transaction, in pieces that are sent to the database and let go. Two takings into one place
     * wait for each other. Requires {@link Intake#permission()}. A job that died after its rows were taken finds them
     * taken.
     *
     * @param progress told how many rows are done; may throw to stop, and then nothing is written
     * @throws cn.tongxinyuan.kernel.RuleViolation as {@link Intake#place}
     */
    public <R> Change take(Intake<R> intake, String placeCode, List<R> rows, Source source, IntConsumer progress) {
        Permitted.require(me, intake);
        Place place = intake.place(placeCode);
        me.require(place);
        IntakeQueries queries = new IntakeQueries(em, me.scope(), personal);
        queries.hold(intake.kind(), place.code());
        Optional<IntakeBatch> taken = queries.ofJob(source.job());
        if (taken.isPresent()) {
            return taken.get().change();
        }
        IntakeBatch batch = new IntakeBatch(intake.kind(), place, source, clock.instant(), me.getUsername());
        em.persist(batch);
        em.flush();
        Taking taking = new Taking(queries, batch, place, source, LocalDate.now(clock), me.getUsername());
        Change change = take(taking, intake.taker(taking, rows), rows, progress);
        em.find(IntakeBatch.class, batch.getId()).taken(change, taking.sealedNote(personal::seal));
        if (!source.isTyped()) {
            tell(intake, place, change);
        }
        return change;
    }

    private void tell(Intake<?> intake, Place place, Change change) {
        trail.write(AuditEntry.act(
                me.account().orElseThrow(OutOfScope::new),
                Permitted.module(intake) + ".commit",
                place.subject(),
                place.code(),
                place.scope(),
                Wording.of(
                        intake.kind().replaceFirst("\\.", ".told."),
                        change.created(),
                        change.updated(),
                        change.unchanged())));
    }

    private <R> Change take(Taking taking, Taker<R> taker, List<R> rows, IntConsumer progress) {
        int created = 0;
        int updated = 0;
        for (int from = 0; from < rows.size(); from += PIECE) {
            List<R> piece = rows.subList(from, Math.min(from + PIECE, rows.size()));
            taker.next(piece);
            for (R row : piece) {
                taking.nextRow();
                taker.take(row);
                created += taking.isCreating() ? 1 : 0;
                updated += taking.isChanging() && !taking.isCreating() ? 1 : 0;
            }
            taking.store();
            taker.stored();
            em.flush();
            em.clear();
            progress.accept(from + piece.size());
        }
        taker.end();
        em.flush();
        return new Change(created, updated, rows.size() - created - updated);
    }

    /** What only a look at the stored records tells of a row. Requires {@link Intake#permission()}. */
    public <R> RowSink<R> check(Intake<R> intake, String placeCode, SheetLayout<R> layout) {
        Permitted.require(me, intake);
        Place place = intake.place(placeCode);
        me.require(place);
        return intake.check(place, layout);
    }

    /** When this very file was last taken into the place and what it did; empty when it never was. */
    public Optional<IntakeResult.Earlier> earlier(Intake<?> intake, String placeCode, String fingerprint) {
        Permitted.require(me, intake);
        return new IntakeQueries(em, me.scope(), personal)
                .sameFile(intake.kind(), placeCode, fingerprint)
                .map(IntakeResult.Earlier::of);
    }
}
