package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.intake.Taker;
import cn.tongxinyuan.platform.intake.Taking;
import cn.tongxinyuan.platform.personal.PersonalData;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a roll into its area: new households with their first dated facts, changed ones by number. A row
 * that says what the roll said the last time changes nothing. A row typed by hand goes the same way.
 */
final class HouseholdTaker implements Taker<RosterRow> {

    private final EntityManager em;
    private final PersonalData personal;
    private final Taking taking;
    private final long areaId;
    private final LocalDate rollDay;
    private final Event<AreaAdvanced> advanced;
    private final RosterLayout roster;
    private final AreaAdvanced.Advance advance = new AreaAdvanced.Advance();

    private Area area;
    private final Map<String, Household> standing = new HashMap<>();

    HouseholdTaker(
            EntityManager em,
            PersonalData personal,
            Event<AreaAdvanced> advanced,
            Taking taking,
            Area area,
            List<RosterRow> rows,
            RosterLayout roster) {
        this.roster = roster;
        this.em = em;
        this.personal = personal;
        this.advanced = advanced;
        this.taking = taking;
        this.areaId = area.getId();
        long listed = em.createNamedQuery("Household.countOfArea", Long.class)
                .setParameter("area", areaId)
                .setParameter("scope", taking.place().scope().pattern())
                .getSingleResult();
        this.rollDay = listed == 0 ? earliest(rows) : taking.today();
    }

    /** A roll was there when the first of its households was visited, even if it is loaded only today. */
    private LocalDate earliest(List<RosterRow> rows) {
        return rows.stream()
                .map(RosterRow::visitedOn)
                .filter(day -> day != null && day.isBefore(taking.today()))
                .min(LocalDate::compareTo)
                .orElse(taking.today());
    }

    @Override
    public void next(List<RosterRow> rows) {
        area = em.find(Area.class, areaId);
        standing.clear();
        em.createNamedQuery("Household.byNumbers", Household.class)
                .setParameter("area", areaId)
                .setParameter("numbers", rows.stream().map(RosterRow::number).toList())
                .setParameter("scope", area.getScope().pattern())
                .getResultList()
                .forEach(household -> standing.put(household.getNumber(), household));
    }

    @Override
    public void take(RosterRow row) {
        String index = personal.blindIndex(row.toString());
        Household household = standing.get(row.number());
        if (taking.source().isTyped()) {
            typed(row, index, household);
        } else if (household == null) {
            create(RosterRow.Sealed.of(row, index, personal));
        } else if (!household.isListedAs(index)) {
            change(household, RosterRow.Sealed.of(row, index, personal));
        }
    }

    /**
     * A row typed by hand registers a household or puts one right, and never one in place of the other: since the form was
     * opened, somebody may have given the number away, or taken the roll back. What the roll said the last time is kept, so
     * that the same roll does not undo the correction.
     */
    private void typed(RosterRow row, String index, Household household) {
        boolean registers = taking.source().reason().isEmpty();
        if (registers && household != null) {
            throw new RefusedFields(List.of(
                    new RefusedFields.Refusal("number", "relocation.rule.number-listed", List.of(row.number()))));
        }
        if (registers) {
            create(RosterRow.Sealed.of(row, index, personal));
        } else if (household == null) {
            throw new StaleRecord();
        } else {
            change(household, RosterRow.Sealed.of(row, household.rosterIndex(), personal));
        }
    }

    private void create(RosterRow.Sealed listed) {
        LocalDate visit = listed.row().visitedOn();
        LocalDate since = visit == null || visit.isAfter(rollDay) ? rollDay : visit;
        Household household = taking.create(new Household(area, listed, since));
        reached(household, HouseholdStage.NOT_VISITED, since);
        if (household.getStage() == HouseholdStage.VISITED) {
            reached(household, HouseholdStage.VISITED, visit);
        }
    }

    private void change(Household household, RosterRow.Sealed listed) {
        HouseholdStage stage = household.getStage();
        LocalDate since = household.getStageSince();
        BigDecimal floorArea = household.getRegisteredArea();
        BigDecimal landArea = orZero(household.getLandArea());
        RosterRow before = taking.source().isTyped() ? RosterRow.of(household, personal) : null;
        taking.change(household, () -> household.listed(listed));
        BigDecimal floorChange = household.getRegisteredArea().subtract(floorArea);
        BigDecimal landChange = orZero(household.getLandArea()).subtract(landArea);
        if (floorChange.signum() != 0 || landChange.signum() != 0) {
            advance.corrected(stage, taking.today(), floorChange, landChange);
        }
        if (before != null) {
            RosterRow row = listed.row();
            keep(household, Amendment.Kind.ROLL, roster.differing(before, row), roster.differing(row, before))
                    .areas(floorChange, landChange);
        } else if (floorChange.signum() != 0 || landChange.signum() != 0) {
            keep(household, Amendment.Kind.AREA, areas(floorArea, landArea), areas(household))
                    .areas(floorChange, landChange);
        }
        LocalDate visit = listed.row().visitedOn();
        if (stage == HouseholdStage.NOT_VISITED && visit != null && visit.isBefore(since)) {
            listedBy(household, since, visit, floorArea, landArea);
        }
        if (household.getStage() != stage) {
            reached(household, household.getStage(), household.getStageSince());
        }
    }

    /** Who was visited was on the roll already; see {@link Household#listedBy}. */
    private void listedBy(Household household, LocalDate since, LocalDate visit, BigDecimal floor, BigDecimal land) {
        em.createNamedQuery("StageEntry.ofHousehold", StageEntry.class)
                .setParameter("household", household)
                .setParameter("scope", household.getScope().pattern())
                .getResultList()
                .forEach(entry -> entry.moved(visit));
        advance.moved(HouseholdStage.NOT_VISITED, since, visit, 1, floor, land);
    }

    private Amendment keep(Household household, Amendment.Kind kind, String before, String after) {
        Amendment.By by = new Amendment.By(
                taking.by(), taking.today(), taking.at(), taking.source().reason());
        Amendment amendment = new Amendment(household, kind, before, after, by);
        em.persist(amendment);
        return amendment;
    }

    private static String areas(Household household) {
        return areas(household.getRegisteredArea(), orZero(household.getLandArea()));
    }

    private static String areas(BigDecimal floor, BigDecimal land) {
        return Wording.of("relocation.told.areas", floor, land);
    }

    private void reached(Household household, HouseholdStage stage, LocalDate day) {
        em.persist(new StageEntry(household, stage, day, taking.at(), taking.by()));
        advance.reached(stage, day, household.getRegisteredArea(), household.getLandArea());
    }

    private static BigDecimal orZero(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    @Override
    public void end() {
        AreaAdvanced booked = advance.of(areaId);
        taking.keep(booked);
        advanced.fire(booked);
        AreaQueries.officers(em, em.find(Area.class, areaId));
    }
}
