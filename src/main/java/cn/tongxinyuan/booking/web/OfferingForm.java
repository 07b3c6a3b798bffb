package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingKind;
import cn.tongxinyuan.booking.OfferingPlan;
import cn.tongxinyuan.booking.SeatMode;
import cn.tongxinyuan.booking.Seats;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What is typed about an offering: days and hours apart, and only what cannot be taken for granted. */
public class OfferingForm {

    /** For whom it is. */
    public enum Audience {
        EVERYBODY,
        /** Residents of the street or community that hosts. */
        UNIT,
        /** Those it was for before. */
        KEPT
    }

    private String title;
    private OfferingKind kind = OfferingKind.ACTIVITY;
    private SeatMode mode = SeatMode.FIRST_COME;
    private String centre;
    private String room;
    private LocalDate day;
    private LocalTime from;
    private LocalDate lastDay;
    private LocalTime until;
    private LocalDate opensDay;
    private LocalTime opensTime;
    private LocalDate closesDay;
    private LocalTime closesTime;
    private LocalDate cancelDay;
    private LocalTime cancelTime;
    private Integer capacity;
    private Integer counterQuota;
    private boolean waitingList = true;
    private Audience audience = Audience.EVERYBODY;
    private Integer perPerson;

    /** The form filled from what stands. */
    static OfferingForm of(Offering offering, Seats seats) {
        OfferingForm form = new OfferingForm();
        form.title = offering.getTitle();
        form.kind = offering.getKind();
        form.mode = offering.getMode();
        form.centre = offering.getCentre();
        form.room = offering.getRoom();
        form.day = DistrictClock.day(offering.getStartsAt());
        form.from = DistrictClock.time(offering.getStartsAt());
        form.lastDay = form.day.equals(DistrictClock.day(offering.getEndsAt()))
                ? null
                : DistrictClock.day(offering.getEndsAt());
        form.until = DistrictClock.time(offering.getEndsAt());
        form.opensDay = DistrictClock.day(offering.getOpensAt());
        form.opensTime = DistrictClock.time(offering.getOpensAt());
        form.closesDay = DistrictClock.day(offering.getClosesAt());
        form.closesTime = DistrictClock.time(offering.getClosesAt());
        form.cancelDay = DistrictClock.day(offering.getCancelUntil());
        form.cancelTime = DistrictClock.time(offering.getCancelUntil());
        form.capacity = seats.getCapacity();
        form.counterQuota = offering.isDrawn() ? null : seats.getCounterQuota();
        form.waitingList = offering.isWaitingList();
        form.audience = offering.getCommunities().isEmpty() ? Audience.EVERYBODY : Audience.KEPT;
        form.perPerson = offering.getPerPerson();
        return form;
    }

    /**
     * What the host says by it.
     *
     * @param communities whose residents may book; everybody where empty
     * @param now when booking opens where nothing is typed
     */
    OfferingPlan plan(List<String> communities, Instant now) {
        Instant start = DistrictClock.moment(day, from, null);
        return new OfferingPlan(
                title.strip(),
                kind,
                centre,
                room == null || room.isBlank() ? null : room.strip(),
                start,
                DistrictClock.moment(lastDay == null ? day : lastDay, until, null),
                capacity,
                DistrictClock.moment(opensDay, opensTime, now.truncatedTo(ChronoUnit.MINUTES)),
                DistrictClock.moment(closesDay, closesTime, start),
                DistrictClock.moment(cancelDay, cancelTime, start),
                counterQuota,
                waitingList,
                mode,
                communities,
                perPerson);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public OfferingKind getKind() {
        return kind;
    }

    public void setKind(OfferingKind kind) {
        this.kind = kind;
    }

    public SeatMode getMode() {
        return mode;
    }

    public void setMode(SeatMode mode) {
        this.mode = mode;
    }

    public String getCentre() {
        return centre;
    }

    public void setCentre(String centre) {
        this.centre = centre;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }

    public LocalDate getOpensDay() {
        return opensDay;
    }

    public void setOpensDay(LocalDate opensDay) {
        this.opensDay = opensDay;
    }

    public LocalTime getOpensTime() {
        return opensTime;
    }

    public void setOpensTime(LocalTime opensTime) {
        this.opensTime = opensTime;
    }

    public LocalDate getClosesDay() {
        return closesDay;
    }

    public void setClosesDay(LocalDate closesDay) {
        this.closesDay = closesDay;
    }

    public LocalTime getClosesTime() {
        return closesTime;
    }

    public void setClosesTime(LocalTime closesTime) {
        this.closesTime = closesTime;
    }

    public LocalDate getCancelDay() {
        return cancelDay;
    }

    public void setCancelDay(LocalDate cancelDay) {
        this.cancelDay = cancelDay;
    }

    public LocalTime getCancelTime() {
        return cancelTime;
    }

    public void setCancelTime(LocalTime cancelTime) {
        this.cancelTime = cancelTime;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Integer getCounterQuota() {
        return counterQuota;
    }

    public void setCounterQuota(Integer counterQuota) {
        this.counterQuota = counterQuota;
    }

    public boolean isWaitingList() {
        return waitingList;
    }

    public void setWaitingList(boolean waitingList) {
        this.waitingList = waitingList;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public Integer getPerPerson() {
        return perPerson;
    }

    public void setPerPerson(Integer perPerson) {
        this.perPerson = perPerson;
    }
}
