package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.institution.Institution;
import cn.tongxinyuan.training.institution.InstitutionDetails;
import cn.tongxinyuan.training.institution.InstitutionService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Puts an institution on the list with its first agreement, or says anew what it is. */
@Named
@RequestScoped
public class InstitutionEditPage {

    private static final Map<String, String> FIELDS = Map.of(
            "training.rule.institution-known", "name",
            "training.rule.functions-needed", "functions",
            "training.rule.unknown-function", "functions",
            "training.rule.agreement-number", "number",
            "training.rule.agreement-days", "to");

    @Inject
    InstitutionService institutions;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private String code;
    private long version;
    private String name;
    private String teaches;
    private List<String> functions = new ArrayList<>();
    private AgreementForm agreement = new AgreementForm();

    @PostConstruct
    void read() {
        code = request.getParameter("code");
        if (!isNew()) {
            Institution institution = institutions.open(code);
            version = institution.getVersion();
            name = institution.getName();
            teaches = institution.getTeaches();
            functions = new ArrayList<>(institution.getFunctions());
        }
    }

    public String save() {
        try {
            InstitutionDetails details = new InstitutionDetails(name, teaches, new HashSet<>(functions));
            String stored = code;
            if (isNew()) {
                stored = institutions.enlist(details, agreement.agreement()).getCode();
            } else {
                institutions.describe(code, version, details);
            }
            frame.done("training.institution-edit.saved");
            return "/training/institution-view?faces-redirect=true&code=" + stored;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
    }

    public boolean isNew() {
        return code == null || code.isBlank();
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTeaches() {
        return teaches;
    }

    public void setTeaches(String teaches) {
        this.teaches = teaches;
    }

    public List<String> getFunctions() {
        return functions;
    }

    public void setFunctions(List<String> functions) {
        this.functions = functions == null ? new ArrayList<>() : new ArrayList<>(functions);
    }

    public AgreementForm getAgreement() {
        return agreement;
    }
}
