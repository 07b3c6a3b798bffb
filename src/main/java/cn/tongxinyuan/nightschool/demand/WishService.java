package cn.tongxinyuan.nightschool.demand;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.nightschool.CoursePlan;
import cn.tongxinyuan.nightschool.NightschoolPermission;
import cn.tongxinyuan.nightschool.Term;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What residents wish for in a term is written down while they are asked. */
@Stateless
@Audited("nightschool")
@RolesAllowed(NightschoolPermission.ATTEND)
public class WishService {

    private static final String PREFIX = "KX";
    private static final int COMMUNITY_DIGITS = 12;
    private static final int MOST_REASON = 200;

    @Inject
    WishQueries queries;

    @Inject
    RegionService regions;

    @Inject
    Codes codes;

    @Inject
    Numbers numbers;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<WishChanged> happened;

    /**
     * Writes down what somebody said at the desk or on the telephone, or what stands on a sheet.
     *
     * @throws RuleViolation {@code nightschool.rule.survey-none}, {@code .survey-early}, {@code .survey-over}, {@code
     *     .unknown-term}, {@code .unknown-topic}, {@code .unknown-hours}, {@code .wish-community}, and those of {@link
     *     WishDetails#requireSound}
     */
    public Wish write(@Valid WishDetails details) {
        if (details.channel() == WishChannel.ONLINE) {
            throw new IllegalArgumentException("said by the resident");
        }
        return take(details);
    }

    /** The same by a resident through the mini-program. */
    @RolesAllowed(NightschoolPermission.ONLINE)
    public Wish say(@Valid WishDetails details) {
        if (details.channel() != WishChannel.ONLINE) {
            throw new IllegalArgumentException("written down by staff");
        }
        return take(details);
    }

    private Wish take(WishDetails details) {
        details.requireSound();
        LocalDate today = LocalDate.now(clock);
        Term term = queries.term(details.term());
        requireAsking(term, today);
        requireListed(CoursePlan.TOPICS, details.topic(), "nightschool.rule.unknown-topic");
        if (details.hours() != null) {
            requireListed(WishDetails.HOURS, details.hours(), "nightschool.rule.unknown-hours");
        }
        String community = details.community().code();
        if (community.length() != COMMUNITY_DIGITS || !regions.exists(community)) {
            throw new RuleViolation("nightschool.rule.wish-community", community);
        }
        me.require(details.community());
        Wish wish = new Wish(numbers.next(PREFIX, today.getYear()), term, details, today);
        queries.store(wish);
        happened.fire(new WishChanged(
                wish.getCode(),
                wish.getScope(),
                Wording.of(
                        "nightschool.told.wished",
                        wish.getPersons(),
                        wish.getChannel(),
                        wish.getSheet() == null ? "—" : wish.getSheet())));
        return wish;
    }

    private static void requireAsking(Term term, LocalDate day) {
        if (term.isAsking(day)) {
            return;
        }
        if (term.getSurveyFrom() == null) {
            throw new RuleViolation("nightschool.rule.survey-none", term.getName());
        }
        if (day.isBefore(term.getSurveyFrom())) {
            throw new RuleViolation("nightschool.rule.survey-early", term.getName(), term.getSurveyFrom());
        }
        throw new RuleViolation("nightschool.rule.survey-over", term.getName(), term.getSurveyUntil());
    }

    private void requireListed(String list, String code, String refusal) {
        if (codes.today(list).stream().noneMatch(choice -> choice.code().equals(code))) {
            throw new RuleViolation(refusal, code);
        }
    }

    /**
     * 作废: it was typed wrongly, or twice.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code nightschool.rule.wish-struck}, {@code nightschool.rule.reason-needed}
     */
    public void strike(String code, long version, String why) {
        if (why == null || why.isBlank() || why.strip().length() > MOST_REASON) {
            throw new RuleViolation("nightschool.rule.reason-needed");
        }
        Wish wish = queries.wish(code);
        wish.requireVersion(version);
        wish.strike(why.strip());
        happened.fire(new WishChanged(code, wish.getScope(), Wording.of("nightschool.told.wish-struck", why.strip())));
    }

    /** @throws cn.tongxinyuan.kernel.UnknownRecord {@code nightschool.rule.unknown-wish} */
    @RolesAllowed(NightschoolPermission.VIEW)
    public Wish open(String code) {
        return queries.wish(code);
    }

    /** Terms for which residents are asked today, the latest first. */
    @RolesAllowed({NightschoolPermission.VIEW, NightschoolPermission.ONLINE})
    public List<Term> asking() {
        LocalDate today = LocalDate.now(clock);
        return queries.terms().stream().filter(term -> term.isAsking(today)).toList();
    }
}
