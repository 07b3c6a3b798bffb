package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.mentoring.CadreService;
import cn.tongxinyuan.mentoring.GuidanceService;
import cn.tongxinyuan.mentoring.MentoringPermission;
import cn.tongxinyuan.mentoring.MentoringTerms;
import cn.tongxinyuan.mentoring.Mentorship;
import cn.tongxinyuan.mentoring.Studio;
import cn.tongxinyuan.mentoring.StudioService;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One studio: its mentees, those it takes from the pool, and its drills. */
@Named
@RequestScoped
public class StudioViewPage {

    @Inject
    StudioService studios;

    @Inject
    CadreService cadres;

    @Inject
    GuidanceService guidance;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private Studio studio;
    private MentoringTerms terms;
    private int mentees;
    private List<Mentorship> pairs;
    private List<SelectItem> pool;
    private String cadre;
    // one that can be made anew: the component fills one of the same class
    private List<String> chosen = new ArrayList<>();
    private LocalDate heldOn;
    private String content;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        studio = studios.open(code == null ? "" : code);
        mentees = studios.mentees(studio);
        terms = studios.terms();
    }

    public Studio getStudio() {
        return studio;
    }

    public int getMentees() {
        return mentees;
    }

    public MentoringTerms getTerms() {
        return terms;
    }

    /** Whether it has fewer mentees than asked. */
    public boolean isFew() {
        return studio.isOpen() && mentees < terms.getLeast();
    }

    /** Pairs the caller may see, those that last first. */
    public List<Mentorship> getPairs() {
        if (pairs == null) {
            List<Mentorship> all = me.may(MentoringPermission.RECORDS) ? studios.pairs(studio) : List.of();
            pairs = new ArrayList<>(
                    all.stream().filter(pair -> pair.getEndedOn() == null).toList());
            all.stream().filter(pair -> pair.getEndedOn() != null).forEach(pairs::add);
        }
        return pairs;
    }

    /** Whether the caller gives it mentees. */
    public boolean isManaged() {
        return me.may(MentoringPermission.MANAGE) && studio.isOpen();
    }

    /** Whether the caller guides the mentees on the mentor's side, and there are any. */
    public boolean isGuiding() {
        return me.may(MentoringPermission.GUIDE)
                && me.scope().contains(studio.getUnit())
                && !getMenteeChoices().isEmpty();
    }

    public List<SelectItem> getMenteeChoices() {
        return getPairs().stream()
                .filter(pair -> pair.getEndedOn() == null)
                .map(pair -> new SelectItem(pair.getCode(), pair.getStaffName() + " · " + pair.getCode()))
                .toList();
    }

    /** Those who wait in the pool. */
    public List<SelectItem> getPool() {
        if (pool == null) {
            pool = cadres.pool().stream()
                    .map(each -> new SelectItem(each.getCode(), each.getStaffName() + " · " + each.getCode()))
                    .toList();
        }
        return pool;
    }

    public String pair() {
        studios.pair(studio.getCode(), cadre);
        frame.done("mentoring.studio-view.paired");
        return here();
    }

    public String drill() {
        try {
            guidance.drill(chosen, heldOn, content);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(
                    refused, Map.of("mentoring.rule.nobody", "chosen", "mentoring.rule.held-on", "heldOn"));
        }
        frame.done("mentoring.studio-view.drilled", chosen.size());
        return here();
    }

    public String close() {
        studios.close(studio.getCode());
        frame.done("mentoring.studio-view.closed");
        return here();
    }

    private String here() {
        return "/mentoring/studio-view?faces-redirect=true&code=" + studio.getCode();
    }

    public String getCadre() {
        return cadre;
    }

    public void setCadre(String cadre) {
        this.cadre = cadre;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }
}
