package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.mentoring.CadreService;
import cn.tongxinyuan.mentoring.CadreState;
import cn.tongxinyuan.mentoring.Growth;
import cn.tongxinyuan.mentoring.GrowthService;
import cn.tongxinyuan.mentoring.MentoringPermission;
import cn.tongxinyuan.mentoring.ReserveCadre;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** 成长档案: one reserve cadre, what happened in the order of time, and what can be done now. */
@Named
@RequestScoped
public class CadreViewPage {

    private static final Map<String, String> FIELDS =
            Map.of("mentoring.rule.words-needed", "words", "mentoring.rule.appointed-on", "day");

    @Inject
    GrowthService records;

    @Inject
    CadreService cadres;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Growth growth;
    private String words;
    private String post;
    private LocalDate day;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        growth = records.growth(code == null ? "" : code);
    }

    public Growth getGrowth() {
        return growth;
    }

    public ReserveCadre getCadre() {
        return growth.cadre();
    }

    public int getAge() {
        return getCadre().getAge(LocalDate.now(clock));
    }

    public boolean isReviewable() {
        return me.may(MentoringPermission.REVIEW)
                && me.scope().contains(getCadre().getScope())
                && is(CadreState.RECOMMENDED);
    }

    public boolean isAdmittable() {
        return me.may(MentoringPermission.MANAGE) && is(CadreState.REVIEWED);
    }

    public boolean isAppointable() {
        return me.may(MentoringPermission.MANAGE) && (is(CadreState.POOLED) || is(CadreState.TRAINING));
    }

    public boolean isWithdrawable() {
        return me.may(MentoringPermission.MANAGE) && !is(CadreState.APPOINTED) && !is(CadreState.WITHDRAWN);
    }

    private boolean is(CadreState state) {
        return getCadre().getState() == state;
    }

    public String fit() {
        return review(true);
    }

    public String unfit() {
        return review(false);
    }

    private String review(boolean fit) {
        return act("reviewed", () -> cadres.review(code(), fit, words));
    }

    public String admit() {
        return act("admitted", () -> cadres.admit(code()));
    }

    public String appoint() {
        return act("appointed", () -> cadres.appoint(code(), post, day));
    }

    public String withdraw() {
        return act("withdrawn", () -> cadres.withdraw(code(), words));
    }

    private String act(String done, Runnable work) {
        try {
            work.run();
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("mentoring.cadre-view." + done);
        return "/mentoring/cadre-view?faces-redirect=true&code=" + code();
    }

    private String code() {
        return getCadre().getCode();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
