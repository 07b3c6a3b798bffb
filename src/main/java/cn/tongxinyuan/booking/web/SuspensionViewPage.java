package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.booking.Suspension;
import cn.tongxinyuan.booking.SuspensionService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;

/** One suspension: why and until when, what the resident says against it, what was decided. */
@Named
@RequestScoped
public class SuspensionViewPage {

    @Inject
    SuspensionService suspensions;

    @Inject
    Frame frame;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private Suspension suspension;
    private long version;
    private String words;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        suspension = suspensions.open(code == null ? "" : code);
        version = suspension.getVersion();
    }

    public String appeal() {
        suspensions.appeal(suspension.getCode(), words);
        return done("appealed");
    }

    public String lift() {
        suspensions.lift(suspension.getCode(), version, words);
        return done("lifted");
    }

    public String uphold() {
        suspensions.uphold(suspension.getCode(), version, words);
        return done("upheld");
    }

    private String done(String what) {
        frame.done("booking.suspension-view.done." + what);
        return "/booking/suspension-view?faces-redirect=true&code=" + suspension.getCode();
    }

    public Suspension getSuspension() {
        return suspension;
    }

    public String getName() {
        return suspensions.maskedName(suspension);
    }

    public String getMobile() {
        return suspensions.maskedMobile(suspension);
    }

    public boolean isBinding() {
        return suspension.isCurrent(LocalDate.now(clock));
    }

    /** Version the page was made from; comes back with the form. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
