package cn.tongxinyuan.mentoring.salon;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.mentoring.MentoringPermission;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Audited;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** 先锋沙龙: sessions, what each person took home, and what came of it. */
@Stateless
@Audited("mentoring")
@RolesAllowed({MentoringPermission.FORUM, MentoringPermission.GUIDE})
public class SalonService {

    private static final String PREFIX = "SL";
    private static final int MOST_WORDS = 200;

    @Inject
    SalonQueries queries;

    @Inject
    RegionService regions;

    @Inject
    Numbers numbers;

    @Inject
    Clock clock;

    @Inject
    Event<SalonChanged> happened;

    /**
     * Writes down a session.
     *
     * @throws RuleViolation {@code mentoring.rule.meeting-day} after today, {@code .unknown-host}
     * @throws Conflict {@code mentoring.rule.salon-number}
     */
    @RolesAllowed(MentoringPermission.FORUM)
    public Salon convene(@Valid SalonDetails details) {
        requirePast(details.heldOn());
        if (!regions.exists(details.host().code())) {
            throw new RuleViolation(
                    "mentoring.rule.unknown-host", details.host().code());
        }
        // whoever writes one down waits here for the one before, so that of two of a number the second finds the first
        String code = numbers.next(PREFIX, details.heldOn().getYear());
        if (queries.isNumbered(details.number())) {
            throw new Conflict("mentoring.rule.salon-number", details.number());
        }
        Salon salon = new Salon(code, details);
        queries.store(salon);
        fire(salon, details.host(), Wording.of("mentoring.told.convened", details.number()));
        return salon;
    }

    /**
     * What somebody of the caller's unit took home.
     *
     * @param staff code
     * @throws Conflict {@code mentoring.rule.taken} for who has written it before
     */
    public void take(String code, String staff, String taken) {
        String words = words(taken);
        Salon salon = queries.held(code);
        Staff who = queries.staff(staff);
        if (queries.takeaways(salon).stream()
                .anyMatch(each -> each.getStaffCode().equals(who.getCode()))) {
            throw new Conflict("mentoring.rule.taken", staff);
        }
        queries.store(new Takeaway(salon, who, words));
        fire(salon, who.getScope(), "mentoring.told.taken");
    }

    /**
     * The practice was copied in the own community.
     *
     * @throws UnknownRecord {@code mentoring.rule.unknown-takeaway}
     * @throws RuleViolation {@code mentoring.rule.copied-on} before the session or after today
     */
    public void follow(String code, String staff, LocalDate day, String outcome) {
        String words = words(outcome);
        Salon salon = queries.held(code);
        if (day == null || day.isAfter(today()) || day.isBefore(salon.getHeldOn())) {
            throw new RuleViolation("mentoring.rule.copied-on", salon.getHeldOn(), today());
        }
        Takeaway takeaway = queries.takeaways(salon).stream()
                .filter(each -> each.getStaffCode().equals(staff))
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("mentoring.rule.unknown-takeaway", staff));
        takeaway.copy(day, words);
        fire(salon, takeaway.getScope(), Wording.of("mentoring.told.copied", day));
    }

    /** @throws UnknownRecord {@code mentoring.rule.unknown-salon} */
    @RolesAllowed(MentoringPermission.VIEW)
    public Salon open(String code) {
        return queries.salon(code);
    }

    /** What people of the caller's unit took home, by unit and code. */
    @RolesAllowed(MentoringPermission.RECORDS)
    public List<Takeaway> takeaways(Salon salon) {
        return queries.takeaways(salon);
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(today())) {
            throw new RuleViolation("mentoring.rule.meeting-day");
        }
    }

    private static String words(String typed) {
        if (typed == null || typed.isBlank() || typed.strip().length() > MOST_WORDS) {
            throw new RuleViolation("mentoring.rule.words-needed", MOST_WORDS);
        }
        return typed.strip();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void fire(Salon salon, ScopePath unit, String summary) {
        happened.fire(new SalonChanged(salon.getCode(), unit, summary));
    }

    /** The first session, where it was held in the unit by the day. */
    @RolesAllowed(MentoringPermission.VIEW)
    public List<Salon> first(ScopePath unit, LocalDate day) {
        return queries.first(unit, day);
    }
}
