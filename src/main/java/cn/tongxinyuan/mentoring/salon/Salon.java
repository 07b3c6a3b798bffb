package cn.tongxinyuan.mentoring.salon;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 先锋沙龙: one session. */
@Entity
@Table(name = "mentoring_salon")
@PublicData(reason = "sessions are announced to all offices; what somebody took home belongs to their unit")
@NamedQuery(name = "Salon.byCode", query = "select s from Salon s where s.code = :code")
@NamedQuery(name = "Salon.numbered", query = "select count(s) from Salon s where s.number = :number")
@NamedQuery(
        name = "Salon.first",
        query = "select s from Salon s where s.number = 1 and s.heldOn <= :day and s.scope like :scope order by s.code")
public class Salon extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "salon_no", updatable = false)
    private int number;

    @Column(name = "held_on", updatable = false)
    private LocalDate heldOn;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "theme", updatable = false)
    private String theme;

    @Column(name = "practices", updatable = false)
    private String practices;

    @Column(name = "guest", updatable = false)
    private String guest;

    protected Salon() {}

    Salon(String code, SalonDetails details) {
        this.code = code;
        this.number = details.number();
        this.heldOn = details.heldOn();
        this.scope = details.host().code();
        this.theme = details.theme();
        this.practices = details.practices();
        this.guest = details.guest();
    }

    public String getCode() {
        return code;
    }

    /** 第几期 */
    public int getNumber() {
        return number;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    /** The community that showed its practice. */
    public ScopePath getHost() {
        return new ScopePath(scope);
    }

    public String getTheme() {
        return theme;
    }

    public String getPractices() {
        return practices;
    }

    public String getGuest() {
        return guest;
    }
}
