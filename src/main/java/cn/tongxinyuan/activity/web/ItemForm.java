package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.Audience;
import cn.tongxinyuan.activity.Film;
import cn.tongxinyuan.activity.ItemDetails;
import cn.tongxinyuan.activity.ProgrammeItem;
import java.time.LocalDate;
import java.time.LocalTime;

/** What is typed about something in a programme. */
public class ItemForm {

    private String title;
    private String category;
    private String host;
    private String partner;
    private String claim;
    private String room;
    private LocalDate day;
    private LocalTime from;
    private LocalTime until;
    private LocalDate lastDay;
    private Integer capacity;
    private Audience audience = Audience.EVERYBODY;
    private String suits;
    private String contact;
    private String filmTitle;
    private String filmSource;
    private String filmLicence;
    private boolean subtitled;
    private String why;

    /** The form filled from what stands. */
    static ItemForm of(ProgrammeItem item) {
        ItemForm form = new ItemForm();
        form.title = item.getTitle();
        form.category = item.getCategory();
        form.host = item.getHost();
        form.partner = item.getPartner();
        form.claim = item.getClaim();
        form.room = item.getRoom();
        form.day = item.getDay();
        form.from = item.getFrom();
        form.until = item.getUntil();
        form.capacity = item.getCapacity();
        form.audience = item.getAudience();
        form.suits = item.getSuits();
        form.contact = item.getContact();
        if (item.getFilm() != null) {
            form.filmTitle = item.getFilm().getTitle();
            form.filmSource = item.getFilm().getSource();
            form.filmLicence = item.getFilm().getLicence();
            form.subtitled = item.getFilm().isSubtitled();
        }
        return form;
    }

    /** What the unit says by it; films belong to screenings alone. */
    ItemDetails details() {
        Film film =
                ItemDetails.SCREENING.equals(category) ? new Film(filmTitle, filmSource, filmLicence, subtitled) : null;
        return new ItemDetails(
                title, category, host, partner, claim, room, day, from, until, capacity, audience, suits, contact,
                film);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
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

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public String getSuits() {
        return suits;
    }

    public void setSuits(String suits) {
        this.suits = suits;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getFilmTitle() {
        return filmTitle;
    }

    public void setFilmTitle(String filmTitle) {
        this.filmTitle = filmTitle;
    }

    public String getFilmSource() {
        return filmSource;
    }

    public void setFilmSource(String filmSource) {
        this.filmSource = filmSource;
    }

    public String getFilmLicence() {
        return filmLicence;
    }

    public void setFilmLicence(String filmLicence) {
        this.filmLicence = filmLicence;
    }

    public boolean isSubtitled() {
        return subtitled;
    }

    public void setSubtitled(boolean subtitled) {
        this.subtitled = subtitled;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getClaim() {
        return claim;
    }

    public void setClaim(String claim) {
        this.claim = claim;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
