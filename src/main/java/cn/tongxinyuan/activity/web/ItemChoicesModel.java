package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.Audience;
import cn.tongxinyuan.activity.ProgrammeItem;
import cn.tongxinyuan.organization.partner.Claim;
import cn.tongxinyuan.organization.partner.KnownPartner;
import cn.tongxinyuan.organization.partner.OfferService;
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

    /** Who helps the caller's unit today, and who holds this, which may be null. */
    public Choices partners(ProgrammeItem item) {
        if (helpers == null) {
            helpers = Choices.of(partners.helpers(LocalDate.now(clock)), KnownPartner::code, KnownPartner::name);
        }
        return item == null || item.getPartner() == null
                ? helpers
                : helpers.with(
                        item.getPartner(), partners.helper(item.getPartner()).name());
    }

    /** What partners took on and have not done, and what is met by this, which may be null. */
    public Choices claims(ProgrammeItem item) {
        if (claims == null) {
            claims = Choices.of(offers.claimed(), Claim::code, this::told);
        }
        return item == null || item.getClaim() == null
                ? claims
                : claims.with(item.getClaim(), told(offers.claim(item.getClaim())));
    }

    private String told(Claim claim) {
        return language.text("activity.item-edit.claim", claim.code(), claim.what(), claim.partnerName());
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
