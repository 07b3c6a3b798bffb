package cn.tongxinyuan.mentoring.forum;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Staff;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;

/** 论坛成员: a secretary in the forum, from a day on. */
@Entity
@Table(name = "mentoring_forum_member")
@PublicData(reason = "who is in the forum is announced; what each of them did belongs to their units")
@NamedQuery(name = "ForumMember.byCode", query = "select m from ForumMember m where m.code = :code")
@NamedQuery(name = "ForumMember.live", query = "select count(m) from ForumMember m where m.liveStaff = :staff")
@NamedQuery(name = "ForumMember.now", query = "select count(m) from ForumMember m where m.liveStaff is not null")
@NamedQuery(
        name = "ForumMember.between",
        query = "select m from ForumMember m where m.joinedOn <= :last and (m.leftOn is null or m.leftOn > :first)"
                + " and m.scope like :scope order by m.code")
public class ForumMember extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "staff_id", updatable = false)
    private long staffId;

    /** The same while in the forum: nobody is in it twice. */
    @Column(name = "live_staff")
    private Long liveStaff;

    @Column(name = "staff_code", updatable = false)
    private String staffCode;

    @Column(name = "staff_name", updatable = false)
    private String staffName;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "joined_on", updatable = false)
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected ForumMember() {}

    ForumMember(String code, Staff staff, LocalDate joinedOn) {
        this.code = code;
        this.staffId = staff.getId();
        this.liveStaff = staff.getId();
        this.staffCode = staff.getCode();
        this.staffName = staff.getName();
        this.scope = staff.getScope().code();
        this.joinedOn = joinedOn;
    }

    /** @throws Conflict {@code mentoring.rule.forum-left} */
    void leave(LocalDate day) {
        if (leftOn != null) {
            throw new Conflict("mentoring.rule.forum-left", code);
        }
        leftOn = day;
        liveStaff = null;
    }

    /** Whether the membership lasts through a month from its first day. */
    boolean isIn(YearMonth month) {
        return !joinedOn.isAfter(month.atDay(1)) && (leftOn == null || leftOn.isAfter(month.atEndOfMonth()));
    }

    public String getCode() {
        return code;
    }

    public String getStaffCode() {
        return staffCode;
    }

    public String getStaffName() {
        return staffName;
    }

    /** The community on the day of joining. */
    public ScopePath getUnit() {
        return new ScopePath(scope);
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    /** First day without; null while a member. */
    public LocalDate getLeftOn() {
        return leftOn;
    }
}
