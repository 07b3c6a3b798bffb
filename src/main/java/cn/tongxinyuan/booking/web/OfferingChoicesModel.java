package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.booking.Channel;
import cn.tongxinyuan.booking.OfferingKind;
import cn.tongxinyuan.booking.SeatMode;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the forms of the module choose from. */
@Named
@RequestScoped
public class OfferingChoicesModel {

    private static final int ALL = 1000;
    private static final int DISTRICT_DIGITS = 6;
    private static final Set<RegionKind> HOMES = Set.of(RegionKind.COMMUNITY, RegionKind.VILLAGE);

    @Inject
    CentreService centres;

    @Inject
    RegionService regions;

    @Inject
    Language language;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** Open centres of the caller's unit. */
    public Choices getCentres() {
        LocalDate today = LocalDate.now(clock);
        List<Centre> open = centres.list(null, ALL).items().stream()
                .filter(centre -> centre.isOpen(today))
                .toList();
        return Choices.of(open, Centre::getCode, Centre::getName);
    }

    /** Communities and villages of the whole district, as residents book where they do not live, too. */
    public Choices getCommunities() {
        ScopePath district = new ScopePath(me.scope().code().substring(0, DISTRICT_DIGITS));
        List<Region> homes = regions.within(district).stream()
                .filter(region -> HOMES.contains(region.getKind()))
                .toList();
        return Choices.of(homes, Region::getCode, region -> regions.fullName(region.getPath()));
    }

    /** Codes of the communities of a unit; none for the district, whose residents are everybody. */
    List<String> communitiesOf(ScopePath unit) {
        return unit.code().length() == DISTRICT_DIGITS
                ? List.of()
                : regions.within(unit).stream()
                        .filter(region -> HOMES.contains(region.getKind()))
                        .map(Region::getCode)
                        .toList();
    }

    /** The unit of a centre. */
    ScopePath unitOf(String centre) {
        return centres.find(centre).map(Centre::getScope).orElseThrow();
    }

    public List<SelectItem> getKinds() {
        return named(OfferingKind.values());
    }

    public List<SelectItem> getModes() {
        return named(SeatMode.values());
    }

    /** How somebody comes who books with staff. */
    public List<SelectItem> getChannels() {
        return named(Channel.COUNTER, Channel.TELEPHONE);
    }

    private List<SelectItem> named(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> new SelectItem(each, language.name("booking", each)))
                .toList();
    }

    /** @param kept how many communities an offering is for already; none where it is for everybody or new */
    public List<SelectItem> audiences(int kept) {
        return Arrays.stream(OfferingForm.Audience.values())
                .filter(each -> each != OfferingForm.Audience.KEPT || kept > 0)
                .map(each -> new SelectItem(each, language.text("booking.Audience." + each, kept)))
                .toList();
    }
}
