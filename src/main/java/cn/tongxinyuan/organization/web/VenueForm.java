package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.venue.HoursKind;
import cn.tongxinyuan.organization.venue.ServiceGroup;
import cn.tongxinyuan.organization.venue.WeekHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What is typed about a room, hours, a service or a closure of a centre; each form of the page sends its own part. */
public class VenueForm {

    private String name;
    private String purpose;
    private Integer capacity;
    private String equipment;
    private ServiceGroup group;
    private HoursKind kind = HoursKind.NORMAL;
    private List<String> days = List.of();
    private LocalTime from;
    private LocalTime until;
    private Integer minutes;
    private String materials;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String reason;

    /** Days and hours as they were typed. */
    WeekHours week() {
        return new WeekHours(kind, days.stream().map(DayOfWeek::valueOf).toList(), from, until);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public String getEquipment() {
        return equipment;
    }

    public void setEquipment(String equipment) {
        this.equipment = equipment;
    }

    public ServiceGroup getGroup() {
        return group;
    }

    public void setGroup(ServiceGroup group) {
        this.group = group;
    }

    public HoursKind getKind() {
        return kind;
    }

    public void setKind(HoursKind kind) {
        this.kind = kind;
    }

    public List<String> getDays() {
        return days;
    }

    public void setDays(List<String> days) {
        this.days = days;
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

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String materials) {
        this.materials = materials;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
