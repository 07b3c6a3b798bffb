package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.nightschool.CoursePlan;
import cn.tongxinyuan.nightschool.demand.WishChannel;
import cn.tongxinyuan.nightschool.demand.WishDetails;
import cn.tongxinyuan.nightschool.demand.WishService;
import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionKind;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Choices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the forms about wishes choose from. */
@Named
@RequestScoped
public class WishChoicesModel {

    private static final Set<RegionKind> COMMUNITIES = EnumSet.of(RegionKind.COMMUNITY, RegionKind.VILLAGE);

    @Inject
    WishService wishes;

    @Inject
    Codes codes;

    @Inject
    RegionService regions;

    @Inject
    Language language;

    @Inject
    Me me;

    /** Terms for which residents are asked today. */
    public List<SelectItem> getTerms() {
        return wishes.asking().stream()
                .map(term -> new SelectItem(term.getCode(), term.getName()))
                .toList();
    }

    /** Communities and villages of the caller's unit. */
    public Choices getCommunities() {
        List<Region> all = regions.within(me.scope()).stream()
                .filter(region -> COMMUNITIES.contains(region.getKind()))
                .toList();
        return Choices.of(all, Region::getCode, region -> regions.fullName(region.getPath()));
    }

    public List<SelectItem> getTopics() {
        return coded(CoursePlan.TOPICS);
    }

    public List<SelectItem> getHours() {
        return coded(WishDetails.HOURS);
    }

    private List<SelectItem> coded(String list) {
        return codes.today(list).stream()
                .map(choice -> new SelectItem(choice.code(), choice.name(language.getLocale())))
                .toList();
    }

    /** How it may have come in at the desk. */
    public List<SelectItem> getChannels() {
        return EnumSet.complementOf(EnumSet.of(WishChannel.ONLINE)).stream()
                .map(each -> new SelectItem(each, language.name("nightschool", each)))
                .toList();
    }
}
