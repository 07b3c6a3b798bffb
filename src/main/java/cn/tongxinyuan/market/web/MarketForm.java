package cn.tongxinyuan.market.web;

import cn.tongxinyuan.market.Market;
import cn.tongxinyuan.market.MarketPlan;
import cn.tongxinyuan.market.Site;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What is typed about a market; a market begins and ends on one day. */
public class MarketForm {

    private String community;
    private String place;
    private Site site = Site.OUTDOOR;
    private LocalDate day;
    private LocalTime from;
    private LocalTime until;
    private String theme;
    private String[] zones = {};
    private Integer stalls;
    private Integer expected;
    private String licence;
    private String safetyOfficer;
    private String firstAid;
    private String wetPlan;

    /** The form filled from what stands. */
    static MarketForm of(Market market) {
        MarketForm form = new MarketForm();
        form.community = market.getScope().code();
        form.place = market.getPlace();
        form.site = market.getSite();
        form.day = market.getDay();
        form.from = time(market.getStartsAt());
        form.until = time(market.getEndsAt());
        form.theme = market.getTheme();
        form.zones = market.getZones().toArray(String[]::new);
        form.stalls = market.getStallLimit();
        form.expected = market.getExpected();
        form.licence = market.getLicence();
        form.safetyOfficer = market.getSafetyOfficer();
        form.firstAid = market.getFirstAid();
        form.wetPlan = market.getWetPlan();
        return form;
    }

    MarketPlan plan() {
        return new MarketPlan(
                community,
                place.strip(),
                site,
                at(from),
                at(until),
                theme.strip(),
                List.of(zones),
                stalls,
                expected,
                said(licence),
                said(safetyOfficer),
                said(firstAid),
                said(wetPlan));
    }

    private Instant at(LocalTime time) {
        return day.atTime(time).atZone(DistrictClock.ZONE).toInstant();
    }

    private static LocalTime time(Instant moment) {
        return moment.atZone(DistrictClock.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static String said(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    public String getCommunity() {
        return community;
    }

    public void setCommunity(String community) {
        this.community = community;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Site getSite() {
        return site;
    }

    public void setSite(Site site) {
        this.site = site;
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

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String[] getZones() {
        return zones.clone();
    }

    public void setZones(String[] zones) {
        this.zones = zones.clone();
    }

    public Integer getStalls() {
        return stalls;
    }

    public void setStalls(Integer stalls) {
        this.stalls = stalls;
    }

    public Integer getExpected() {
        return expected;
    }

    public void setExpected(Integer expected) {
        this.expected = expected;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public String getSafetyOfficer() {
        return safetyOfficer;
    }

    public void setSafetyOfficer(String safetyOfficer) {
        this.safetyOfficer = safetyOfficer;
    }

    public String getFirstAid() {
        return firstAid;
    }

    public void setFirstAid(String firstAid) {
        this.firstAid = firstAid;
    }

    public String getWetPlan() {
        return wetPlan;
    }

    public void setWetPlan(String wetPlan) {
        this.wetPlan = wetPlan;
    }
}
