package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.nightschool.Teacher;
import cn.tongxinyuan.nightschool.TeacherDetails;
import cn.tongxinyuan.nightschool.TeacherService;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;

/** Registers somebody who teaches, or describes them anew. */
@Named
@RequestScoped
public class TeacherEditPage {

    private static final Map<String, String> FIELDS =
            Map.of("nightschool.rule.contract-days", "contractTo", "nightschool.rule.mobile", "mobile");

    @Inject
    TeacherService teachers;

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
    private String unit;
    private String masked;
    private String name;
    private String mobile;
    private String affiliation;
    private LocalDate contractFrom;
    private LocalDate contractTo;
    private String contract;
    private LocalDate checkedUntil;
    private String reason;
    private String revealed;

    @PostConstruct
    void read() {
        code = request.getParameter("code");
        unit = me.scope().code();
        if (!isNew()) {
            Teacher teacher = teachers.open(code);
            version = teacher.getVersion();
            unit = teacher.getScope().code();
            masked = teachers.maskedMobile(teacher);
            name = teacher.getName();
            affiliation = teacher.getAffiliation();
            contractFrom = teacher.getContractFrom();
            contractTo = teacher.getContractTo();
            contract = teacher.getContract();
            checkedUntil = teacher.getCheckedUntil();
        }
    }

    public String save() {
        TeacherDetails details = new TeacherDetails(
                name, mobile, filled(affiliation), contractFrom, contractTo, filled(contract), checkedUntil);
        try {
            if (isNew()) {
                code = teachers.register(new ScopePath(unit), details);
            } else {
                teachers.describe(code, version, details);
            }
        } catch (StaleRecord faster) {
            Teacher stands = teachers.open(code);
            version = conflict.tell(stands, code, version);
            compare(stands);
            return null;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("nightschool.teacher-edit.saved", code);
        return "/nightschool/teacher-list?faces-redirect=true";
    }

    private void compare(Teacher stands) {
        conflict.compare("nightschool.field.name", stands.getName(), name);
        conflict.compare("nightschool.field.affiliation", stands.getAffiliation(), affiliation);
        conflict.compare("nightschool.field.contractFrom", stands.getContractFrom(), contractFrom);
        conflict.compare("nightschool.field.contractTo", stands.getContractTo(), contractTo);
        conflict.compare("nightschool.field.contract", stands.getContract(), contract);
        conflict.compare("nightschool.field.checkedUntil", stands.getCheckedUntil(), checkedUntil);
    }

    private static String filled(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The telephone, shown once, with a reason that stays in the trail. */
    public void reveal() {
        try {
            revealed = teachers.reveal(code, reason);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("nightschool.rule.reason-needed", "reason"));
        }
    }

    public boolean isNew() {
        return code == null || code.isBlank();
    }

    /** The telephone as it stands, masked; null where none is known. */
    public String getMasked() {
        return masked;
    }

    /** The telephone in full; null until somebody said why. */
    public String getRevealed() {
        return revealed;
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

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getAffiliation() {
        return affiliation;
    }

    public void setAffiliation(String affiliation) {
        this.affiliation = affiliation;
    }

    public LocalDate getContractFrom() {
        return contractFrom;
    }

    public void setContractFrom(LocalDate contractFrom) {
        this.contractFrom = contractFrom;
    }

    public LocalDate getContractTo() {
        return contractTo;
    }

    public void setContractTo(LocalDate contractTo) {
        this.contractTo = contractTo;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public LocalDate getCheckedUntil() {
        return checkedUntil;
    }

    public void setCheckedUntil(LocalDate checkedUntil) {
        this.checkedUntil = checkedUntil;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
