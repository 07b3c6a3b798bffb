package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody who teaches: 社区能人, of a 双报到单位 or an institution. The name is published with the courses. */
@Entity(name = "NightschoolTeacher")
@Table(name = "nightschool_teacher")
@NamedQuery(
        name = "NightschoolTeacher.byCode",
        query = "select t from NightschoolTeacher t where t.code = :code and t.scope like :scope")
@NamedQuery(
        name = "NightschoolTeacher.all",
        query = "select t from NightschoolTeacher t where t.scope like :scope order by t.name, t.code")
public class Teacher extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "name")
    private String name;

    @Column(name = "mobile_sealed")
    private String mobileSealed;

    @Column(name = "affiliation")
    private String affiliation;

    @Column(name = "contract_from")
    private LocalDate contractFrom;

    @Column(name = "contract_to")
    private LocalDate contractTo;

    @Column(name = "contract")
    private String contract;

    @Column(name = "checked_until")
    private LocalDate checkedUntil;

    protected Teacher() {}

    Teacher(String code, ScopePath scope) {
        this.code = code;
        this.scope = scope.code();
    }

    /** @param sealed mobile as it is kept; null leaves it as it is */
    void describe(TeacherDetails details, String sealed) {
        details.requireOrdered();
        name = details.name();
        affiliation = details.affiliation();
        contractFrom = details.contractFrom();
        contractTo = details.contractTo();
        contract = details.contract();
        checkedUntil = details.checkedUntil();
        mobileSealed = sealed == null ? mobileSealed : sealed;
    }

    /** Whether the check that whoever teaches minors needs holds on a day. */
    boolean checkHolds(LocalDate day) {
        return checkedUntil != null && !day.isAfter(checkedUntil);
    }

    String mobileSealed() {
        return mobileSealed;
    }

    public String getCode() {
        return code;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public String getName() {
        return name;
    }

    /** Of which unit or institution; null for whoever teaches for themselves. */
    public String getAffiliation() {
        return affiliation;
    }

    public LocalDate getContractFrom() {
        return contractFrom;
    }

    public LocalDate getContractTo() {
        return contractTo;
    }

    /** What was agreed. */
    public String getContract() {
        return contract;
    }

    /** Last day on which the check for work with minors holds (未成年人保护法第62条, every year); null for who was not checked. */
    public LocalDate getCheckedUntil() {
        return checkedUntil;
    }
}
