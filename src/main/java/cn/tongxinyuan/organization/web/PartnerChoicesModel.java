package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.partner.KnownPartner;
import cn.tongxinyuan.organization.partner.Partner;
import cn.tongxinyuan.organization.partner.PartnerDetails;
import cn.tongxinyuan.organization.partner.PartnerService;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Choices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the forms about partners choose from. */
@Named
@RequestScoped
public class PartnerChoicesModel {

    @Inject
    PartnerService partners;

    @Inject
    RegionService regions;

    @Inject
    Codes codes;

    @Inject
    Language language;

    @Inject
    Me me;

    @Inject
    Clock clock;

    private Choices units;
    private Choices own;
    private Choices helpers;

    public Choices getUnits() {
        if (units == null) {
            units = Choices.of(
                    regions.within(me.scope()), Region::getCode, region -> regions.fullName(region.getPath()));
        }
        return units;
    }

    /** Whom the caller's unit registered and who helps today. */
    public Choices getPartners() {
        if (own == null) {
            own = Choices.of(partners.inForce(LocalDate.now(clock)), Partner::getCode, Partner::getName);
        }
        return own;
    }

    /** Who helps the caller's unit today, whom the units above it registered too. */
    public Choices getHelpers() {
        if (helpers == null) {
            helpers = Choices.of(partners.helpers(LocalDate.now(clock)), KnownPartner::code, KnownPartner::name);
        }
        return helpers;
    }

    /** What partners can do and communities need. */
    public List<SelectItem> getHelp() {
        return codes.today(PartnerDetails.HELP).stream()
                .map(each -> new SelectItem(each.code(), each.name(language.getLocale())))
                .toList();
    }

    /** The name of one of them; empty for none. */
    public String help(String code) {
        return code == null ? "" : codes.name(PartnerDetails.HELP, code, LocalDate.now(clock), language.getLocale());
    }
}
