package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.organization.partner.Claim;
import cn.tongxinyuan.organization.partner.KnownPartner;
import cn.tongxinyuan.organization.partner.OfferService;
import cn.tongxinyuan.organization.partner.PartnerService;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.security.SystemCaller;
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
     * @param standing what is corrected by it; null for something new
     * @throws RuleViolation {@code activity.rule.day-outside}, {@code .item-past}, {@code .unknown-category}, {@code
     *     .partner-over}, {@code .claim-others} and those of {@link ItemDetails#requireSound}
     */
    ItemDetails fitting(Programme mine, ItemDetails details, ItemDetails standing) {
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
        boolean same = standing != null
                && standing.day().equals(details.day())
                && Objects.equals(standing.partner(), Film.blank(details.partner()));
        return hosted(details, same);
    }

    private ItemDetails hosted(ItemDetails details, boolean agreed) {
        String code = Film.blank(details.partner());
        String claim = Film.blank(details.claim());
        if (claim != null && !Objects.equals(offers.claim(claim).partner(), code)) {
            throw RefusedFields.of("claim", "activity.rule.claim-others");
        }
        if (code == null) {
            return details;
        }
        KnownPartner helper = partners.helper(code);
        if (!agreed && !helper.isInForce(details.day())) {
            throw RefusedFields.of("partner", "activity.rule.partner-over", helper.name(), details.day());
        }
        String name = Film.blank(details.host());
        return details.heldBy(code, name == null ? helper.name() : name);
    }

    /** Whether the partner who is to hold it helps on its day. */
    boolean isHelped(ItemDetails details) {
        String code = Film.blank(details.partner());
        return code == null || partners.helper(code).isInForce(details.day());
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
            if (offers.claim(item.getClaim()).heldAt() != null) {
                throw RefusedFields.of("claim", "activity.rule.claim-met");
            }
            offers.hold(item.getClaim(), address(item));
        }
    }

    /** What was claimed became nothing after all, unless something else meets it by now. */
    void unlink(ProgrammeItem item, String claim) {
        if (claim != null) {
            Claim taken = offers.claim(claim);
            if (taken.isOpen() && address(item).equals(taken.heldAt())) {
                offers.hold(claim, null);
            }
        }
    }

    /** The same in the system's name: whoever shuts a door or calls off what is booked need not know what a partner meant by it. */
    void calledOff(ProgrammeItem item) {
        SystemCaller.asSystem(() -> {
            unlink(item, item.getClaim());
            return null;
        });
    }

    private static String address(ProgrammeItem item) {
        return "/activity/item-edit?programme=" + item.getProgramme().getCode() + "&code=" + item.getCode();
    }
}
