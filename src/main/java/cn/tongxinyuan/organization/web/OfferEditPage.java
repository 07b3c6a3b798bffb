package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.organization.partner.OfferDetails;
import cn.tongxinyuan.organization.partner.OfferService;
import cn.tongxinyuan.organization.partner.PartnerOffer;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;

/** Puts down what a unit needs or, where the address says so, a partner offers, or corrects it. */
@Named
@RequestScoped
public class OfferEditPage {

    @Inject
    OfferService offers;

    @Inject
    Frame frame;

    @Inject
    EditConflict conflict;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private String code;
    private boolean need;
    private String unit;
    private String partner;
    private String help;
    private String what;
    private LocalDate from;
    private LocalDate until;
    private Integer people;
    private long version;

    @PostConstruct
    void read() {
        code = request.getParameter("code");
        if (isNew()) {
            need = !"RESOURCE".equals(request.getParameter("side"));
            unit = me.scope().code();
            partner = request.getParameter("partner");
            return;
        }
        PartnerOffer offer = offers.find(code);
        need = offer.isNeed();
        help = offer.getHelp();
        what = offer.getWhat();
        from = offer.getFrom();
        until = offer.getUntil();
        people = offer.getPeople();
        version = offer.getVersion();
    }

    public String save() {
        try {
            store();
        } catch (StaleRecord faster) {
            PartnerOffer stands = offers.find(code);
            version = conflict.tell(stands, code, version);
            conflict.compare("organization.field.what", stands.getWhat(), what);
            conflict.compare("organization.field.offerFrom", stands.getFrom(), from);
            conflict.compare("organization.field.offerUntil", stands.getUntil(), until);
            conflict.compare("organization.field.people", stands.getPeople(), people);
            return null;
        }
        frame.done("organization.offer-edit.done", code);
        return "/organization/offer-view?faces-redirect=true&code=" + code;
    }

    private void store() {
        OfferDetails details = new OfferDetails(help, what, from, until, people);
        if (!isNew()) {
            offers.describe(code, version, details);
        } else if (need) {
            code = offers.ask(new ScopePath(unit), details).getCode();
        } else {
            code = offers.provide(partner, details).getCode();
        }
    }

    public boolean isNew() {
        return code == null || code.isBlank();
    }

    /** Whether it is a need; else a resource. */
    public boolean isNeed() {
        return need;
    }

    public String getCode() {
        return code;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
