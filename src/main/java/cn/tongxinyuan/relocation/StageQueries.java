package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.platform.task.DueTask;
import cn.tongxinyuan.platform.task.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The days on which a household reached its stages, kept in step with the book of progress: what is written, moved or taken
 * back here is booked in the same transaction, so that every day up to today reads as if the fact had been right at once.
 */
@ApplicationScoped
class StageQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Inbox inbox;

    @Inject
    Codes codes;

    @Inject
    Event<AreaAdvanced> advanced;

    /** Name of a code for words that are kept; a dash for none. */
    String name(String list, String code) {
        return code == null ? "—" : codes.name("relocation." + list, code, LocalDate.now(clock), Messages.CHINESE);
    }

    /** The stages of a household in the order in which they follow each other. */
    List<StageEntry> of(Household household) {
        List<StageEntry> entries = new ArrayList<>(records.named("StageEntry.ofHousehold", StageEntry.class)
                .setParameter("household", household)
                .getResultList());
        entries.sort(Comparator.comparing(StageEntry::getStage));
        return entries;
    }

    /** @throws RuleViolation {@code relocation.rule.stage-not-reached} */
    StageEntry of(Household household, HouseholdStage stage) {
        return require(of(household), stage);
    }

    private static StageEntry require(List<StageEntry> entries, HouseholdStage stage) {
        return entries.stream()
                .filter(entry -> entry.getStage() == stage)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("relocation.rule.stage-not-reached"));
    }

    /** Writes the dated fact of the stage a household has just reached, and has it counted. */
    void enter(Household household) {
        em.persist(new StageEntry(
                household, household.getStage(), household.getStageSince(), clock.instant(), me.getUsername()));
        advanced.fire(AreaAdvanced.by(household));
    }

    /** The household was on the roll already when it was visited first. */
    void listedBy(Household household, LocalDate day) {
        StageEntry listed = of(household, HouseholdStage.NOT_VISITED);
        if (day.isBefore(listed.getEnteredOn())) {
            shift(listed, day);
            household.listedBy(day);
        }
    }

    /**
     * A stage was reached on another day.
     *
     * @throws RuleViolation {@code relocation.rule.stage-between} before the stage in front of it or after the one behind
     */
    void move(Household household, HouseholdStage stage, LocalDate day) {
        List<StageEntry> entries = of(household);
        int place = entries.indexOf(require(entries, stage));
        LocalDate earliest = place == 0 ? LocalDate.MIN : entries.get(place - 1).getEnteredOn();
        LocalDate latest = place == entries.size() - 1
                ? LocalDate.now(clock)
                : entries.get(place + 1).getEnteredOn();
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            throw new RuleViolation(
                    "relocation.rule.stage-between", place == 0 ? "—" : earliest.toString(), latest.toString());
        }
        shift(entries.get(place), day);
        if (household.getStage() == stage) {
            household.stageMoved(day);
        }
    }

    /** The stage the household is in was never reached; it stands in the one before. */
    void takeBack(Household household) {
        List<StageEntry> entries = of(household);
        StageEntry last = entries.get(entries.size() - 1);
        StageEntry before = entries.get(entries.size() - 2);
        book(last, null);
        household.backIn(before.getStage(), before.getEnteredOn());
        em.remove(last);
        em.flush();
    }

    /** Keeps a promised visit in the inbox of those who visit; a visit that promises none takes the last promise off it. */
    void promise(Household household) {
        String subject = String.valueOf(household.getId());
        LocalDate day = household.getNextVisitOn();
        if (day == null) {
            inbox.done(HouseholdWork.VISIT, subject);
            return;
        }
        inbox.due(new DueTask(
                HouseholdWork.VISIT,
                subject,
                household.getScope(),
                RelocationPermission.WORK,
                null,
                day,
                day,
                Wording.of("relocation.told.visit-due", household.getNumber()),
                HouseholdAddress.of("visit-edit", household.getArea().getCode(), household.getNumber())));
    }

    private void shift(StageEntry entry, LocalDate day) {
        book(entry, day);
        entry.moved(day);
    }

    /** What was booked on the day it was reached, and what rolls said of its area after that, each where it counts from now. */
    private void book(StageEntry entry, LocalDate day) {
        Household household = entry.household();
        LocalDate from = entry.getEnteredOn();
        BigDecimal floor = household.getRegisteredArea();
        BigDecimal land = household.getLandArea() == null ? BigDecimal.ZERO : household.getLandArea();
        AreaAdvanced.Advance advance = new AreaAdvanced.Advance();
        for (Amendment change : records.named("Amendment.areasSince", Amendment.class)
                .setParameter("household", household)
                .setParameter("at", entry.getRecordedAt())
                .getResultList()) {
            floor = floor.subtract(change.floorChange());
            land = land.subtract(change.landChange());
            LocalDate counted = later(change.amendedOn(), from);
            LocalDate counts = day == null ? null : later(change.amendedOn(), day);
            if (!counted.equals(counts)) {
                advance.moved(entry.getStage(), counted, counts, 0, change.floorChange(), change.landChange());
            }
        }
        if (!from.equals(day)) {
            advance.moved(entry.getStage(), from, day, 1, floor, land);
        }
        AreaAdvanced act = advance.of(household.getArea().getId());
        if (!act.steps().isEmpty()) {
            advanced.fire(act);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
