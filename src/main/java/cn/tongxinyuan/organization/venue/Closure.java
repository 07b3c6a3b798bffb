package cn.tongxinyuan.organization.venue;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.platform.number.Receipt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Days on which a centre is shut. */
@Entity(name = "Closure")
@Table(name = "organization_closure")
@PublicData(reason = "it hangs out at the door of the centre")
@NamedQuery(name = "Closure.ofCentre", query = "select r from Closure r where r.centre = :centre order by r.fromOn")
@NamedQuery(
        name = "Closure.onDays",
        query =
                "select r from Closure r where r.centre = :centre and r.fromOn <= :to and r.toOn >= :from order by r.fromOn")
@NamedQuery(name = "Closure.byCode", query = "select r from Closure r where r.code = :code")
public class Closure extends BaseEntity implements AtCentre {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "centre", updatable = false)
    private String centre;

    @Column(name = "from_on", updatable = false)
    private LocalDate fromOn;

    @Column(name = "to_on", updatable = false)
    private LocalDate toOn;

    @Column(name = "reason", updatable = false)
    private String reason;

    protected Closure() {}

    Closure(String centre, LocalDate fromOn, LocalDate toOn, String reason) {
        this.code = Receipt.draw().text();
        this.centre = centre;
        this.fromOn = fromOn;
        this.toOn = toOn;
        this.reason = reason;
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(fromOn) && !day.isAfter(toOn);
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
        return reason;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    /** Last day. */
    public LocalDate getToOn() {
        return toOn;
    }

    public String getReason() {
        return reason;
    }
}
