package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 攻坚行动: a campaign that carries its areas within a fixed number of days; first and last day count. */
@Entity
@Table(name = "relocation_campaign")
@PublicData(reason = "campaigns are those of the whole district, and announced")
@NamedQuery(name = "Campaign.all", query = "select c from Campaign c order by c.startsOn")
public class Campaign implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected Campaign() {}

    Campaign(String code, String name, LocalDate startsOn, LocalDate endsOn) {
        this.code = code;
        this.name = name;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** Which day of the campaign it is, 1 on its first; outside the campaign the nearest of its days. */
    public long getDayOf(LocalDate asOf) {
        LocalDate within = asOf.isBefore(startsOn) ? startsOn : asOf.isAfter(endsOn) ? endsOn : asOf;
        return ChronoUnit.DAYS.between(startsOn, within) + 1;
    }

    /** Days that are left after that day. */
    public long getDaysLeft(LocalDate asOf) {
        return Math.max(0, ChronoUnit.DAYS.between(asOf, endsOn));
    }
}
