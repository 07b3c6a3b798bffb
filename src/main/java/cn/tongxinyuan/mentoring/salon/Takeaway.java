package cn.tongxinyuan.mentoring.salon;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.organization.Staff;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What somebody took home of a session, and what came of it in the own community. */
@Entity
@Table(name = "mentoring_takeaway")
@NamedQuery(
        name = "Takeaway.ofSalon",
        query = "select t from Takeaway t join fetch t.salon where t.salon = :salon and t.scope like :scope"
                + " order by t.scope, t.staffCode")
public class Takeaway extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false)
    @JoinColumn(name = "salon_id", updatable = false)
    private Salon salon;

    @Column(name = "staff_id", updatable = false)
    private long staffId;

    @Column(name = "staff_code", updatable = false)
    private String staffCode;

    @Column(name = "staff_name", updatable = false)
    private String staffName;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "taken")
    private String taken;

    @Column(name = "copied_on")
    private LocalDate copiedOn;

    @Column(name = "outcome")
    private String outcome;

    protected Takeaway() {}

    Takeaway(Salon salon, Staff staff, String taken) {
        this.salon = salon;
        this.staffId = staff.getId();
        this.staffCode = staff.getCode();
        this.staffName = staff.getName();
        this.scope = staff.getScope().code();
        this.taken = taken;
    }

    void copy(LocalDate day, String what) {
        copiedOn = day;
        outcome = what;
    }

    public String getStaffCode() {
        return staffCode;
    }

    public String getStaffName() {
        return staffName;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public String getTaken() {
        return taken;
    }

    /** Since when the own community does it; null before. */
    public LocalDate getCopiedOn() {
        return copiedOn;
    }

    public String getOutcome() {
        return outcome;
    }
}
