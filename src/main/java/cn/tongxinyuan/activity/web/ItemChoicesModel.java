package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.Audience;
import cn.tongxinyuan.organization.partner.OfferService;
import cn.tongxinyuan.organization.partner.Partner;
import cn.tongxinyuan.organization.partner.PartnerOffer;
import cn.tongxinyuan.organization.partner.PartnerService;
import cn.tongxinyuan.organization.venue.VenueService;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.Choices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the form of something in a programme chooses from. */
@Named
@RequestScoped
public class ItemChoicesModel {

    @Inject
    PartnerService partners;

    @Inject
    OfferService offers;

    @Inject
    VenueService venue;

    @Inject
    Codes codes;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private Choices helpers;
    private Choices claims;

    /** Who helps the caller's unit today. */
    public Choices getPartners() {
        if (helpers == null) {
            helpers = Choices.of(partners.inForce(LocalDate.now(clock)), Partner::getCode, Partner::getName);
        }
        return helpers;
    }

    /** What partners took on and have not done. */
    public Choices getClaims() {
        if (claims == null) {
            claims = Choices.of(
                    offers.claimed(),
                    PartnerOffer::getCode,
                    offer -> language.text(
                            "activity.item-edit.claim", offer.getCode(), offer.getWhat(), offer.getPartnerName()));
        }
        return claims;
    }

    /** Rooms of the centre with how many they hold, for the hint of the field. */
    public String rooms(String centre) {
        return venue.rooms(centre).stream()
                .map(room -> language.text("activity.item-edit.room", room.getName(), room.getCapacity()))
                .collect(Collectors.joining(language.text("platform.told.between")));
    }

    public List<SelectItem> getCategories() {
        return codes.today("activity.category").stream()
                .map(choice -> new SelectItem(choice.code(), choice.name(language.getLocale())))
                .toList();
    }

    public List<SelectItem> getAudiences() {
        return Arrays.stream(Audience.values())
                .map(each -> new SelectItem(each, language.name("activity", each)))
                .toList();
    }
}
