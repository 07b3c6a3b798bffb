package cn.tongxinyuan.appraisal.claim;

import static cn.tongxinyuan.appraisal.AppraisalPermission.APPRAISE;
import static cn.tongxinyuan.appraisal.AppraisalPermission.OWN;

import cn.tongxinyuan.appraisal.Scheme;
import cn.tongxinyuan.appraisal.SchemeService;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Workers claim services and projects, by themselves or through the secretary of their unit. */
@Stateless
@Audited("appraisal")
@RolesAllowed({OWN, APPRAISE})
public class ClaimService {

    private static final int MOST_WORDS = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    SchemeService schemes;

    @Inject
    Turns turns;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<ClaimChanged> changed;

    /**
     * Somebody takes something on; of several at once all or none.
     *
     * @throws Conflict {@code appraisal.rule.claims-most} where somebody would hold more than the scheme allows
     * @throws RuleViolation {@code appraisal.rule.day-ahead}, {@code .no-scheme}, {@code .claim-twice} for what the person
     *     has claimed already
     * @throws UnknownRecord {@code appraisal.rule.unknown-staff}, for people of other units and for those who left too
     */
    public List<String> claim(List<@Valid ClaimDetails> all) {
        LocalDate today = LocalDate.now(clock);
        int most = schemes.on(today)
                .map(Scheme::getMostClaims)
                .orElseThrow(() -> new RuleViolation("appraisal.rule.no-scheme", today));
        String by = me.getUsername();
        Set<String> codes = all.stream().map(ClaimDetails::staff).collect(Collectors.toSet());
        // whoever claims waits here for the one before, so that of two the second counts what the first has taken
        turns.take("appraisal-claims");
        Map<String, Staff> people = people(codes);
        return SystemCaller.asSystem(() -> store(all, codes, people, today, most, by));
    }

    /** The caller, or people of the caller's unit in office. */
    private Map<String, Staff> people(Set<String> codes) {
        boolean self = me.person().map(Set::of).filter(codes::equals).isPresent();
        if (!self && !me.may(APPRAISE)) {
            throw new OutOfScope();
        }
        Map<String, Staff> people = self ? SystemCaller.asSystem(() -> inOffice(codes)) : inOffice(codes);
        codes.stream().filter(code -> !people.containsKey(code)).findFirst().ifPresent(missing -> {
            records.one(Staff.class, "code", missing, "appraisal.rule.unknown-staff");
            throw new UnknownRecord("appraisal.rule.unknown-staff", missing);
        });
        return people;
    }

    private Map<String, Staff> inOffice(Set<String> codes) {
        return records.named("AppraisalClaim.staff", Staff.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(Staff::getCode, Function.identity()));
    }

    private List<String> store(
            List<ClaimDetails> all,
            Set<String> codes,
            Map<String, Staff> people,
            LocalDate today,
            int most,
            String by) {
        List<Claim> before = ofStaff(codes);
        return all.stream()
                .map(details -> store(details, people.get(details.staff()), before, today, most, by))
                .toList();
    }

    private String store(ClaimDetails details, Staff person, List<Claim> before, LocalDate today, int most, String by) {
        if (details.from().isAfter(today)) {
            throw new RuleViolation("appraisal.rule.day-ahead");
        }
        List<Claim> own = before.stream()
                .filter(claim -> claim.getStaff().equals(details.staff()))
                .toList();
        List<Claim> open = own.stream().filter(Claim::isOpen).toList();
        if (open.stream().anyMatch(claim -> Text.key(claim.getTitle()).equals(Text.key(details.title())))) {
            throw new RuleViolation("appraisal.rule.claim-twice", details.title());
        }
        if (open.size() >= most) {
            throw new Conflict("appraisal.rule.claims-most", details.staff(), most);
        }
        Claim claim = new Claim(details.staff() + "-" + (own.size() + 1), person, details, by);
        em.persist(claim);
        before.add(claim);
        fire(claim, Wording.of("appraisal.told.claimed", details.kind()));
        return claim.getCode();
    }

    /**
     * It came to its end today.
     *
     * @param told what came of it
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code appraisal.rule.claim-over}, {@code .claim-words}
     * @throws UnknownRecord {@code appraisal.rule.unknown-claim}
     */
    public void end(String code, long version, ClaimOutcome how, String told) {
        if (how == null || told == null || told.isBlank() || told.strip().length() > MOST_WORDS) {
            throw new RuleViolation("appraisal.rule.claim-words");
        }
        turns.take("appraisal-claims");
        boolean narrow = !me.may(APPRAISE);
        Claim claim = narrow ? SystemCaller.asSystem(() -> find(code)) : find(code);
        requireAllowed(claim.getStaff());
        claim.requireVersion(version);
        claim.end(LocalDate.now(clock), how, told.strip());
        fire(claim, Wording.of("appraisal.told.ended", how));
        // sent here, where the claim may still be touched: it may lie in a former unit of the person
        SystemCaller.asSystem(() -> {
            em.flush();
            return null;
        });
    }

    /** What somebody of the caller's unit, or the caller, has claimed, the latest first. */
    public List<Claim> of(String staff) {
        requireAllowed(staff);
        return SystemCaller.asSystem(() -> ofStaff(Set.of(staff)));
    }

    private List<Claim> ofStaff(Collection<String> codes) {
        return new ArrayList<>(records.named("AppraisalClaim.ofStaff", Claim.class)
                .setParameter("staff", codes)
                .getResultList());
    }

    private Claim find(String code) {
        return records.named("AppraisalClaim.byCode", Claim.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("appraisal.rule.unknown-claim", code));
    }

    /** People act for themselves; who appraises acts for the people of the own unit. */
    private void requireAllowed(String staff) {
        if (me.person().filter(staff::equals).isPresent()) {
            return;
        }
        if (!me.may(APPRAISE)) {
            throw new OutOfScope();
        }
        records.one(Staff.class, "code", staff, "appraisal.rule.unknown-staff");
    }

    private void fire(Claim claim, String summary) {
        changed.fire(new ClaimChanged(claim.getCode(), claim.getScope(), summary));
    }
}
