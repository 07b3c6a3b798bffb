package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;

/** One service centre: what is recorded of it, and the one thing to do next. */
@Named
@RequestScoped
public class CentreViewPage {

    @Inject
    CentreService centres;

    @Inject
    RegionService regions;

    @Inject
    Frame frame;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private long version;
    private Centre centre;

    /** The record an address names; the form posts to the same address, so that every phase of the page knows it. */
    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        centre = centres.find(code == null ? "" : code).orElseThrow(EntityNotFoundException::new);
        version = centre.getVersion();
    }

    public Centre getCentre() {
        return centre;
    }

    public String publish() {
        centres.publish(centre.getCode(), version, LocalDate.now(clock));
        return done("published");
    }

    public String withdraw() {
        centres.withdraw(centre.getCode(), version);
        return done("withdrawn");
    }

    public String close() {
        centres.close(centre.getCode(), version, LocalDate.now(clock));
        return done("closed");
    }

    private String done(String what) {
        frame.done("organization.centre-view.done." + what);
        return "/organization/centre-view?faces-redirect=true&code=" + centre.getCode();
    }

    public String getPlace() {
        return regions.fullName(centre.getScope());
    }

    public boolean isOnMap() {
        return centre.isOnMap(LocalDate.now(clock));
    }

    public boolean isPublishable() {
        return centre.isPublishable(LocalDate.now(clock));
    }

    public boolean isOpen() {
        return centre.isOpen(LocalDate.now(clock));
    }

    /** Longitude and latitude with the system they are meant in. */
    public String getDegrees() {
        return centre.getPosition().isKnown()
                ? centre.getPosition().lng() + ", " + centre.getPosition().lat()
                : "";
    }

    /** Version the page was made from; comes back with the form. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
