package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.Initials;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.listing.Totals;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists and opens households, and shows what is sealed. */
@Stateless
@Audited("relocation")
@RolesAllowed(RelocationPermission.VIEW)
public class HouseholdService {

    private static final String LIST = "relocation/household-list";
    private static final String ROUND = "relocation/due-list";
    private static final int MOST_OFFICERS = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    PersonalData personalData;

    @Inject
    BookedTotals booked;

    @Inject
    Clock clock;

    @Inject
    Event<RelocationEvent> happened;

    /** What of a household is sealed. */
    public enum Sealed {
        PAPER_NUMBER,
        PHONE
    }

    /** Rolls of all areas in the caller's scope. */
    public List<AreaRoll> rolls() {
        return AreaQueries.rolls(em, me.scope());
    }

    /**
     * Refuses an area that is none of the caller's.
     *
     * @throws UnknownRecord {@code relocation.rule.unknown-area}, for areas outside the scope a HiddenRecord
     */
    public void open(String area) {
        if (rolls().stream().noneMatch(each -> each.code().equals(area))) {
            throw AreaQueries.missing(em, me.scope(), area, "relocation.rule.unknown-area", area);
        }
    }

    /** Totals as they stand in the book of progress: of an area and its parts or of all, of one stage or of all. */
    public Totals totals(String area, HouseholdStage stage) {
        return booked.totals(area, stage);
    }

    /**
     * A household with its area.
     *
     * @throws RuleViolation {@code relocation.rule.unknown-household}, also for households outside the scope
     */
    public Household open(String area, String number) {
        return HouseholdQueries.require(em, me.scope(), area, number);
    }

    /** The owner's name as this caller may see it. */
    public String ownerName(Household household) {
        me.require(household);
        return me.may(RelocationPermission.NAMES) ? household.ownerName() : Mask.name(household.ownerName());
    }

    /** Paper number and telephone, masked; "-" where the roll has none. */
    public String masked(Household household, Sealed what) {
        me.require(household);
        String cipher = sealed(household, what);
        if (cipher == null) {
            return "-";
        }
        String plain = personalData.open(cipher);
        return what == Sealed.PHONE ? Mask.mobile(plain) : Mask.idNumber(plain);
    }

