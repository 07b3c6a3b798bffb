package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityNotFoundException;
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

    private String code;
    private long version;
    private Centre centre;

    public Centre getCentre() {
        if (centre == null) {
            centre = centres.find(code == null ? "" : code).orElseThrow(EntityNotFoundException::new);
        }
        return centre;
    }

    public String publish() {
        centres.publish(code, version, LocalDate.now(clock));
        return done("published");
    }

    public String withdraw() {
        centres.withdraw(code, version);
        return done("withdrawn");
    }

    public String close() {
        centres.close(code, version, LocalDate.now(clock));
        return done("closed");
    }

    private String done(String what) {
        frame.done("organization.centre-view.done." + what);
        return "/organization/centre-view?faces-redirect=true&code=" + code;
    }

    public String getPlace() {
        return regions.fullName(getCentre().getScope());
    }

    public boolean isOnMap() {
        return getCentre().isOnMap(LocalDate.now(clock));
    }

    public boolean isPublishable() {
        return getCentre().isPublishable(LocalDate.now(clock));
    }

    public boolean isOpen() {
        return getCentre().isOpen(LocalDate.now(clock));
    }

    /** Longitude and latitude with the system they are meant in. */
    public String getDegrees() {
        return getCentre().getPosition().isKnown()
                ? getCentre().getPosition().lng() + ", "
                        + getCentre().getPosition().lat()
                : "";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Version the page was made from; comes back with the form. */
    public long getVersion() {
        return version == 0 ? getCentre().getVersion() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
