package cn.tongxinyuan.market.web;

import cn.tongxinyuan.market.Catalogue;
import cn.tongxinyuan.market.Rhythm;
import cn.tongxinyuan.market.Site;
import cn.tongxinyuan.market.Stall;
import cn.tongxinyuan.market.StallKind;
import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionKind;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Choices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the forms of the module choose from. */
@Named
@RequestScoped
public class MarketChoicesModel {

    private static final Set<RegionKind> HOSTS = EnumSet.of(RegionKind.COMMUNITY, RegionKind.VILLAGE);

    @Inject
    Catalogue catalogue;

    @Inject
    RegionService regions;

    @Inject
    Language language;

    @Inject
    Me me;

    /** Communities and villages of the caller's unit. */
    public Choices getCommunities() {
        List<Region> hosts = regions.within(me.scope()).stream()
                .filter(region -> HOSTS.contains(region.getKind()))
                .toList();
        return Choices.of(hosts, Region::getCode, region -> regions.fullName(region.getPath()));
    }

    public List<SelectItem> getZones() {
        return coded(Catalogue.ZONES);
    }

    public List<SelectItem> getReasons() {
        return coded(Catalogue.REASONS).stream()
                .filter(reason -> !Stall.BY_DRAW.contains(reason.getValue()))
                .toList();
    }

    public List<SelectItem> getIncidents() {
        return coded(Catalogue.INCIDENTS);
    }

    public List<SelectItem> getTopics() {
        return coded(Catalogue.TOPICS);
    }

    private List<SelectItem> coded(String list) {
        return catalogue.today(list).stream()
                .map(choice -> new SelectItem(choice.code(), choice.name(language.getLocale())))
                .toList();
    }

    public List<SelectItem> getKinds() {
        return named(StallKind.values());
    }

    public List<SelectItem> getSites() {
        return named(Site.values());
    }

    public List<SelectItem> getRhythms() {
        return named(Rhythm.values());
    }

    private List<SelectItem> named(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> new SelectItem(each, language.name("market", each)))
                .toList();
    }
}
