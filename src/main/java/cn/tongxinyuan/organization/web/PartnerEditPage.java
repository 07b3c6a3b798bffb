package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.organization.partner.Contact;
import cn.tongxinyuan.organization.partner.Partner;
import cn.tongxinyuan.organization.partner.PartnerKind;
import cn.tongxinyuan.organization.partner.PartnerService;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Registers a partner, an organisation or a resident as the address says, or corrects what is said about one. */
@Named
@RequestScoped
public class PartnerEditPage {

    private static final Map<String, String> FIELDS = Map.of("organization.rule.credit-code-taken", "creditCode");

    @Inject
    PartnerService partners;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    EditConflict conflict;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private String code;
    private long version;
    private Contact contact = new Contact(null, null);
    private PartnerForm form = new PartnerForm();

    @PostConstruct
    void read() {
        code = request.getParameter("code");
        if (isNew()) {
            form.setUnit(me.scope().code());
            form.setKind(
                    PartnerKind.RESIDENT.name().equals(request.getParameter("kind"))
                            ? PartnerKind.RESIDENT
                            : PartnerKind.REPORTED);
            return;
        }
        Partner partner = partners.find(code);
        version = partner.getVersion();
        contact = partners.contact(partner);
        form = PartnerForm.of(partner);
    }

    public String save() {
        try {
            store();
        } catch (StaleRecord faster) {
            Partner stands = partners.find(code);
            version = conflict.tell(stands, code, version);
            compare(PartnerForm.of(stands));
            return null;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("organization.partner-edit.done", code);
        return "/organization/partner-view?faces-redirect=true&code=" + code;
    }

    private void store() {
        if (isNew()) {
            code = partners.register(form.getKind(), new ScopePath(form.getUnit()), form.details());
        } else {
            partners.describe(code, version, form.details());
        }
    }

    private void compare(PartnerForm stands) {
        conflict.compare("organization.field.name", stands.getName(), form.getName());
        conflict.compare("organization.field.creditCode", stands.getCreditCode(), form.getCreditCode());
        conflict.compare("organization.field.speciality", stands.getSpeciality(), form.getSpeciality());
        conflict.compare("organization.field.partnerSince", stands.getSince(), form.getSince());
        conflict.compare("organization.field.partnerUntil", stands.getUntil(), form.getUntil());
        conflict.compare("organization.field.remark", stands.getRemark(), form.getRemark());
    }

    public boolean isNew() {
        return code == null || code.isBlank();
    }

    /** Whether it is somebody, not something. */
    public boolean isResident() {
        return !form.getKind().isOrganised();
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(PartnerKind.values())
                .filter(PartnerKind::isOrganised)
                .map(each -> new SelectItem(each, language.name("organization", each)))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public PartnerForm getForm() {
        return form;
    }

    /** Whom to call as it stands, masked. */
    public Contact getContact() {
        return contact;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
