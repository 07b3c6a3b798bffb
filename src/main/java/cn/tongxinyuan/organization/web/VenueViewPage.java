package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.OrganizationPermission;
import cn.tongxinyuan.organization.venue.Closure;
import cn.tongxinyuan.organization.venue.OpeningHours;
import cn.tongxinyuan.organization.venue.Room;
import cn.tongxinyuan.organization.venue.RoomDetails;
import cn.tongxinyuan.organization.venue.ServiceDetails;
import cn.tongxinyuan.organization.venue.ServiceItem;
import cn.tongxinyuan.organization.venue.VenueService;
import cn.tongxinyuan.organization.venue.WeekHours;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;

/** Rooms, hours, services and closures of a centre: everybody reads them, who keeps the centre puts them up and down. */
@Named
@RequestScoped
public class VenueViewPage {

    @Inject
    CentreService centres;

    @Inject
    VenueService venue;

    @Inject
    Codes codes;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private Centre centre;
    private final VenueForm form = new VenueForm();

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        centre = centres.find(code == null ? "" : code).orElseThrow(EntityNotFoundException::new);
    }

    public Centre getCentre() {
        return centre;
    }

    /** Whether the caller keeps this very centre. */
    public boolean isKept() {
        ScopePath unit = centre.getScope();
        return me.may(OrganizationPermission.CENTRES) && me.scope().contains(unit);
    }

    public List<Room> getRooms() {
        return venue.rooms(centre.getCode());
    }

    public List<OpeningHours> getHours() {
        return venue.hours(centre.getCode());
    }

    public List<ServiceItem> getServices() {
        return venue.services(centre.getCode());
    }

    public List<Closure> getClosures() {
        return venue.closures(centre.getCode());
    }

    /** Days of the week and hours in words, such as 周一、周三 09:00–11:30. */
    public String week(WeekHours week) {
        String days = week.getDays().stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT, language.getLocale()))
                .collect(Collectors.joining(language.text("organization.venue-view.between")));
        return days + " " + week.getOpensAt() + "–" + week.getClosesAt();
    }

    public String purpose(Room room) {
        return codes.name("organization.room", room.getPurpose(), LocalDate.EPOCH.plusYears(100), language.getLocale());
    }

    public String addRoom() {
        venue.addRoom(
                centre.getCode(),
                new RoomDetails(form.getName(), form.getPurpose(), form.getCapacity(), form.getEquipment()));
        return done("added");
    }

    public String addHours() {
        venue.addHours(centre.getCode(), form.week());
        return done("added");
    }

    public String addService() {
        venue.addService(
                centre.getCode(),
                new ServiceDetails(
                        form.getName(), form.getGroup(), form.week(), form.getMinutes(), form.getMaterials()));
        return done("added");
    }

    public String shut() {
        venue.shut(centre.getCode(), form.getFirstDay(), form.getLastDay(), form.getReason());
        return done("shut");
    }

    public String removeRoom(String code) {
        venue.removeRoom(code);
        return done("removed");
    }

    public String removeHours(String code) {
        venue.removeHours(code);
        return done("removed");
    }

    public String removeService(String code) {
        venue.removeService(code);
        return done("removed");
    }

    public String reopen(String code) {
        venue.reopen(code);
        return done("removed");
    }

    private String done(String what) {
        frame.done("organization.venue-view.done." + what);
        return "/organization/venue-view?faces-redirect=true&code=" + centre.getCode();
    }

    public VenueForm getForm() {
        return form;
    }
}
