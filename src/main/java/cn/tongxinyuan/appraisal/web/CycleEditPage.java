package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.file.CycleService;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;

/** Opens a cycle. */
@Named
@RequestScoped
public class CycleEditPage {

    private static final Map<String, String> FIELDS = Map.of(
            "appraisal.rule.cycle-title", "title",
            "appraisal.rule.cycle-days", "to",
            "appraisal.rule.cycle-twice", "to",
            "appraisal.rule.no-scheme", "from");

    @Inject
    CycleService cycles;

    @Inject
    Frame frame;

    private String title;
    private LocalDate from;
    private LocalDate to;

    public String save() {
        try {
            String code = cycles.open(title, from, to);
            frame.done("appraisal.cycle-edit.done", code);
            return "/appraisal/cycle-view?faces-redirect=true&code=" + code;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
