package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.mentoring.CadreService;
import cn.tongxinyuan.mentoring.PaperTrail;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The academy enters somebody who is in the reserve pool by papers from before this system. */
@Named
@RequestScoped
public class PastCadreEditPage {

    private static final Map<String, String> FIELDS = new HashMap<>(CadreForm.FIELDS);

    static {
        FIELDS.put("mentoring.rule.paper", "admittedOn");
        FIELDS.put("mentoring.rule.own-review", "reviewedBy");
    }

    @Inject
    CadreService cadres;

    @Inject
    Frame frame;

    private final CadreForm form = new CadreForm();
    private LocalDate recommendedOn;
    private String recommendedBy;
    private LocalDate reviewedOn;
    private String reviewedBy;
    private String opinion;
    private LocalDate admittedOn;

    public String save() {
        try {
            PaperTrail papers =
                    new PaperTrail(recommendedOn, recommendedBy, reviewedOn, reviewedBy, opinion, admittedOn);
            String code = cadres.enter(form.code(), form.details(), papers).getCode();
            frame.done("mentoring.past-cadre-edit.done", code);
            return "/mentoring/cadre-view?faces-redirect=true&code=" + code;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
    }

    public CadreForm getForm() {
        return form;
    }

    public LocalDate getRecommendedOn() {
        return recommendedOn;
    }

    public void setRecommendedOn(LocalDate recommendedOn) {
        this.recommendedOn = recommendedOn;
    }

    public String getRecommendedBy() {
        return recommendedBy;
    }

    public void setRecommendedBy(String recommendedBy) {
        this.recommendedBy = recommendedBy;
    }

    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public void setReviewedOn(LocalDate reviewedOn) {
        this.reviewedOn = reviewedOn;
    }

    public String getReviewedBy() {
        return reviewedBy;
    }

    public void setReviewedBy(String reviewedBy) {
        this.reviewedBy = reviewedBy;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public LocalDate getAdmittedOn() {
        return admittedOn;
    }

    public void setAdmittedOn(LocalDate admittedOn) {
        this.admittedOn = admittedOn;
    }
}
