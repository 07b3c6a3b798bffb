package cn.tongxinyuan.relocation.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** The book of progress added up over all days: what stands today costs the same after a hundred days as after one. */
@Entity
@Table(name = "relocation_reached")
@IdClass(AreaSums.OfStage.class)
@NamedQuery(
        name = "ReachedStage.totals",
        query = "select r.stage, sum(r.households), sum(r.floorArea), sum(r.landArea) from ReachedStage r"
                + " where r.area.scope like :scope and (:area = '' or r.area.code = :area or r.area.parent = :area)"
                + " group by r.stage")
@NamedQuery(
        name = "ReachedStage.add",
        query = "update ReachedStage r set r.households = r.households + :households,"
                + " r.floorArea = r.floorArea + :floorArea, r.landArea = r.landArea + :landArea"
                + " where r.areaId = :area and r.stage = :stage")
class ReachedStage extends AreaSums {

    private static final long serialVersionUID = 1L;

    protected ReachedStage() {}
}
