package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.booking.Availability;
import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.booking.OfferingState;
import cn.tongxinyuan.booking.Seats;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.web.ValueFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What can be booked that the address names by its {@code code}; all pages about one offering share it. */
@Named
@RequestScoped
public class OfferingModel {

    @Inject
    OfferingService offerings;

    @Inject
    CentreService centres;

    @Inject
    RegionService regions;

    @Inject
    ValueFormat format;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Offering offering;
    private Seats seats;
    private Availability unavailable;

    /** @throws cn.tongxinyuan.kernel.UnknownRecord where the caller's unit has no such offering */
    public Offering getOffering() {
        if (offering == null) {
            String code = request.getParameter("code");
            offering = offerings.open(code == null ? "" : code);
        }
        return offering;
    }

    /** What stands after an act on this page. */
    void readAgain() {
        offering = null;
        seats = null;
    }

    public Seats getSeats() {
        if (seats == null) {
            seats = offerings.seats(getOffering());
            unavailable = offerings.unavailable(getOffering()).orElse(null);
        }
        return seats;
    }

    public int getOnlineLeft() {
        return getSeats().getOnlineLeft(clock.instant());
    }

    public int getCounterLeft() {
        return getSeats().getCounterLeft(clock.instant());
    }

    /** Whether both channels take from the same seats by now. */
    public boolean isShared() {
        return !getSeats().getSharedFrom().isAfter(clock.instant());
    }

    /** Key of why the mini-program cannot book now; null where it can. */
    public String getUnavailableKey() {
        getSeats();
        return unavailable == null ? null : unavailable.key();
    }

    /** Whether staff may book now; that the mini-program's seats are taken does not bind them. */
    public boolean isDeskOpen() {
        getSeats();
        return unavailable == null || unavailable == Availability.FULL;
    }

    /** Name of the centre; its code where it is gone. */
    public String getCentre() {
        String code = getOffering().getCentre();
        return centres.find(code).map(Centre::getName).orElse(code);
    }

    public String getHost() {
        return regions.fullName(getOffering().getScope());
    }

    /** Names of the communities whose residents may book; empty where everybody may. */
    public List<String> getAudience() {
        return getOffering().getCommunities().stream()
                .map(ScopePath::new)
                .map(regions::fullName)
                .toList();
    }

    /** When it takes place, with weekdays: 2024-05-25 星期六 09:30 – 11:00. */
    public String getWhen() {
        ZonedDateTime from =
                getOffering().getStartsAt().atZone(DistrictClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
        ZonedDateTime to = getOffering().getEndsAt().atZone(DistrictClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
        String end =
                from.toLocalDate().equals(to.toLocalDate()) ? to.toLocalTime().toString() : when(to);
        return when(from) + " – " + end;
    }

    private String when(ZonedDateTime moment) {
        return format.weekday(moment.toLocalDate()) + " " + moment.toLocalTime();
    }

    /** Kind of the chip of its state. */
    public String getKind() {
        return kind(getOffering().getState());
    }

    static String kind(OfferingState state) {
        return switch (state) {
            case DRAFT -> "warn";
            case PUBLISHED -> "ok";
            case CANCELLED -> "late";
            case HELD -> "plain";
        };
    }

    public boolean isDraft() {
        return getOffering().getState() == OfferingState.DRAFT;
    }

    public boolean isPublished() {
        return getOffering().getState() == OfferingState.PUBLISHED;
    }

    /** Whether it can still be changed or called off here. */
    public boolean isOpen() {
        return (isDraft() || isPublished()) && !offerings.isHeldElsewhere(getOffering());
    }

    /** Whether it has begun, so that its attendance can be closed. */
    public boolean isBegun() {
        Instant now = clock.instant();
        return !now.isBefore(getOffering().getStartsAt());
    }

    /** Whether its day has come, so that attendance can be confirmed. */
    public boolean isDayCome() {
        return !LocalDate.now(clock).isBefore(getDay());
    }

    /** The day on which it begins. */
    public LocalDate getDay() {
        return getOffering().getStartsAt().atZone(DistrictClock.ZONE).toLocalDate();
    }

    /** Address of one of its pages. */
    public String address(String page) {
        return request.getContextPath() + path(page);
    }

    String path(String page) {
        return "/booking/" + page + "?code=" + getOffering().getCode();
    }
}
