package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.partner.OfferService;
import cn.tongxinyuan.organization.partner.PartnerOffer;
import cn.tongxinyuan.organization.partner.PartnerService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** A need or a resource: who takes it on, and what became of it. */
@Named
@RequestScoped
public class OfferViewPage {

    private static final Map<String, String> FIELDS =
            Map.of("organization.rule.unknown-partner", "by", "organization.rule.partner-over", "by");

    @Inject
    OfferService offers;

    @Inject
    PartnerService partners;

    @Inject
    RegionService regions;

    @Inject
    Frame frame;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private PartnerOffer offer;
    private long version;
    private String by;
    private LocalDate due;
    private LocalDate doneOn;
    private Integer served;
    private String why;
    private String reason;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        offer = offers.find(code == null ? "" : code);
        version = offer.getVersion();
        due = offer.getFrom().isBefore(today()) ? null : offer.getFrom();
        doneOn = offer.getDueOn() == null || offer.getDueOn().isAfter(today()) ? null : offer.getDueOn();
    }

    public String claim() {
        try {
            offers.claim(offer.getCode(), by, due);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        return done("claimed");
    }

    public String complete() {
        offers.complete(offer.getCode(), version, doneOn, served);
        return done("completed");
    }

    public String release() {
        try {
            offers.release(offer.getCode(), version, why);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("organization.rule.words-needed", "why"));
        }
        return done("released");
    }

    public String withdraw() {
        try {
            offers.withdraw(offer.getCode(), version, reason);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("organization.rule.words-needed", "reason"));
        }
        return done("withdrawn");
    }

    private String done(String what) {
        frame.done("organization.offer-view.done." + what);
        return "/organization/offer-view?faces-redirect=true&code=" + offer.getCode();
    }

    public PartnerOffer getOffer() {
        return offer;
    }

    public String getPlace() {
        return regions.fullName(offer.getScope());
    }

    /** The unit it is for; empty where nobody has claimed it. */
    public String getUnit() {
        return offer.getUnit() == null ? "" : regions.fullName(offer.getUnit());
    }

    /** Whether the partner is one of the caller's unit, whose record opens. */
    public boolean isPartnerSeen() {
        return offer.getPartner() != null
                && partners.inForce(today()).stream()
                        .anyMatch(each -> each.getCode().equals(offer.getPartner()));
    }

    public boolean isOverdue() {
        return offer.isOverdue(today());
    }

    /** Kind of the chip of its state. */
    public String getChip() {
        return switch (offer.getState()) {
            case PROPOSED -> "info";
            case CLAIMED -> isOverdue() ? "late" : "warn";
            case DONE -> "ok";
            case WITHDRAWN -> "plain";
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public Integer getServed() {
        return served;
    }

    public void setServed(Integer served) {
        this.served = served;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
