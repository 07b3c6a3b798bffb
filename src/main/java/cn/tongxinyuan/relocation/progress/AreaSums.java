package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.relocation.Area;
import cn.tongxinyuan.relocation.HouseholdStage;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** How many households of an area, and how much area (m²), reached a stage. */
@MappedSuperclass
abstract class AreaSums implements Scoped, Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "area_id", updatable = false)
    private long areaId;

    /** Read with the line, as its unit is asked for as soon as it is read. */
    @ManyToOne(optional = false)
    @JoinColumn(name = "area_id", insertable = false, updatable = false)
    private Area area;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "stage", updatable = false)
    private HouseholdStage stage;

    @Column(name = "households")
    private int households;

    @Column(name = "floor_area")
    private BigDecimal floorArea;

    @Column(name = "land_area")
    private BigDecimal landArea;

    protected AreaSums() {}

    AreaSums(Area area, HouseholdStage stage, AreaProgress.Reached reached) {
        this.areaId = area.getId();
        this.area = area;
        this.stage = stage;
        this.households = Math.toIntExact(reached.households());
        this.floorArea = reached.floorArea();
        this.landArea = reached.landArea();
    }

    @Override
    public ScopePath getScope() {
        return area.getScope();
    }

    /** What makes sums of all days one of their kind. */
    static final class OfStage implements Serializable {

        private static final long serialVersionUID = 1L;

        long areaId;
        HouseholdStage stage;

        @Override
        public boolean equals(Object other) {
            return other instanceof OfStage that && that.areaId == areaId && that.stage == stage;
        }

        @Override
        public int hashCode() {
            return Objects.hash(areaId, stage);
        }
    }

    /** What makes sums of a day one of their kind. */
    static final class OfDay implements Serializable {

        private static final long serialVersionUID = 1L;

        long areaId;
        HouseholdStage stage;
        LocalDate day;

        @Override
        public boolean equals(Object other) {
            return other instanceof OfDay that
                    && that.areaId == areaId
                    && that.stage == stage
                    && Objects.equals(that.day, day);
        }

        @Override
        public int hashCode() {
            return Objects.hash(areaId, stage, day);
        }
    }
}
