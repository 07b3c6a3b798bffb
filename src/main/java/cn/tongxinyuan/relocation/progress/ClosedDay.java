package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.relocation.Area;
import cn.tongxinyuan.relocation.HouseholdStage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What was shown of an area and a stage at the end of a day; later acts change later days, never this. */
@Entity
@Table(name = "relocation_daily")
@IdClass(AreaSums.OfDay.class)
@NamedQuery(
        name = "ClosedDay.of",
        query = "select a.code, c.stage, c.households, c.floorArea, c.landArea from ClosedDay c join c.area a"
                + " where c.day = :day and a.scope like :scope")
@NamedQuery(
        name = "ClosedDay.areas",
        query = "select distinct c.areaId from ClosedDay c where c.day = :day and c.area.scope like :scope")
class ClosedDay extends AreaSums {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "day_on", updatable = false)
    private LocalDate day;

    @Column(name = "taken_at", updatable = false)
    private Instant takenAt;

    protected ClosedDay() {}

    ClosedDay(Area area, HouseholdStage stage, LocalDate day, AreaProgress.Reached reached, Instant takenAt) {
        super(area, stage, reached);
        this.day = day;
        this.takenAt = takenAt;
    }
}
