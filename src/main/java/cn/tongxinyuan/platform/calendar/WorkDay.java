package cn.tongxinyuan.platform.calendar;

import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.kernel.WorkCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day named in a holiday notice of the State Council: a holiday, or a weekend day that is worked. */
@Entity
@Table(name = "platform_work_day")
@NamedQuery(name = "WorkDay.all", query = "select d from WorkDay d")
@PublicData(reason = "the official holiday calendar is published law")
public class WorkDay {

    @Id
    @Column(name = "day_on")
    private LocalDate dayOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private WorkCalendar.DayKind kind;

    @Column(name = "name")
    private String name;

    protected WorkDay() {}

    public LocalDate getDayOn() {
        return dayOn;
    }

    public WorkCalendar.DayKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }
}
