package cn.tongxinyuan.market.web;

import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.market.Catalogue;
import cn.tongxinyuan.market.FoodCheck;
import cn.tongxinyuan.market.Market;
import cn.tongxinyuan.market.MarketService;
import cn.tongxinyuan.market.MarketState;
import cn.tongxinyuan.market.Stall;
import cn.tongxinyuan.market.StallService;
import cn.tongxinyuan.market.StallState;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.ValueFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The market the address names by its {@code code}; all pages about one market share it. */
@Named
@RequestScoped
public class MarketModel {

    @Inject
    MarketService markets;

    @Inject
    StallService stallService;

    @Inject
    Catalogue catalogue;

    @Inject
    RegionService regions;

    @Inject
    Language language;

    @Inject
    ValueFormat format;

    @Inject
    HttpServletRequest request;

    private Market market;
    private List<Stall> stalls;
    private FoodCheck food;

    /** @throws cn.tongxinyuan.kernel.UnknownRecord where the caller's unit has no such market */
    public Market getMarket() {
        if (market == null) {
            String code = request.getParameter("code");
            market = markets.find(code == null ? "" : code);
        }
        return market;
    }

    public List<Stall> getStalls() {
        if (stalls == null) {
            stalls = stallService.of(getMarket());
        }
        return stalls;
    }

    /** Stalls that stand or will stand there. */
    public List<Stall> getAccepted() {
        return getStalls().stream()
                .filter(stall -> stall.getState() == StallState.ACCEPTED)
                .toList();
    }

    public FoodCheck getFood() {
        if (food == null) {
            food = stallService.foodCheck(getMarket());
        }
        return food;
    }

    /** How many applications wait for a decision. */
    public long getUndecided() {
        return getStalls().stream()
                .filter(stall -> stall.getState() == StallState.APPLIED)
                .count();
    }

    /** What a source pays. @param name of the source on the day of the market, @param amount yuan */
    public record Share(String name, Money amount) {}

    /** Who paid for it, in the order of the list; empty while nobody has said. */
    public List<Share> getCosts() {
        Map<String, Money> told = getMarket().getCosts();
        return catalogue.on(Catalogue.COST_SOURCES, getMarket().getDay()).stream()
                .filter(source -> told.containsKey(source.code()))
                .map(source -> new Share(source.name(language.getLocale()), told.get(source.code())))
                .toList();
    }

    public int getServed() {
        return getStalls().stream().mapToInt(Stall::getServed).sum();
    }

    public String getHost() {
        return regions.fullName(getMarket().getScope());
    }

    public String getZones() {
        return getMarket().getZones().stream().map(this::zone).collect(Collectors.joining("、"));
    }

    public String zone(String code) {
        return name(Catalogue.ZONES, code);
    }

    /** What an entry was called on the day of the market. */
    public String name(String list, String code) {
        return code == null ? "" : catalogue.name(list, code, getMarket().getDay(), language.getLocale());
    }

    /** When it is, with its weekday: 2024-05-25 星期六 09:00 – 12:00. */
    public String getWhen() {
        ZonedDateTime from = getMarket().getStartsAt().atZone(DistrictClock.ZONE);
        ZonedDateTime to = getMarket().getEndsAt().atZone(DistrictClock.ZONE);
        return format.weekday(from.toLocalDate()) + " " + from.toLocalTime() + " – " + to.toLocalTime();
    }

    /** Kind of the chip of its state. */
    public String getKind() {
        return switch (getMarket().getState()) {
            case PLANNED -> "warn";
            case PUBLISHED, OPEN -> "ok";
            case HELD -> "plain";
            case CANCELLED -> "late";
        };
    }

    public boolean isPreparing() {
        return getMarket().getState().isPreparing();
    }

    public boolean isBegun() {
        return getMarket().getState().isBegun();
    }

    public boolean isState(String state) {
        return getMarket().getState() == MarketState.valueOf(state);
    }

    /** Address of one of its pages. */
    public String address(String page) {
        return request.getContextPath() + path(page);
    }

    String path(String page) {
        return "/market/" + page + "?code=" + getMarket().getCode();
    }
}
