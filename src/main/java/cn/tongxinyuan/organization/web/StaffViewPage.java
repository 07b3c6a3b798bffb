package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.Post;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.organization.StaffService;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityNotFoundException;
import jakarta.servlet.http.HttpServletRequest;

/** One person with every post over time; the telephone in full for one answer, for a reason that stays in the trail. */
@Named
@RequestScoped
public class StaffViewPage {

    @Inject
    StaffService people;

    @Inject
    RegionService regions;

    @Inject
    Codes codes;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private Staff staff;
    private String phone;
    private boolean revealed;
    private String reason;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        staff = people.find(code == null ? "" : code).orElseThrow(EntityNotFoundException::new);
        phone = people.maskedPhone(staff);
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

    /** What the post was called when it was taken up. */
    public String role(Post post) {
        return codes.name(Post.ROLES, post.getRole(), post.getFrom(), language.getLocale());
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
