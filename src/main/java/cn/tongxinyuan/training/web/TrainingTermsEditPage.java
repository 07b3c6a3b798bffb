package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.TrainingService;
import cn.tongxinyuan.training.TrainingTerms;
import cn.tongxinyuan.training.terms.TermsPlan;
import cn.tongxinyuan.training.terms.TermsService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is asked of trainings: every edition, and the next one, which begins with what is asked today. */
@Named
@RequestScoped
public class TrainingTermsEditPage {

    @Inject
    TermsService terms;

    @Inject
    TrainingService trainings;

    @Inject
    Frame frame;

    private List<TrainingTerms> editions;
    private LocalDate from;
    private BigDecimal yearlyHours;
    private Integer passPercent;
    private BigDecimal leastHours;
    private BigDecimal mostHours;
    private BigDecimal recordMost;
    private Integer fewestAnswers;

    @PostConstruct
    void read() {
        TrainingTerms now = trainings.terms();
        yearlyHours = now.getYearlyHours();
        passPercent = now.getPassPercent();
        leastHours = now.getLeastHours();
        mostHours = now.getMostHours();
        recordMost = now.getRecordMost();
        fewestAnswers = now.getFewestAnswers();
    }

    public String save() {
        try {
            terms.set(new TermsPlan(from, yearlyHours, passPercent, leastHours, mostHours, recordMost, fewestAnswers));
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(
                    refused,
                    Map.of(
                            "training.rule.terms-past", "from",
                            "training.rule.terms-known", "from",
                            "training.rule.terms-hours", "mostHours"));
        }
        frame.done("training.training-terms-edit.saved");
        return "/training/training-terms-edit?faces-redirect=true";
    }

    public List<TrainingTerms> getEditions() {
        if (editions == null) {
            editions = terms.editions();
        }
        return editions;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public BigDecimal getYearlyHours() {
        return yearlyHours;
    }

    public void setYearlyHours(BigDecimal yearlyHours) {
        this.yearlyHours = yearlyHours;
    }

    public Integer getPassPercent() {
        return passPercent;
    }

    public void setPassPercent(Integer passPercent) {
        this.passPercent = passPercent;
    }

    public BigDecimal getLeastHours() {
        return leastHours;
    }

    public void setLeastHours(BigDecimal leastHours) {
        this.leastHours = leastHours;
    }

    public BigDecimal getMostHours() {
        return mostHours;
    }

    public void setMostHours(BigDecimal mostHours) {
        this.mostHours = mostHours;
    }

    public BigDecimal getRecordMost() {
        return recordMost;
    }

    public void setRecordMost(BigDecimal recordMost) {
        this.recordMost = recordMost;
    }

    public Integer getFewestAnswers() {
        return fewestAnswers;
    }

    public void setFewestAnswers(Integer fewestAnswers) {
        this.fewestAnswers = fewestAnswers;
    }
}