    /**
     * Paper number or telephone in full. Requires {@link RelocationPermission#REVEAL}; leaves an audit row with the
     * reason (个人信息保护法第51条).
     *
     * @throws RuleViolation {@code relocation.rule.reason-missing}
     */
    @RolesAllowed(RelocationPermission.REVEAL)
    public String reveal(String area, String number, Sealed what, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("relocation.rule.reason-missing");
        }
        Household household = open(area, number);
        happened.fire(RelocationEvent.of(household, Wording.of("relocation.told.reveal", what, reason.strip())));
        String cipher = sealed(household, what);
        return cipher == null ? "-" : personalData.open(cipher);
    }

    /**
     * Households of these keys of a list, to leave on paper; those outside the caller's unit are none. Requires
     * {@link RelocationPermission#EXPORT}; leaves an audit row with their number.
     */
    @RolesAllowed(RelocationPermission.EXPORT)
    public List<Household> print(List<String> keys) {
        List<Household> found = HouseholdQueries.ofKeys(em, me.scope(), keys);
        if (!found.isEmpty()) {
            happened.fire(
                    new RelocationEvent("Page", LIST, me.scope(), Wording.of("relocation.told.print", found.size())));
        }
        return found;
    }

    /**
     * A household with the telephone under which it is called and what was said last.
     *
     * @param phone masked for callers who may not see it; "-" where the roll has none
     * @param last the latest visit, null before the first
     */
    public record Called(Household household, String phone, Said last) {}

    /** What was said on a visit. */
    public record Said(LocalDate on, String content) {}

    /**
     * Households of these keys for a round of visits; those outside the caller's unit are none. Telephones are in full for
     * callers with {@link RelocationPermission#REVEAL}. Requires {@link RelocationPermission#EXPORT}; leaves an audit row with
     * their number, and whether telephones were seen (个人信息保护法第51条).
     */
    @RolesAllowed(RelocationPermission.EXPORT)
    public List<Called> round(List<String> keys) {
        boolean open = me.may(RelocationPermission.REVEAL);
        Map<String, Said> latest = latest(keys);
        List<Called> found = HouseholdQueries.ofKeys(em, me.scope(), keys).stream()
                .map(household -> new Called(
                        household,
                        open ? phone(household) : masked(household, Sealed.PHONE),
                        latest.get(household.getRollKey())))
                .toList();
        if (!found.isEmpty()) {
            String told = open ? "relocation.told.round-called" : "relocation.told.round";
            happened.fire(new RelocationEvent("Page", ROUND, me.scope(), Wording.of(told, found.size())));
        }
        return found;
    }

    /** The latest visits of these households, all in one question; of several on one day the one recorded last. */
    private Map<String, Said> latest(List<String> keys) {
        Map<String, Said> latest = new HashMap<>();
        if (!keys.isEmpty()) {
            records.named("RelocationVisit.latestOf", Object[].class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(row -> latest.put((String) row[0], new Said((LocalDate) row[1], (String) row[2])));
        }
        return latest;
    }

    private String phone(Household household) {
        return household.phoneSealed() == null ? "-" : personalData.open(household.phoneSealed());
    }

    /** When the household reached each of its stages. */
    public List<StageEntry> stages(Household household) {
        me.require(household);
        return records.named("StageEntry.ofHousehold", StageEntry.class)
                .setParameter("household", household)
                .getResultList();
    }

    /** The step a household takes next and what stands in its way today. */
    public NextStep nextStep(Household household, List<Publication> postings) {
        me.require(household);
        return NextStep.of(
                household.getStage(),
                household.getStageSince(),
                household.getDispute(),
                household.getArea(),
                postings,
                LocalDate.now(clock));
    }

    /** Whether the survey of a household may be changed without a reason: it was not posted yet. */
    public boolean isSurveyOpen(Household household, List<Publication> postings) {
        me.require(household);
        return household.getStage() == HouseholdStage.SURVEYED
                && !Publication.closes(postings, household.getStageSince());
    }

    /** Visits of a household, newest first. */
    public List<Visit> visits(Household household, int limit) {
        return records.named("RelocationVisit.ofHousehold", Visit.class)
                .setParameter("household", household.getId())
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * One visit of a household by its id.
     *
     * @throws UnknownRecord {@code relocation.rule.unknown-visit}
     */
    public Visit visit(Household household, String id) {
        me.require(household);
        return records.named("RelocationVisit.byId", Visit.class)
                .setParameter("id", id.matches("\\d{1,18}") ? Long.parseLong(id) : 0L)
                .setParameter("household", household)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("relocation.rule.unknown-visit"));
    }

    /** Why households of the caller's unit do not sign yet: code of the reason and households whose latest visit gave it. */
    public Map<String, Long> stayReasons() {
        Map<String, Long> counted = new LinkedHashMap<>();
        records.named("RelocationVisit.stayReasons", Object[].class)
                .getResultStream()
                .forEach(row -> counted.put((String) row[0], (Long) row[1]));
        return counted;
    }

    /** Who went on the visit the caller recorded last, to be taken over into the next form; empty before the first. */
    public String lastStaff() {
        return records.named("RelocationVisit.lastStaff", String.class)
                .setParameter("recorder", me.getUsername())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    /** Other rolls in the caller's scope that list the same paper number: area codes and numbers. */
    public List<HouseholdRow> sameOwner(Household household) {
        me.require(household);
        return household.idIndex() == null ? List.of() : queries().sameOwner(household.idIndex(), household.getId());
    }

    /** The first 200 officers named in the caller's rolls; of one area and its parts where a code is given, which may be empty. */
    public List<String> officers(String area) {
        return named(area == null ? "" : area).sorted().limit(MOST_OFFICERS).toList();
    }

    /** Officers named in the caller's rolls whose name, or its initials, hold these words; the one alone who is called exactly so. */
    public List<String> officersCalled(String words) {
        List<String> found =
                named("").filter(name -> Initials.isCalled(name, words)).toList();
        return found.contains(words) ? List.of(words) : found;
    }

    private Stream<String> named(String area) {
        return records.named("AreaOfficer.names", String.class)
                .setParameter("area", area)
                .getResultStream();
    }

    private static String sealed(Household household, Sealed what) {
        return what == Sealed.PHONE ? household.phoneSealed() : household.idSealed();
    }

    private HouseholdQueries queries() {
        return new HouseholdQueries(em, me.scope(), me.may(RelocationPermission.NAMES));
    }
}
