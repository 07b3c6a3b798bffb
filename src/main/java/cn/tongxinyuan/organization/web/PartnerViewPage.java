package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.partner.Contact;
import cn.tongxinyuan.organization.partner.OfferService;
import cn.tongxinyuan.organization.partner.Partner;
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
import java.util.List;
import java.util.Map;

/** One partner with what it offers and has taken on; whom to call in full for one answer, for a reason that stays in the trail. */
@Named
@RequestScoped
public class PartnerViewPage {

    @Inject
    PartnerService partners;

    @Inject
    OfferService service;

    @Inject
    RegionService regions;

    @Inject
    Frame frame;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private Partner partner;
    private Contact contact;
    private List<PartnerOffer> offers;
    private boolean revealed;
    private long version;
    private String why;
    private String reason;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        partner = partners.find(code == null ? "" : code);
        contact = partners.contact(partner);
        version = partner.getVersion();
    }

    public void reveal() {
        try {
            contact = partners.reveal(partner.getCode(), why);
            revealed = true;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("organization.rule.words-needed", "why"));
        }
    }

    public String end() {
        try {
            partners.end(partner.getCode(), version, reason);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("organization.rule.words-needed", "reason"));
        }
        return done("ended");
    }

    public String resume() {
        partners.resume(partner.getCode(), version);
        return done("resumed");
    }

    private String done(String what) {
        frame.done("organization.partner-view.done." + what);
        return "/organization/partner-view?faces-redirect=true&code=" + partner.getCode();
    }

    public Partner getPartner() {
        return partner;
    }

    public Contact getContact() {
        return contact;
    }

    /** Whether there is somebody to call whom the caller sees masked. */
    public boolean isMasked() {
        return !revealed && (contact.person() != null || contact.mobile() != null);
    }

    public List<PartnerOffer> getOffers() {
        if (offers == null) {
            offers = service.of(partner);
        }
        return offers;
    }

    public String getPlace() {
        return regions.fullName(partner.getScope());
    }

    public boolean isInForce() {
        return partner.isInForce(LocalDate.now(clock));
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
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
