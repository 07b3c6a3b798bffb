package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * 包保干部 named in the roll of an area, so that a list of names needs no walk through all rolls. Stands beside the area,
 * which a roll that comes does not change.
 */
@Entity
@Table(name = "relocation_officer")
@IdClass(AreaOfficer.Key.class)
@PublicData(reason = "read with its area alone, whose unit the query compares")
@NamedQuery(
        name = "AreaOfficer.names",
        query = "select distinct o.officer from AreaOfficer o, Area a where a.id = o.area and a.scope like :scope"
                + " and (:area = '' or a.code = :area or a.parent = :area)")
@NamedQuery(name = "AreaOfficer.forget", query = "delete from AreaOfficer o where o.area = :area")
public class AreaOfficer {

    @Id
    @Column(name = "area_id")
    private long area;

    @Id
    @Column(name = "officer")
    private String officer;

    protected AreaOfficer() {}

    AreaOfficer(Area area, String officer) {
        this.area = area.getId();
        this.officer = officer;
    }

    /** An area and a name. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long area;
        private String officer;

        protected Key() {}

        @Override
        public final boolean equals(Object other) {
            return other instanceof Key that && that.area == area && that.officer.equals(officer);
        }

        @Override
        public final int hashCode() {
            return 31 * officer.hashCode() + Long.hashCode(area);
        }
    }
}
