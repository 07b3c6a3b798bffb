package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.organization.partner.OfferService;
import cn.tongxinyuan.organization.partner.Partner;
import cn.tongxinyuan.organization.partner.PartnerOffer;
import cn.tongxinyuan.organization.partner.PartnerService;
import cn.tongxinyuan.platform.code.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Objects;

/** Whether something fits into a programme, who holds it, and what the partner does by it. */
@ApplicationScoped
class ItemCheck {

    @Inject
    ProgrammeQueries queries;

    @Inject
    Codes codes;

    @Inject
    PartnerService partners;

    @Inject
    OfferService offers;

    /**
     * What was said, with the partner's name where none was said.
     *
     * @throws RuleViolation {@code activity.rule.day-outside}, {@code .item-past}, {@code .unknown-category}, {@code
     *     .partner-over}, {@code .claim-others} and those of {@link ItemDetails#requireSound}
     */
    ItemDetails fitting(Programme mine, ItemDetails details) {
        details.requireSound();
        if (!YearMonth.from(details.day()).equals(mine.getMonth())) {
            throw RefusedFields.of("day", "activity.rule.day-outside", mine.getMonth());
        }
        if (!details.start().isAfter(queries.now())) {
            throw RefusedFields.of("day", "activity.rule.item-past", details.title());
        }
        if (codes.find(ItemService.CATEGORIES, details.category(), details.day())
                .isEmpty()) {
            throw RefusedFields.of("category", "activity.rule.unknown-category");
        }
        return hosted(details);
    }

    private ItemDetails hosted(ItemDetails details) {
        String code = Film.blank(details.partner());
        String claim = Film.blank(details.claim());
        if (claim != null && !Objects.equals(offers.find(claim).getPartner(), code)) {
            throw RefusedFields.of("claim", "activity.rule.claim-others");
        }
        if (code == null) {
            return details;
        }
        Partner partner = partners.find(code);
        if (!partner.isInForce(details.day())) {
            throw RefusedFields.of("partner", "activity.rule.partner-over", partner.getName(), details.day());
        }
        String name = Film.blank(details.host());
        return details.heldBy(code, name == null ? partner.getName() : name);
    }

    /** Whether the partner who is to hold it helps on its day. */
    boolean isHelped(ItemDetails details) {
        String code = Film.blank(details.partner());
        return code == null
                || partners.inForce(details.day()).stream()
                        .anyMatch(partner -> partner.getCode().equals(code));
    }

    /**
     * What was claimed opens what it became, and no more what it became before.
     *
     * @param before code of what it met before; null for none
     * @throws RuleViolation {@code organization.rule.offer-state} for what nobody has taken on, {@code
     *     activity.rule.claim-met} for what something else meets
     */
    void link(ProgrammeItem item, String before) {
        if (Objects.equals(before, item.getClaim())) {
            return;
        }
        unlink(item, before);
        if (item.getClaim() != null) {
            if (offers.find(item.getClaim()).getHeldAt() != null) {
                throw RefusedFields.of("claim", "activity.rule.claim-met");
            }
            offers.hold(item.getClaim(), address(item));
        }
    }

    /** What was claimed became nothing after all, unless something else meets it by now. */
    void unlink(ProgrammeItem item, String claim) {
        if (claim != null) {
            PartnerOffer offer = offers.find(claim);
            if (offer.isClaimed() && address(item).equals(offer.getHeldAt())) {
                offers.hold(claim, null);
            }
        }
    }

    private static String address(ProgrammeItem item) {
        return "/activity/item-edit?programme=" + item.getProgramme().getCode() + "&code=" + item.getCode();
    }
}
