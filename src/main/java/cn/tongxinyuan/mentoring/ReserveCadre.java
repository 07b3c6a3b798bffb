package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Transitions;
import cn.tongxinyuan.organization.Staff;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 后备干部: somebody in the reserve pool (桥雏库), with name and unit as on the day of the recommendation. */
@Entity
@Table(name = "mentoring_cadre")
@NamedQuery(
        name = "ReserveCadre.shared",
        query = "select r from ReserveCadre r where r.code = :code and " + Mentorship.SHARED)
@NamedQuery(
        name = "ReserveCadre.inPool",
        query = "select r from ReserveCadre r where r.state = cn.tongxinyuan.mentoring.CadreState.POOLED"
                + " and r.scope like :scope order by r.scope, r.code")
@NamedQuery(
        name = "ReserveCadre.admitted",
        query = "select r from ReserveCadre r where r.admittedOn <= :day and r.scope like :scope order by r.code")
@NamedQuery(name = "ReserveCadre.live", query = "select count(r) from ReserveCadre r where r.liveStaff = :staff")
@NamedQuery(
        name = "ReserveCadre.trained",
        query =
                "select c.title, c.endedOn, c.hours from TrainingCredit c where c.staffId = :staff"
                        + " and exists (select s from Staff s where s.id = c.staffId and s.scope like :scope) order by c.endedOn")
public class ReserveCadre extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    enum Act {
        REVIEW,
        ADMIT,
        /** A studio takes them as a mentee. */
        TRAIN,
        /** The studio gives them back. */
        RETURN,
        APPOINT,
        WITHDRAW
    }

    static final Transitions<CadreState, Act> TRANSITIONS = new Transitions<CadreState, Act>(
                    CadreState.class, "mentoring.rule.cadre-state")
            .edge(CadreState.RECOMMENDED, Act.REVIEW, CadreState.REVIEWED)
            .edge(CadreState.RECOMMENDED, Act.WITHDRAW, CadreState.WITHDRAWN)
            .edge(CadreState.REVIEWED, Act.ADMIT, CadreState.POOLED)
            .edge(CadreState.REVIEWED, Act.WITHDRAW, CadreState.WITHDRAWN)
            .edge(CadreState.POOLED, Act.TRAIN, CadreState.TRAINING)
            .edge(CadreState.POOLED, Act.APPOINT, CadreState.APPOINTED)
            .edge(CadreState.POOLED, Act.WITHDRAW, CadreState.WITHDRAWN)
            .edge(CadreState.TRAINING, Act.RETURN, CadreState.POOLED)
            .edge(CadreState.TRAINING, Act.APPOINT, CadreState.APPOINTED)
            .edge(CadreState.TRAINING, Act.WITHDRAW, CadreState.WITHDRAWN);

    @Column(name = "code", updatable = false)
    private String code;

    /** A key and no relation: somebody may have moved to a unit that the reader does not see. */
    @Column(name = "staff_id", updatable = false)
    private long staffId;

    /** The same while in the pool or appointed, null once withdrawn: nobody is in it twice. */
    @Column(name = "live_staff")
    private Long liveStaff;

    @Column(name = "staff_code", updatable = false)
    private String staffCode;

    @Column(name = "staff_name", updatable = false)
    private String staffName;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "studio_scope")
    private String studioScope;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CadreState state = CadreState.RECOMMENDED;

    @Column(name = "born_on", updatable = false)
    private LocalDate bornOn;

    @Column(name = "education", updatable = false)
    private String education;

    @Column(name = "party_on", updatable = false)
    private LocalDate partyOn;

    @Column(name = "experience", updatable = false)
    private String experience;

    @Column(name = "recommended_on", updatable = false)
    private LocalDate recommendedOn;

    @Column(name = "recommended_by", updatable = false)
    private String recommendedBy;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "opinion")
    private String opinion;

    @Column(name = "admitted_on")
    private LocalDate admittedOn;

    @Column(name = "appointed_on")
    private LocalDate appointedOn;

    @Column(name = "post")
    private String post;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "reason")
    private String reason;

    protected ReserveCadre() {}

    ReserveCadre(String code, Staff staff, CadreDetails details, LocalDate today, String by) {
        this.code = code;
        this.staffId = staff.getId();
        this.liveStaff = staff.getId();
        this.staffCode = staff.getCode();
        this.staffName = staff.getName();
        this.scope = staff.getScope().code();
        this.bornOn = details.bornOn();
        this.education = details.education();
        this.partyOn = details.partyOn();
        this.experience = details.experience();
        this.recommendedOn = today;
        this.recommendedBy = by;
    }

    /** @throws RuleViolation {@code mentoring.rule.own-review} for who recommended it */
    void review(String words, LocalDate today, String by) {
        if (by.equals(recommendedBy)) {
            throw new RuleViolation("mentoring.rule.own-review");
        }
        go(Act.REVIEW);
        opinion = words;
        reviewedOn = today;
        reviewedBy = by;
    }

    void admit(LocalDate today) {
        go(Act.ADMIT);
        admittedOn = today;
    }

    void train(ScopePath studio) {
        go(Act.TRAIN);
        studioScope = studio.code();
    }

    void giveBack() {
        go(Act.RETURN);
        studioScope = null;
    }

    void appoint(String asPost, LocalDate day) {
        go(Act.APPOINT);
        post = asPost;
        appointedOn = day;
    }

    void withdraw(String why, LocalDate today) {
        go(Act.WITHDRAW);
        reason = why;
        withdrawnOn = today;
        liveStaff = null;
        studioScope = null;
    }

    private void go(Act act) {
        state = TRANSITIONS.after(state, act);
    }

    long staffId() {
        return staffId;
    }

    String recommendedBy() {
        return recommendedBy;
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

    /** The unit that recommended them. */
    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    /** The studio that guides them reads them too. */
    @Override
    public boolean isOpenTo(ScopePath caller) {
        return caller.contains(getScope()) || studioScope != null && caller.contains(new ScopePath(studioScope));
    }

    public CadreState getState() {
        return state;
    }

    /** What the recommendation said. */
    public CadreDetails getDetails() {
        return new CadreDetails(bornOn, education, partyOn, experience);
    }

    /** In completed years. */
    public int getAge(LocalDate day) {
        return getDetails().age(day);
    }

    public LocalDate getRecommendedOn() {
        return recommendedOn;
    }

    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    /** What the reviewer said. */
    public String getOpinion() {
        return opinion;
    }

    public LocalDate getAdmittedOn() {
        return admittedOn;
    }

    public LocalDate getAppointedOn() {
        return appointedOn;
    }

    /** Code of the list {@link CadreService#POSTS}; null before an appointment. */
    public String getPost() {
        return post;
    }

    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    /** Why they left the pool. */
    public String getReason() {
        return reason;
    }
}
