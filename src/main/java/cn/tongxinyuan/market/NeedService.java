package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.Mobile;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Audited;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What residents ask for at a market, and the answers. */
@Stateless
@Audited("market")
@RolesAllowed(MarketPermission.HOST)
public class NeedService {

    private static final String PREFIX = "SQ";
    private static final int MOST_WORDS = 500;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_REASON = 200;

    @Inject
    MarketQueries queries;

    @Inject
    Catalogue catalogue;

    @Inject
    Numbers numbers;

    @Inject
    PersonalData personal;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /**
     * Writes down what a resident asks for.
     *
     * @param topic code or name of the list {@code market.need-topic}
     * @param name null where the resident wants no answer, as {@code mobile}
     * @throws RuleViolation {@code market.rule.not-begun}, {@code .words-needed}, {@code .mobile}, {@code .name-and-mobile},
     *     {@code .unknown-topic}
     */
    public Need collect(String market, String topic, String what, String name, String mobile) {
        Market here = queries.market(market);
        here.requireBegun();
        LocalDate today = LocalDate.now(clock);
        String code = catalogue.code(Catalogue.TOPICS, topic, here.getDay());
        Need need = new Need(numbers.next(PREFIX, today.getYear()), here, code, words(what), today);
        boolean reachable = name != null && !name.isBlank();
        if (reachable != (mobile != null && !mobile.isBlank())) {
            throw new RuleViolation("market.rule.name-and-mobile");
        }
        if (reachable) {
            need.from(
                    personal.seal(MarketService.said(name, LONGEST_NAME, "market.rule.name-and-mobile")),
                    personal.seal(mobile(mobile)));
        }
        queries.store(need);
        happened.fire(new NeedCollected(
                need.getCode(), need.getScope(), Wording.of("market.told.collected", here.getCode())));
        return need;
    }

    /** @throws RuleViolation {@code market.rule.need-answered}, {@code .words-needed} */
    public void answer(String code, long version, String words) {
        Need need = queries.need(code);
        need.requireVersion(version);
        need.answer(words(words), LocalDate.now(clock));
        happened.fire(new NeedChanged(code, need.getScope(), Wording.of("market.told.answered")));
    }

    /**
     * The telephone in full, null once it was forgotten; leaves an audit row with the reason (个人信息保护法第51条).
     *
     * @throws RuleViolation {@code market.rule.reason-needed}
     */
    @RolesAllowed(MarketPermission.REVEAL)
    public String reveal(String code, String reason) {
        Need need = queries.need(code);
        String why = MarketService.said(reason, MOST_REASON, "market.rule.reason-needed");
        happened.fire(new NeedChanged(code, need.getScope(), Wording.of("market.told.revealed", why)));
        return personal.open(need.mobileSealed());
    }

    /** @throws UnknownRecord {@code market.rule.unknown-need} */
    @RolesAllowed(MarketPermission.VIEW)
    public Need find(String code) {
        return queries.need(code);
    }

    /** Name as everybody may see it; null where there is none. */
    @RolesAllowed(MarketPermission.VIEW)
    public String maskedName(Need need) {
        return Mask.name(personal.open(need.nameSealed()));
    }

    @RolesAllowed(MarketPermission.VIEW)
    public List<Need> of(Market market) {
        return queries.needs(market);
    }

    private static String words(String said) {
        return MarketService.said(said, MOST_WORDS, "market.rule.words-needed");
    }

    private static String mobile(String typed) {
        String digits = Mobile.fold(typed);
        if (!Mobile.isOne(digits)) {
            throw new RuleViolation("market.rule.mobile");
        }
        return digits;
    }
}
