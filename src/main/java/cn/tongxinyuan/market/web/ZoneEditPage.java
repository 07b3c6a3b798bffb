package cn.tongxinyuan.market.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.market.zone.Zone;
import cn.tongxinyuan.market.zone.ZoneName;
import cn.tongxinyuan.market.zone.ZoneService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Calls a zone otherwise from a day on. */
@Named
@RequestScoped
public class ZoneEditPage {

    private static final Map<String, String> FIELDS =
            Map.of("market.rule.zone-taken", "name", "market.rule.zone-from", "from");

    @Inject
    ZoneService zones;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Zone zone;
    private String known;
    private String name;
    private String englishName;
    private LocalDate from;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        zone = zones.find(code == null ? "" : code);
        known = zone.name();
        name = zone.name();
        englishName = zone.englishName();
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        from = zone.from().isAfter(tomorrow) ? zone.from() : tomorrow;
    }

    public String save() {
        try {
            zones.rename(zone.code(), known, new ZoneName(name, englishName, from));
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("market.zone-edit.done", name, from);
        return "/market/zone-list?faces-redirect=true";
    }

    public Zone getZone() {
        return zone;
    }

    /** Last name of the zone when the page was made; comes back with the form. */
    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(String englishName) {
        this.englishName = englishName;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
