package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.partner.Partner;
import cn.tongxinyuan.organization.partner.PartnerDetails;
import cn.tongxinyuan.organization.partner.PartnerKind;
import java.time.LocalDate;

/** What is typed about a partner; whom to call is never shown again in full, so it stays empty until somebody else is named. */
public class PartnerForm {

    private PartnerKind kind;
    private String unit;
    private String name;
    private String creditCode;
    private String person;
    private String mobile;
    private String speciality;
    private LocalDate since;
    private LocalDate until;
    private String remark;

    /** The form filled from what stands. */
    static PartnerForm of(Partner partner) {
        PartnerForm form = new PartnerForm();
        form.kind = partner.getKind();
        form.unit = partner.getScope().code();
        form.name = partner.getName();
        form.creditCode = partner.getCreditCode();
        form.speciality = partner.getSpeciality();
        form.since = partner.getSince();
        form.until = partner.getUntil();
        form.remark = partner.getRemark();
        return form;
    }

    PartnerDetails details() {
        return new PartnerDetails(name, creditCode, person, mobile, speciality, since, until, remark);
    }

    public PartnerKind getKind() {
        return kind;
    }

    public void setKind(PartnerKind kind) {
        this.kind = kind;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getSpeciality() {
        return speciality;
    }

    public void setSpeciality(String speciality) {
        this.speciality = speciality;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
