package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.organization.Appointment;
import cn.tongxinyuan.organization.EnrolStaff;
import cn.tongxinyuan.organization.Post;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.organization.StaffDetails;
import cn.tongxinyuan.organization.StaffService;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Choices;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One act upon somebody: enrol, correct, appoint, move or leave. */
@Named
@RequestScoped
public class StaffEditPage {

    private static final List<String> ACTS = List.of("correct", "appoint", "move", "leave");

    @Inject
    StaffService people;

    @Inject
    RegionService regions;

    @Inject
    Codes codes;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    EditConflict conflict;

    @Inject
    HttpServletRequest request;

    private String code;
    private String act;
    private Staff staff;
    private long version;
    private String name;
    private String phone;
    private String remark;
    private String unit;
    private String role;
    private LocalDate day;

    /** Fills the form from the record an address names; a new one stays empty. */
    @PostConstruct
    void read() {
        code = request.getParameter("code");
        act = request.getParameter("act");
        if (code == null || code.isBlank()) {
            act = "enrol";
            unit = me.scope().code();
            return;
        }
        act = act != null && ACTS.contains(act) ? act : ACTS.get(0);
        staff = people.find(code).orElseThrow(EntityNotFoundException::new);
        version = staff.getVersion();
        name = staff.getName();
        remark = staff.getRemark();
        unit = staff.getScope().code();
    }

    public String save() {
        try {
            store();
        } catch (StaleRecord faster) {
            staff = people.find(code).orElseThrow(EntityNotFoundException::new);
            version = conflict.tell(staff, code, version);
            conflict.compare("organization.field.staffName", staff.getName(), name);
            conflict.compare("organization.field.remark", staff.getRemark(), remark);
            return null;
        }
        frame.done("organization.staff-edit.done." + act);
        return "/organization/staff-view?faces-redirect=true&code=" + code;
    }

    private void store() {
        switch (act) {
            case "enrol" -> code = people.enrol(List.of(new EnrolStaff(details(), appointment())))
                    .get(0);
            case "appoint" -> people.appoint(code, version, appointment());
            case "move" -> people.move(code, version, appointment());
            case "leave" -> people.leave(code, version, day);
            default -> people.correct(code, version, details());
        }
    }

    private StaffDetails details() {
        return new StaffDetails(name, phone, remark);
    }

    private Appointment appointment() {
        return new Appointment(new ScopePath(unit), role, day, null);
    }

    public Choices getUnits() {
        Map<String, String> names = new LinkedHashMap<>();
        regions.within(me.scope()).forEach(region -> names.put(region.getCode(), regions.fullName(region.getPath())));
        return new Choices(names);
    }

    public List<SelectItem> getRoles() {
        return codes.today(Post.ROLES).stream()
                .map(each -> new SelectItem(each.code(), each.name(frame.getLocale())))
                .toList();
    }

    /** enrol, correct, appoint, move or leave. */
    public String getAct() {
        return act;
    }

    public String getCode() {
        return code;
    }

    /** The telephone on record as everybody may see it; null where there is none. */
    public String getMasked() {
        return staff == null ? null : people.maskedPhone(staff);
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
