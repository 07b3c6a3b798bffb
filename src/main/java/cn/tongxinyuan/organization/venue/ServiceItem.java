package cn.tongxinyuan.organization.venue;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.platform.number.Receipt;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A service of a centre, with its hours. */
@Entity(name = "ServiceItem")
@Table(name = "organization_service")
@PublicData(reason = "it hangs out at the door of the centre")
@NamedQuery(
        name = "ServiceItem.ofCentre",
        query = "select r from ServiceItem r where r.centre = :centre order by r.serviceGroup, r.name, r.week.opensAt")
@NamedQuery(name = "ServiceItem.byCode", query = "select r from ServiceItem r where r.code = :code")
public class ServiceItem extends BaseEntity implements AtCentre {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "centre", updatable = false)
    private String centre;

    @Column(name = "name", updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_group", updatable = false)
    private ServiceGroup serviceGroup;

    @Embedded
    private WeekHours week;

    @Column(name = "minutes", updatable = false)
    private Integer minutes;

    @Column(name = "materials", updatable = false)
    private String materials;

    protected ServiceItem() {}

    ServiceItem(String centre, ServiceDetails details) {
        this.code = Receipt.draw().text();
        this.centre = centre;
        this.name = details.name().strip();
        this.serviceGroup = details.group();
        this.week = details.week();
        this.minutes = details.minutes();
        this.materials = details.materials();
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public String getCentre() {
        return centre;
    }

    @Override
    public String getName() {
        return name;
    }

    public ServiceGroup getGroup() {
        return serviceGroup;
    }

    public WeekHours getWeek() {
        return week;
    }

    /** How long it usually takes; null where that is not known. */
    public Integer getMinutes() {
        return minutes;
    }

    /** What to bring; null for nothing. */
    public String getMaterials() {
        return materials;
    }
}
