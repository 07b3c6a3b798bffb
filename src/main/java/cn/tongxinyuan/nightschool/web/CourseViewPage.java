package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.award.Certificate;
import cn.tongxinyuan.award.CertificateService;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.nightschool.CompletionService;
import cn.tongxinyuan.nightschool.CourseService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** One course with everything in one place, and what can be done with it now. */
@Named
@RequestScoped
public class CourseViewPage {

    private static final List<String> TABS = List.of("lessons", "people", "attendance", "certificates", "evaluation");

    @Inject
    CourseModel courseModel;

    @Inject
    CourseService courses;

    @Inject
    CompletionService completion;

    @Inject
    CertificateService certificates;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private long version;
    private String reason;
    private List<Certificate> awarded;

    @PostConstruct
    void read() {
        version = courseModel.getCourse().getVersion();
    }

    public List<String> getTabs() {
        return TABS;
    }

    /** Which tab the address asks for. */
    public String getTab() {
        String asked = request.getParameter("tab");
        return asked != null && TABS.contains(asked) ? asked : TABS.get(0);
    }

    public String tabAddress(String tab) {
        return courseModel.address("course-view") + "&tab=" + tab;
    }

    public List<Certificate> getCertificates() {
        if (awarded == null) {
            awarded = certificates.ofSubject(code());
        }
        return awarded;
    }

    public String holder(Certificate certificate) {
        return certificates.maskedHolder(certificate);
    }

    public String publish() {
        courses.publish(code(), version);
        return done("published");
    }

    public String run() {
        courses.run(code(), version);
        return done("runs");
    }

    public String callOff() {
        try {
            courses.callOff(code(), version, reason);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("booking.rule.reason-needed", "reason"));
        }
        return done("called-off");
    }

    public String complete() {
        int many = completion.complete(code(), version).size();
        frame.done("nightschool.course-view.done.completed", many);
        return here();
    }

    private String done(String what) {
        frame.done("nightschool.course-view.done." + what);
        return here();
    }

    private String here() {
        return "/nightschool/course-view?faces-redirect=true&code=" + code();
    }

    private String code() {
        return courseModel.getCourse().getCode();
    }

    /** Version the page was made from; comes back with the form. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
