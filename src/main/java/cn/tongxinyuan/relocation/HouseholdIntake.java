package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.intake.Intake;
import cn.tongxinyuan.platform.intake.Place;
import cn.tongxinyuan.platform.intake.Taken;
import cn.tongxinyuan.platform.intake.Taker;
import cn.tongxinyuan.platform.intake.Taking;
import cn.tongxinyuan.platform.intake.Undoing;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.platform.workbook.Limits;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * 户档: the roll of households of an area. Undoing it, the book of progress gives back what the roll had booked on the very
 * days it had booked it, so that every day reads as if the roll had never come; a day closed meanwhile keeps what it
 * showed, and the difference is a correction like any other.
 */
@ApplicationScoped
public class HouseholdIntake extends Intake<RosterRow> {

    public static final String KIND = "relocation.roster";

    /** A roll may be four times as long as any other list. */
    private static final Limits LIMITS = Limits.STANDARD.withRows(20_000);

    private static final int PIECE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    PersonalData personal;

    @Inject
    Codes codes;

    @Inject
    Clock clock;

    @Inject
    Event<AreaAdvanced> advanced;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String permission() {
        return RelocationPermission.IMPORT;
    }

    @Override
    public String view() {
        return "relocation/roster-edit";
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public SheetLayout<RosterRow> layout() {
        return roster().layout();
    }

    RosterLayout roster() {
        return RosterLayout.of(codes, LocalDate.now(clock));
    }

    /** @throws RuleViolation {@code relocation.rule.unknown-area}, {@code relocation.rule.area-has-parts} */
    @Override
    public Place place(String code) {
        Area area = AreaQueries.require(em, me.scope(), code);
        requireNoParts(area);
        return new Place("Area", area.getCode(), area.getName(), area.getScope());
    }

    /** A whole with parts has no roll of its own: its sums are those of its parts. */
    private void requireNoParts(Area area) {
        Long parts = records.named("Area.parts", Long.class)
                .setParameter("code", area.getCode())
                .getSingleResult();
        if (parts > 0) {
            throw new RuleViolation("relocation.rule.area-has-parts", area.getName());
        }
    }

    /** Who the roll lists under a number: blind index of the paper number, and the door. */
    private record Listed(String idIndex, String door) {

        /** Neither the person nor the door is the same: the number is somebody else's. */
        boolean isSomebodyElse(Listed other) {
            return !Objects.equals(idIndex, other.idIndex) && !door.equals(other.door);
        }
    }

    /** A known number with another person at another door is no correction but a number given twice. */
    @Override
    public RowSink<RosterRow> check(Place place, SheetLayout<RosterRow> layout) {
        Map<String, Listed> listed = listed(area(place));
        return (number, row) -> {
            Listed known = listed.get(row.number());
            Listed now = new Listed(
                    known == null ? null : personal.blindIndex(row.idNumber()),
                    HouseholdQueries.place(row.address(), row.building(), row.unit(), row.room()));
            return known != null && known.isSomebodyElse(now)
                    ? List.of(RowSink.Flaw.of(layout.key(), "DUPLICATE_IN_ROLL"))
                    : List.of();
        };
    }

    private Map<String, Listed> listed(Area area) {
        Map<String, Listed> listed = new HashMap<>();
        records.named("Household.doors", Object[].class)
                .setParameter("area", area.getId())
                .getResultStream()
                .forEach(row -> listed.put(
                        (String) row[0],
                        new Listed(
                                (String) row[1],
                                HouseholdQueries.place(
                                        (String) row[2], (String) row[3], (String) row[4], (String) row[5]))));
        return listed;
    }

    @Override
    public Taker<RosterRow> taker(Taking taking, List<RosterRow> rows) {
        return new HouseholdTaker(em, personal, advanced, taking, area(taking.place()), rows, roster());
    }

    private Area area(Place place) {
        return AreaQueries.require(em, me.scope(), place.code());
    }

    @Override
    public void undoing(Undoing undoing) {
        change("StageEntry.forget", undoing.created(Household.class));
    }

    @Override
    public void undone(Undoing undoing) {
        List<Long> changed = undoing.changed(Household.class);
        change("StageEntry.forgetFirstVisits", changed);
        inPieces(changed, piece -> records.named("StageEntry.displaced", StageEntry.class)
                .setParameter("households", piece)
                .getResultList()
                .forEach(entry -> entry.moved(entry.household().getStageSince())));
        inPieces(changed, piece -> records.change("Amendment.forgetAreas")
                .setParameter("households", piece)
                .setParameter("at", undoing.takenAt())
                .executeUpdate());
        advanced.fire(undoing.kept(AreaAdvanced.class).reversed());
        AreaQueries.officers(em, area(undoing.place()));
    }

    private void change(String query, List<Long> households) {
        inPieces(
                households,
                piece -> records.change(query).setParameter("households", piece).executeUpdate());
    }

    private static void inPieces(List<Long> households, Consumer<List<Long>> act) {
        for (int from = 0; from < households.size(); from += PIECE) {
            act.accept(households.subList(from, Math.min(from + PIECE, households.size())));
        }
    }

    /** Every act on a household raises its version; what else there is tells which act it was. */
    @Override
    public Taken.Touched touched(BaseEntity record, Instant takenAt) {
        Household household = (Household) record;
        String act = since("RelocationVisit.since", household, takenAt)
                ? "visited"
                : since("StageEntry.since", household, takenAt) ? "advanced" : "changed";
        String address =
                HouseholdAddress.of("household-view", household.getArea().getCode(), household.getNumber());
        return new Taken.Touched(household.getNumber(), address, "relocation.act-since." + act);
    }

    private boolean since(String query, Household household, Instant takenAt) {
        return records.named(query, Long.class)
                        .setParameter("household", household)
                        .setParameter("at", takenAt)
                        .getSingleResult()
                > 0;
    }
}
