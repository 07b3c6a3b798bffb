package cn.tongxinyuan.relocation.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A line of the book of progress: what reached a stage on one day. The sum up to a day is the progress as of that day.
 * Written by {@link ProgressBook} alone, which adds to the line and never reads it first.
 */
@Entity
@Table(name = "relocation_progress")
@IdClass(AreaSums.OfDay.class)
@NamedQuery(
        name = "BookedDay.asOf",
        query = "select b.areaId, b.stage, sum(b.households), sum(b.floorArea), sum(b.landArea) from BookedDay b"
                + " where b.area.scope like :scope and b.day <= :day group by b.areaId, b.stage")
@NamedQuery(
        name = "BookedDay.days",
        query = "select b.day, b.stage, sum(b.households), sum(b.floorArea), sum(b.landArea) from BookedDay b"
                + " where b.area.scope like :scope and (b.area.code in :areas or b.area.parent in :areas)"
                + " and b.day <= :day group by b.day, b.stage having sum(b.households) <> 0 or sum(b.floorArea) <> 0"
                + " or sum(b.landArea) <> 0 order by b.day")
@NamedQuery(
        name = "BookedDay.reached",
        query = "select new cn.tongxinyuan.relocation.progress.ReachedHousehold(a.code, h.number, h.registeredArea,"
                + " e.enteredOn, h.rollKey) from StageEntry e join e.household h join h.area a where e.stage = :stage"
                + " and e.enteredOn <= :day and a.campaign is not null and h.scope like :scope"
                + " and h.rollKey >= :from and h.rollKey < :until and h.rollKey > :after order by h.rollKey")
@NamedQuery(
        name = "BookedDay.add",
        query = "update BookedDay b set b.households = b.households + :households,"
                + " b.floorArea = b.floorArea + :floorArea, b.landArea = b.landArea + :landArea"
                + " where b.areaId = :area and b.stage = :stage and b.day = :day")
class BookedDay extends AreaSums {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "day_on", updatable = false)
    private LocalDate day;

    protected BookedDay() {}
}
