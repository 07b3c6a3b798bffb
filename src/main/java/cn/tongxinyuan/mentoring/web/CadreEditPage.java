package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.mentoring.CadreDetails;
import cn.tongxinyuan.mentoring.CadreService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;

/** A unit recommends somebody for the reserve pool. */
@Named
@RequestScoped
public class CadreEditPage {

    private static final Map<String, String> FIELDS = Map.of(
            "mentoring.rule.no-staff", "staff",
            "mentoring.rule.in-pool", "staff",
            "mentoring.rule.born", "bornOn",
            "mentoring.rule.party-day", "partyOn");

    @Inject
    CadreService cadres;

    @Inject
    Frame frame;

    private String staff;
    private LocalDate bornOn;
    private String education;
    private LocalDate partyOn;
    private String experience;

    public String save() {
        try {
            String code = cadres.recommend(
                            Text.compact(staff), new CadreDetails(bornOn, education, partyOn, experience))
                    .getCode();
            frame.done("mentoring.cadre-edit.done", code);
            return "/mentoring/cadre-view?faces-redirect=true&code=" + code;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
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
