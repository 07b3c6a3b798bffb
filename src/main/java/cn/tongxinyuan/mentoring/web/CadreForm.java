package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.mentoring.CadreDetails;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/** Who is recommended for the reserve pool, and what is said of them. */
public class CadreForm implements Serializable {

    /** Fields beside which a refusal stands. */
    static final Map<String, String> FIELDS = Map.of(
            "mentoring.rule.no-staff", "staff",
            "mentoring.rule.in-pool", "staff",
            "mentoring.rule.born", "bornOn",
            "mentoring.rule.party-day", "partyOn");

    private static final long serialVersionUID = 1L;

    private String staff;
    private LocalDate bornOn;
    private String education;
    private LocalDate partyOn;
    private String experience;

    String code() {
        return Text.compact(staff);
    }

    CadreDetails details() {
        return new CadreDetails(bornOn, education, partyOn, experience);
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public LocalDate getBornOn() {
        return bornOn;
    }

    public void setBornOn(LocalDate bornOn) {
        this.bornOn = bornOn;
    }

    public String getEducation() {
        return education;
    }

    public void setEducation(String education) {
        this.education = education;
    }

    public LocalDate getPartyOn() {
        return partyOn;
    }

    public void setPartyOn(LocalDate partyOn) {
        this.partyOn = partyOn;
    }

    public String getExperience() {
        return experience;
    }

    public void setExperience(String experience) {
        this.experience = experience;
    }
}
