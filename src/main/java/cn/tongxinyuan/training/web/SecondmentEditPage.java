package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.secondment.Secondment;
import cn.tongxinyuan.training.secondment.SecondmentService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Selects somebody for a secondment, or changes where and when. */
@Named
@RequestScoped
public class SecondmentEditPage {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("training.rule.secondment-days", "to"),
            Map.entry("training.rule.secondment-outside", "to"),
            Map.entry("training.rule.secondment-begun", "from"),
            Map.entry("training.rule.secondment-twice", "from"),
            Map.entry("training.rule.secondment-host", "host"),
            Map.entry("training.rule.secondment-city", "city"),
            Map.entry("training.rule.secondment-unit", "hostUnit"),
            Map.entry("training.rule.secondment-own", "hostUnit"),
            Map.entry("training.rule.no-staff", "staff"),
            Map.entry("training.rule.unknown-staff", "staff"));

    @Inject
    SecondmentService secondments;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private String code;
    private String name;
    private long version;
    private SecondmentForm form = new SecondmentForm();

    @PostConstruct
    void read() {
        code = request.getParameter("code");
        if (!isNew()) {
            Secondment secondment = secondments.open(code);
            name = secondment.getStaffName();
            version = secondment.getVersion();
            form = SecondmentForm.of(secondment);
        } else {
            form.setStaff(request.getParameter("staff"));
        }
    }

    public String save() {
        try {
            Secondment stored =
                    isNew() ? secondments.select(form.plan()) : secondments.change(code, version, form.plan());
            frame.done("training.secondment-edit.saved", stored.getCode());
            return "/training/secondment-view?faces-redirect=true&code=" + stored.getCode();
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
    }

    public boolean isNew() {
        return code == null || code.isBlank();
    }

    public SecondmentForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
