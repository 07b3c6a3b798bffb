package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.mentoring.salon.SalonDetails;
import cn.tongxinyuan.mentoring.salon.SalonService;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Choices;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;

/** A session of the salon is written down. */
@Named
@RequestScoped
public class SalonEditPage {

    @Inject
    SalonService salons;

    @Inject
    RegionService regions;

    @Inject
    Me me;

    @Inject
    Frame frame;

    private Integer number;
    private LocalDate heldOn;
    private String host;
    private String theme;
    private String practices;
    private String guest;

    /** Units of the caller's. */
    public Choices getUnits() {
        return Choices.of(
                regions.within(me.scope()), region -> region.getCode(), region -> regions.fullName(region.getPath()));
    }

    public String save() {
        try {
            String code = salons.convene(new SalonDetails(number, heldOn, new ScopePath(host), theme, practices, guest))
                    .getCode();
            frame.done("mentoring.salon-edit.done");
            return "/mentoring/salon-view?faces-redirect=true&code=" + code;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(
                    refused, Map.of("mentoring.rule.meeting-day", "heldOn", "mentoring.rule.salon-number", "number"));
        }
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getPractices() {
        return practices;
    }

    public void setPractices(String practices) {
        this.practices = practices;
    }

    public String getGuest() {
        return guest;
    }

    public void setGuest(String guest) {
        this.guest = guest;
    }
}
