package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.OrganizationPermission;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.SystemCaller;
import cn.tongxinyuan.platform.task.DueTask;
import cn.tongxinyuan.platform.task.Inbox;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** 需求清单, 资源清单 and 认领: what communities need, what partners offer, and who takes it on. */
@Stateless
@Audited("organization")
@RolesAllowed(OrganizationPermission.PARTNERS)
public class OfferService {

    private static final String NEEDS = "XQ";
    private static final String RESOURCES = "ZY";
    private static final String MATTER = "organization.offer";

    @Inject
    PartnerQueries queries;

    @Inject
    RegionService regions;

    @Inject
    Numbers numbers;

    @Inject
    Codes codes;

    @Inject
    Inbox inbox;

    @Inject
    Me me;

    @Inject
    Event<OfferChanged> happened;

    /** @throws UnknownRecord {@code organization.rule.unknown-offer}, for those of other units too */
    @RolesAllowed(OrganizationPermission.PARTNER_VIEW)
    public PartnerOffer find(String code) {
        return queries.offer(code);
    }

    /** What a partner offers and has taken on, as far as the caller's unit sees it, the latest first. */
    @RolesAllowed(OrganizationPermission.PARTNER_VIEW)
    public List<PartnerOffer> of(Partner partner) {
        return queries.offers(partner);
    }

    /** What is taken on for the caller's unit and not done yet, by the days it was promised for. */
    @RolesAllowed(OrganizationPermission.PARTNER_VIEW)
    public List<Claim> claimed() {
        return queries.claimed();
    }

    /**
     * What the caller's unit needs or what was taken on for it, though its record may be that of a unit above.
     *
     * @throws UnknownRecord {@code organization.rule.unknown-offer}
     */
    @RolesAllowed(OrganizationPermission.PARTNER_VIEW)
    public Claim claim(String code) {
        return queries.claim(code);
    }

    /**
     * Puts down what a unit needs.
     *
     * @throws RuleViolation {@code organization.rule.offer-days}, {@code .unknown-help}, {@code .unknown-region}
     */
    public PartnerOffer ask(ScopePath unit, @Valid OfferDetails details) {
        requireUnit(unit, "unit");
        requireKnown(details);
        return store(PartnerOffer.need(numbers.next(NEEDS, year()), unit, details));
    }

    /**
     * Puts down what a partner offers.
     *
     * @throws RuleViolation {@code organization.rule.partner-over}, {@code .offer-days}, {@code .unknown-help}
     */
    public PartnerOffer provide(String partner, @Valid OfferDetails details) {
        Partner helper = queries.partner(partner == null ? "" : partner);
        requireInForce(helper.known(), queries.today());
        requireKnown(details);
        return store(PartnerOffer.resource(numbers.next(RESOURCES, year()), helper, details));
    }

    private PartnerOffer store(PartnerOffer offer) {
        queries.store(offer);
        fire(offer, Wording.of("organization.told.offer-put", offer.getSide()));
        return offer;
    }

    /**
     * Corrects what nobody has claimed.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code organization.rule.offer-state}, {@code .offer-days}, {@code .unknown-help}
     */
    public void describe(String code, long version, @Valid OfferDetails details) {
        PartnerOffer offer = own(code, version);
        requireKnown(details);
        offer.describe(details);
        fire(offer, Wording.of("organization.told.offer-describe"));
    }

