package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 学期, with what the office promises about its courses. */
@Entity(name = "NightschoolTerm")
@Table(name = "nightschool_term")
@PublicData(reason = "terms and the rules of enrolment are published")
@NamedQuery(name = "NightschoolTerm.byCode", query = "select t from NightschoolTerm t where t.code = :code")
@NamedQuery(name = "NightschoolTerm.all", query = "select t from NightschoolTerm t order by t.firstOn desc")
public class Term extends BaseEntity {

    private static final long serialVersionUID = 1L;
    private static final int PERCENT = 100;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "first_on")
    private LocalDate firstOn;

    @Column(name = "last_on")
    private LocalDate lastOn;

    @Column(name = "most_courses")
    private int mostCourses;

    @Column(name = "absences")
    private int absences;

    @Column(name = "certificate_percent")
    private int certificatePercent;

    @Column(name = "decide_days")
    private int decideDays;

    @Column(name = "fewest_answers")
    private int fewestAnswers;

    @Column(name = "survey_from")
    private LocalDate surveyFrom;

    @Column(name = "survey_until")
    private LocalDate surveyUntil;

    protected Term() {}

    Term(TermPlan plan) {
        code = plan.code();
        describe(plan);
    }

    /** It is as this says from now on; the code stays. */
    final void describe(TermPlan plan) {
        plan.requireOrdered();
        name = plan.name();
        firstOn = plan.firstOn();
        lastOn = plan.lastOn();
        mostCourses = plan.mostCourses();
        absences = plan.absences();
        certificatePercent = plan.certificatePercent();
        decideDays = plan.decideDays();
        fewestAnswers = plan.fewestAnswers();
        surveyFrom = plan.surveyFrom();
        surveyUntil = plan.surveyUntil();
    }

    /** Whether so many unexcused absences are more than allowed. */
    boolean forfeits(int unexcused) {
        return unexcused > absences;
    }

    /** Whether the share of lessons somebody attended earns a certificate. */
    boolean certifies(int attended, int lessons) {
        return lessons > 0 && attended * PERCENT >= lessons * certificatePercent;
    }

    /** Whether residents are asked on a day what they wish for in it. */
    public boolean isAsking(LocalDate day) {
        return surveyFrom != null && !day.isBefore(surveyFrom) && !day.isAfter(surveyUntil);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public LocalDate getFirstOn() {
        return firstOn;
    }

    public LocalDate getLastOn() {
        return lastOn;
    }

    /** Most courses of the term one person may have, wait for or have a lot for. */
    public int getMostCourses() {
        return mostCourses;
    }

    /** Unexcused absences that cost nothing; one more gives the seat to those who wait. */
    public int getAbsences() {
        return absences;
    }

    /** Share of the lessons, in percent, that earns a certificate. */
    public int getCertificatePercent() {
        return certificatePercent;
    }

    /** With fewer answers it is not told how a course was rated. */
    public int getFewestAnswers() {
        return fewestAnswers;
    }

    /** First day on which residents are asked for wishes; null where they are not. */
    public LocalDate getSurveyFrom() {
        return surveyFrom;
    }

    /** Last of these days; null where there are none. */
    public LocalDate getSurveyUntil() {
        return surveyUntil;
    }

    /** So many days before the first lesson it is to be decided whether a course with too few begins. */
    public int getDecideDays() {
        return decideDays;
    }
}
