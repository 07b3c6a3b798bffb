package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingPlan;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Plans something that has seats, or changes what was planned. */
@Named
@RequestScoped
public class OfferingEditPage {

    private static final Map<String, String> FIELDS = Map.of(
            "booking.rule.start-in-past", "day",
            "booking.rule.end-before-start", "until",
            "booking.rule.closes-before-opens", "closesDay",
            "booking.rule.closes-after-start", "closesDay",
            "booking.rule.cancel-after-start", "cancelDay",
            "booking.rule.quota-over-capacity", "counterQuota",
            "booking.rule.capacity-below-taken", "capacity",
            "booking.rule.unknown-centre", "centre",
            "booking.rule.centre-closed", "centre",
            "booking.rule.centre-shut", "day");

    @Inject
    OfferingService offerings;

    @Inject
    OfferingChoicesModel choices;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    EditConflict conflict;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private String code;
    private long version;
    private List<String> communities = List.of();
    private OfferingForm form = new OfferingForm();

    /** Fills the form from the record an address names; a new one stays nearly empty. */
    @PostConstruct
    void read() {
        code = request.getParameter("code");
        if (!isNew()) {
            Offering offering = offerings.open(code);
            version = offering.getVersion();
            communities = offering.getCommunities();
            form = OfferingForm.of(offering, offerings.seats(offering));
        }
    }

    public String save() {
        try {
            return store();
        } catch (StaleRecord faster) {
            Offering stands = offerings.open(code);
            version = conflict.tell(stands, code, version);
            compare(OfferingForm.of(stands, offerings.seats(stands)));
            return null;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
    }

    private String store() {
        OfferingPlan plan = form.plan(audience(), clock.instant());
        Offering stored = isNew() ? offerings.plan(plan) : offerings.change(code, version, plan);
        frame.done(
                isNew() ? "booking.offering-edit.planned" : "booking.offering-edit.changed",
                language.name("booking", stored.getState()));
        return "/booking/offering-view?faces-redirect=true&code=" + stored.getCode();
    }

    private List<String> audience() {
        return switch (form.getAudience()) {
            case EVERYBODY -> List.of();
            case KEPT -> communities;
            case UNIT -> choices.communitiesOf(choices.unitOf(form.getCentre()));
        };
    }

    private void compare(OfferingForm stands) {
        conflict.compare("booking.field.title", stands.getTitle(), form.getTitle());
        conflict.compare("booking.field.room", stands.getRoom(), form.getRoom());
        conflict.compare("booking.field.day", stands.getDay(), form.getDay());
        conflict.compare("booking.field.from", stands.getFrom(), form.getFrom());
        conflict.compare("booking.field.until", stands.getUntil(), form.getUntil());
        conflict.compare("booking.field.opensDay", stands.getOpensDay(), form.getOpensDay());
        conflict.compare("booking.field.opensTime", stands.getOpensTime(), form.getOpensTime());
        conflict.compare("booking.field.closesDay", stands.getClosesDay(), form.getClosesDay());
        conflict.compare("booking.field.closesTime", stands.getClosesTime(), form.getClosesTime());
        conflict.compare("booking.field.capacity", stands.getCapacity(), form.getCapacity());
        conflict.compare("booking.field.counterQuota", stands.getCounterQuota(), form.getCounterQuota());
        conflict.compare("booking.field.perPerson", stands.getPerPerson(), form.getPerPerson());
    }

    public boolean isNew() {
        return code == null || code.isBlank();
    }

    /** Of how many communities it is already. */
    public int getKept() {
        return communities.size();
    }

    public OfferingForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