    /**
     * Somebody takes it on.
     *
     * @param by code of the partner who meets a need, or of the unit that makes use of a resource
     * @param due day on which it is to be; it stands in the inbox from then on
     * @throws Conflict {@code organization.rule.offer-taken} where somebody was faster
     * @throws RuleViolation {@code organization.rule.claim-day}, {@code .partner-over}, {@code .unknown-region}
     */
    public PartnerOffer claim(String code, String by, LocalDate due) {
        PartnerOffer offer = queries.hold(queries.offer(code));
        if (!offer.isProposed()) {
            throw new Conflict("organization.rule.offer-taken", code);
        }
        if (offer.isNeed()) {
            offer.claim(helper(by, due), due, queries.today());
        } else {
            ScopePath unit = new ScopePath(by);
            requireUnit(unit, "by");
            helper(offer.getPartner(), due);
            offer.claim(unit, due, queries.today());
        }
        inbox.due(new DueTask(
                MATTER,
                code,
                offer.getScope(),
                OrganizationPermission.PARTNERS,
                null,
                due,
                due,
                Wording.of("organization.told.offer-due", code),
                "/organization/offer-view?code=" + code));
        fire(offer, Wording.of("organization.told.offer-claim", by, due));
        return offer;
    }

    /**
     * Whoever took it on gives it back, and others may claim it.
     *
     * @throws RuleViolation {@code organization.rule.offer-state}, {@code organization.rule.words-needed}
     */
    public void release(String code, long version, String reason) {
        PartnerOffer offer = own(code, version);
        offer.release(PartnerService.words(reason));
        settled(offer, Wording.of("organization.told.offer-release", offer.getReason()));
    }

    /**
     * It was done.
     *
     * @throws RuleViolation {@code organization.rule.offer-state}, {@code .done-day}, {@code .served}
     */
    public void complete(String code, long version, LocalDate day, int served) {
        PartnerOffer offer = own(code, version);
        offer.complete(day, served, queries.today());
        settled(offer, Wording.of("organization.told.offer-done", day, served));
    }

    /**
     * It is needed or offered no more.
     *
     * @throws RuleViolation {@code organization.rule.offer-state}, {@code organization.rule.words-needed}
     */
    public void withdraw(String code, long version, String reason) {
        PartnerOffer offer = own(code, version);
        offer.withdraw(PartnerService.words(reason));
        settled(offer, Wording.of("organization.told.offer-withdraw", offer.getReason()));
    }

    /**
     * What was claimed for the caller's unit became something that has a page of its own, which opens from it; null where it
     * is no more. Where the record is that of a unit above, this alone is changed in it.
     *
     * @throws RuleViolation {@code organization.rule.offer-state} where nobody has claimed it
     */
    public void hold(String code, String address) {
        Claim claim = queries.claim(code);
        SystemCaller.asSystem(() -> {
            queries.offer(code).heldAt(address);
            return null;
        });
        happened.fire(new OfferChanged(code, claim.unit(), Wording.of("organization.told.offer-held"), true));
    }

    private KnownPartner helper(String code, LocalDate day) {
        KnownPartner helper = queries.helper(code == null ? "" : code);
        requireInForce(helper, day);
        return helper;
    }

    private static void requireInForce(KnownPartner helper, LocalDate day) {
        if (!helper.isInForce(day)) {
            throw new RuleViolation("organization.rule.partner-over", helper.name(), day);
        }
    }

    private void requireUnit(ScopePath unit, String field) {
        me.require(unit);
        if (!regions.exists(unit.code())) {
            throw RefusedFields.of(field, "organization.rule.unknown-region", unit.code());
        }
    }

    private void requireKnown(OfferDetails details) {
        if (codes.find(PartnerDetails.HELP, details.help(), queries.today()).isEmpty()) {
            throw RefusedFields.of("help", "organization.rule.unknown-help");
        }
    }

    private int year() {
        return queries.today().getYear();
    }

    private PartnerOffer own(String code, long version) {
        PartnerOffer offer = queries.offer(code);
        offer.requireVersion(version);
        return offer;
    }

    private void settled(PartnerOffer offer, String summary) {
        inbox.done(MATTER, offer.getCode());
        fire(offer, summary);
    }

    private void fire(PartnerOffer offer, String summary) {
        happened.fire(new OfferChanged(offer.getCode(), offer.getScope(), summary, offer.isTaken()));
    }
}
