package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.AppraisalPermission;
import cn.tongxinyuan.appraisal.file.FileService;
import cn.tongxinyuan.appraisal.file.FileState;
import cn.tongxinyuan.appraisal.file.FileView;
import cn.tongxinyuan.appraisal.file.ReviewService;
import cn.tongxinyuan.appraisal.file.SituationService;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One file as its appraisers draw it up. */
@Named
@RequestScoped
public class FileViewPage {

    private static final List<String> TABS = List.of("rules", "situations", "rounds");
    private static final Map<String, String> JUDGING = Map.of(
            "appraisal.rule.marks-missing", "marks",
            "appraisal.rule.marks-range", "marks",
            "appraisal.rule.measured", "rule",
            "appraisal.rule.reason-needed", "reason");
    private static final Map<String, String> SITUATIONS = Map.of(
            "appraisal.rule.hit-twice", "situation",
            "appraisal.rule.next-measure", "next",
            "appraisal.rule.reason-needed", "words");

    @Inject
    FileService files;

    @Inject
    SituationService situations;

    @Inject
    ReviewService reviews;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private FileView file;
    private long version;
    private Integer rule;
    private BigDecimal marks;
    private String reason;
    private Integer situation;
    private String words;
    private Integer measure;
    private Integer next;
    private Boolean good;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        file = files.read(code == null ? "" : code);
        version = file.version();
        rule = number(request.getParameter("rule"));
    }

    private static Integer number(String typed) {
        return typed != null && typed.matches("\\d{1,3}") ? Integer.valueOf(typed) : null;
    }

    public FileView getFile() {
        return file;
    }

    /** Whether the caller may draw it up now; nobody draws up the own one. */
    public boolean isOpen() {
        return file.state() == FileState.DRAFTING && isOther();
    }

    /** Whether it is somebody else's. */
    public boolean isOther() {
        return me.may(AppraisalPermission.APPRAISE)
                && me.person().filter(file.staff()::equals).isEmpty();
    }

    public List<String> getTabs() {
        return TABS;
    }

    public String getTab() {
        String asked = request.getParameter("tab");
        return asked != null && TABS.contains(asked) ? asked : TABS.get(0);
    }

    public String tabAddress(String tab) {
        return request.getContextPath() + "/appraisal/file-view?code=" + file.code() + "&tab=" + tab;
    }

    public String judge() {
        act(JUDGING, () -> files.judge(file.code(), version, rule == null ? 0 : rule, marks, reason));
        frame.done("appraisal.file-view.judged", rule);
        return here("rules");
    }

    public String gather() {
        files.gather(file.code(), version);
        frame.done("appraisal.file-view.gathered");
        return here("rules");
    }

    public String notice() {
        FileView told = files.notice(file.code(), version);
        frame.done("appraisal.file-view.noticed", told.objectionDue());
        return here("rounds");
    }

    public String propose() {
        act(SITUATIONS, () -> situations.propose(file.code(), version, situation == null ? 0 : situation, words));
        frame.done("appraisal.file-view.proposed");
        return here("situations");
    }

    public String hear() {
        act(SITUATIONS, () -> situations.hear(file.code(), version, situation == null ? 0 : situation, words));
        frame.done("appraisal.file-view.heard");
        return here("situations");
    }

    /** Confirms a situation with its measure, or drops it. */
    public String decideSituation() {
        int chosen = situation == null ? 0 : situation;
        act(SITUATIONS, () -> {
            if (Boolean.TRUE.equals(good)) {
                situations.confirm(file.code(), version, chosen, measure == null ? 0 : measure, words);
            } else {
                situations.drop(file.code(), version, chosen);
            }
        });
        frame.done("appraisal.file-view.situation-decided");
        return here("situations");
    }

    public String check() {
        act(
                SITUATIONS,
                () -> situations.check(
                        file.code(),
                        version,
                        situation == null ? 0 : situation,
                        Boolean.TRUE.equals(good),
                        words,
                        next));
        frame.done("appraisal.file-view.checked");
        return here("situations");
    }

    public String review() {
        act(
                Map.of("appraisal.rule.reason-needed", "reason"),
                () -> reviews.decide(file.code(), version, Boolean.TRUE.equals(good), reason));
        frame.done("appraisal.file-view.reviewed");
        return here("rounds");
    }

    private static void act(Map<String, String> fields, Runnable act) {
        try {
            act.run();
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, fields);
        }
    }

    private String here(String tab) {
        return "/appraisal/file-view?faces-redirect=true&code=" + file.code() + "&tab=" + tab;
    }

    /** Version the page was made from; comes back with the form. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Integer getRule() {
        return rule;
    }

    public void setRule(Integer rule) {
        this.rule = rule;
    }

    public BigDecimal getMarks() {
        return marks;
    }

    public void setMarks(BigDecimal marks) {
        this.marks = marks;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getSituation() {
        return situation;
    }

    public void setSituation(Integer situation) {
        this.situation = situation;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getMeasure() {
        return measure;
    }

    public void setMeasure(Integer measure) {
        this.measure = measure;
    }

    public Integer getNext() {
        return next;
    }

    public void setNext(Integer next) {
        this.next = next;
    }

    public Boolean getGood() {
        return good;
    }

    public void setGood(Boolean good) {
        this.good = good;
    }
}
