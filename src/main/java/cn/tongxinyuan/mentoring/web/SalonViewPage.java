package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.mentoring.MentoringPermission;
import cn.tongxinyuan.mentoring.salon.Salon;
import cn.tongxinyuan.mentoring.salon.SalonService;
import cn.tongxinyuan.mentoring.salon.Takeaway;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One session: what was seen, what people of the caller's unit took home, and what came of it. */
@Named
@RequestScoped
public class SalonViewPage {

    private static final Map<String, String> FIELDS = Map.of(
            "mentoring.rule.no-staff", "staff",
            "mentoring.rule.taken", "staff",
            "mentoring.rule.copied-on", "day",
            "mentoring.rule.words-needed", "words");

    @Inject
    SalonService salons;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private Salon salon;
    private List<Takeaway> takeaways;
    private String staff;
    private LocalDate day;
    private String words;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        salon = salons.open(code == null ? "" : code);
        takeaways = me.may(MentoringPermission.RECORDS) ? salons.takeaways(salon) : List.of();
    }

    public Salon getSalon() {
        return salon;
    }

    public List<Takeaway> getTakeaways() {
        return takeaways;
    }

    /** Whether the caller writes down what came of it. */
    public boolean isWriting() {
        return me.may(MentoringPermission.FORUM) || me.may(MentoringPermission.GUIDE);
    }

    public List<SelectItem> getPeople() {
        return takeaways.stream()
                .map(each -> new SelectItem(each.getStaffCode(), each.getStaffName() + " · " + each.getStaffCode()))
                .toList();
    }

    public String take() {
        return act(() -> salons.take(salon.getCode(), Text.compact(staff), words));
    }

    public String follow() {
        return act(() -> salons.follow(salon.getCode(), staff, day, words));
    }

    private String act(Runnable work) {
        try {
            work.run();
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("mentoring.salon-view.done");
        return "/mentoring/salon-view?faces-redirect=true&code=" + salon.getCode();
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
