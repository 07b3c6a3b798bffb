package cn.tongxinyuan.market.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.market.Stall;
import cn.tongxinyuan.market.StallItem;
import cn.tongxinyuan.market.StallKind;
import cn.tongxinyuan.market.StallService;
import cn.tongxinyuan.market.StallWish;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes down who wants a stall and for what, or changes it. */
@Named
@RequestScoped
public class StallEditPage {

    private static final String COMMA = "、";
    private static final Map<String, String> FIELDS = Map.of(
            "market.rule.forbidden-food", "products",
            "market.rule.food-papers", "foodCard",
            "market.rule.unknown-zone", "zone",
            "market.rule.zone-not-here", "zone");

    @Inject
    MarketModel marketModel;

    @Inject
    StallService stalls;

    @Inject
    EditConflict conflict;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private String stall;
    private long version;
    private String provider;
    private String zone;
    private StallKind kind = StallKind.PUBLIC_GOOD;
    private String services;
    private boolean power;
    private Integer people;
    private boolean food;
    private String foodCard;
    private LocalDate healthUntil;
    private String products;

    @PostConstruct
    void read() {
        stall = request.getParameter("stall");
        if (!isNew()) {
            Stall stands = stalls.find(stall);
            version = stands.getVersion();
            provider = stands.getProvider();
            zone = stands.getZone();
            kind = stands.getKind();
            services = names(stands);
            power = stands.isPower();
            people = stands.getPeople();
            food = stands.isFood();
            stands.getPapers().ifPresent(papers -> {
                foodCard = papers.cardNumber();
                healthUntil = papers.healthCertificateUntil();
                products = String.join(COMMA, papers.products());
            });
        }
    }

    private static String names(Stall stands) {
        return stands.getItems().stream().map(StallItem::getName).collect(Collectors.joining(COMMA));
    }

    public String save() {
        return store(false);
    }

    public String saveAndNext() {
        return store(true);
    }

    private String store(boolean next) {
        String market = marketModel.getMarket().getCode();
        try {
            Stall stored = isNew() ? stalls.apply(market, wish()) : stalls.change(stall, version, wish());
            frame.done(isNew() ? "market.stall-edit.applied" : "market.stall-edit.changed", stored.getCode());
        } catch (StaleRecord faster) {
            Stall stands = stalls.find(stall);
            version = conflict.tell(stands, stall, version);
            conflict.compare("market.field.provider", stands.getProvider(), provider);
            conflict.compare("market.field.services", names(stands), services);
            conflict.compare("market.field.healthUntil", stands.getHealthUntil(), healthUntil);
            return null;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        return marketModel.path(next ? "stall-edit" : "market-view") + (next ? "" : "&tab=stalls")
                + "&faces-redirect=true";
    }

    private StallWish wish() {
        StallWish.Food papers = food ? new StallWish.Food(foodCard, healthUntil, split(products)) : null;
        return new StallWish(provider, zone, kind, split(services), power, people, papers);
    }

    private static List<String> split(String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[、,，;；\\r\\n]+"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** Zones of this market. */
    public List<SelectItem> getZones() {
        return marketModel.getMarket().getZones().stream()
                .map(code -> new SelectItem(code, marketModel.zone(code)))
                .toList();
    }

    public boolean isNew() {
        return stall == null || stall.isBlank();
    }

    /** Code of the stall; null for a new one. */
    public String getStall() {
        return stall;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public StallKind getKind() {
        return kind;
    }

    public void setKind(StallKind kind) {
        this.kind = kind;
    }

    public String getServices() {
        return services;
    }

    public void setServices(String services) {
        this.services = services;
    }

    public boolean isPower() {
        return power;
    }

    public void setPower(boolean power) {
        this.power = power;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public boolean isFood() {
        return food;
    }

    public void setFood(boolean food) {
        this.food = food;
    }

    public String getFoodCard() {
        return foodCard;
    }

    public void setFoodCard(String foodCard) {
        this.foodCard = foodCard;
    }

    public LocalDate getHealthUntil() {
        return healthUntil;
    }

    public void setHealthUntil(LocalDate healthUntil) {
        this.healthUntil = healthUntil;
    }

    public String getProducts() {
        return products;
    }

    public void setProducts(String products) {
        this.products = products;
    }
}
