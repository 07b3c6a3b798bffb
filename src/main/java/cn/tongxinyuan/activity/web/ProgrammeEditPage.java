package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.ProgrammeService;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.platform.web.Choices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Begins the programme of a centre for a month. */
@Named
@RequestScoped
public class ProgrammeEditPage {

    private static final int ALL = 1000;
    private static final Map<String, String> FIELDS = Map.of(
            "activity.rule.begun",
            "month",
            "activity.rule.month-over",
            "month",
            "activity.rule.centre-closed",
            "centre");

    @Inject
    ProgrammeService programmes;

    @Inject
    CentreService service;

    @Inject
    Clock clock;

    private Choices centres;
    private String centre;
    private String month;

    /** Most units have one centre, which need not be chosen. */
    @PostConstruct
    void read() {
        List<Centre> open = open();
        centres = Choices.of(open, Centre::getCode, Centre::getName);
        centre = open.size() == 1 ? open.get(0).getCode() : null;
    }

    public String save() {
        try {
            return "/activity/programme-view?faces-redirect=true&code="
                    + programmes.begin(centre, YearMonth.parse(month)).getCode();
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
    }

    private List<Centre> open() {
        LocalDate today = LocalDate.now(clock);
        return service.list(null, ALL).items().stream()
                .filter(each -> each.isOpen(today))
                .toList();
    }

    /** Open centres of the caller's unit. */
    public Choices getCentres() {
        return centres;
    }

    /** This month and the three after it. */
    public List<SelectItem> getMonths() {
        return Stream.iterate(YearMonth.now(clock), next -> next.plusMonths(1))
                .limit(4)
                .map(each -> new SelectItem(each.toString(), each.toString()))
                .toList();
    }

    public String getCentre() {
        return centre;
    }

    public void setCentre(String centre) {
        this.centre = centre;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
