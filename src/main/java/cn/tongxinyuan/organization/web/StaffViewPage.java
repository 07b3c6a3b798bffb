package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.PostRole;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.organization.StaffService;
import cn.tongxinyuan.platform.i18n.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;

/** One person with every post over time; the telephone in full for one answer, for a reason that stays in the trail. */
@Named
@RequestScoped
public class StaffViewPage {

    @Inject
    StaffService people;

    @Inject
    RegionService regions;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private Staff staff;
    private String phone;
    private boolean revealed;
    private String reason;
    private Map<String, String> roles;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        staff = people.find(code == null ? "" : code).orElseThrow(EntityNotFoundException::new);
        phone = people.maskedPhone(staff);
        roles = people.roles().stream()
                .collect(Collectors.toMap(PostRole::getCode, role -> role.getName(language.getLocale())));
    }

    public void reveal() {
        phone = people.reveal(staff.getCode(), reason);
        revealed = true;
    }

    public Staff getStaff() {
        return staff;
    }

    /** Masked until a reason was given; null where none is recorded. */
    public String getPhone() {
        return phone;
    }

    public boolean isRevealed() {
        return revealed;
    }

    /** Names of roles by code. */
    public Map<String, String> getRoles() {
        return roles;
    }

    public RegionService getRegions() {
        return regions;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
