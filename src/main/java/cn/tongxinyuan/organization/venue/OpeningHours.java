package cn.tongxinyuan.organization.venue;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.platform.number.Receipt;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** When a centre is open, for some days of the week. */
@Entity(name = "OpeningHours")
@Table(name = "organization_hours")
@PublicData(reason = "it hangs out at the door of the centre")
@NamedQuery(
        name = "OpeningHours.ofCentre",
        query = "select r from OpeningHours r where r.centre = :centre order by r.week.weekdays, r.week.opensAt")
@NamedQuery(name = "OpeningHours.byCode", query = "select r from OpeningHours r where r.code = :code")
public class OpeningHours extends BaseEntity implements AtCentre {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "centre", updatable = false)
    private String centre;

    @Embedded
    private WeekHours week;

    protected OpeningHours() {}

    OpeningHours(String centre, WeekHours week) {
        this.code = Receipt.draw().text();
        this.centre = centre;
        this.week = week;
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
        return week.getOpensAt() + "–" + week.getClosesAt();
    }

    public WeekHours getWeek() {
        return week;
    }
}
