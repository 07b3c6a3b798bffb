package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.training.secondment.Secondment;
import cn.tongxinyuan.training.secondment.SecondmentPlan;
import java.io.Serializable;
import java.time.LocalDate;

/** What the form of a secondment holds. */
public class SecondmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String staff;
    private String hostUnit;
    private String host;
    private String city;
    private String mentor;
    private LocalDate from;
    private LocalDate to;
    private String tasks;

    static SecondmentForm of(Secondment secondment) {
        SecondmentForm form = new SecondmentForm();
        boolean within = secondment.getHostUnit() != null;
        form.staff = secondment.getStaffCode();
        form.hostUnit = within ? secondment.getHostUnit().code() : null;
        form.host = within ? null : secondment.getHost();
        form.city = secondment.getCity();
        form.mentor = secondment.getMentor();
        form.from = secondment.getFrom();
        form.to = secondment.getTo();
        form.tasks = secondment.getTasks();
        return form;
    }

    SecondmentPlan plan() {
        ScopePath unit = hostUnit == null || hostUnit.isBlank() ? null : new ScopePath(hostUnit);
        return new SecondmentPlan(staff, unit, host, unit == null ? city : null, mentor, from, to, tasks);
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public String getHostUnit() {
        return hostUnit;
    }

    public void setHostUnit(String hostUnit) {
        this.hostUnit = hostUnit;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getMentor() {
        return mentor;
    }

    public void setMentor(String mentor) {
        this.mentor = mentor;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getTasks() {
        return tasks;
    }

    public void setTasks(String tasks) {
        this.tasks = tasks;
    }
}
