package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.booking.SeatMode;
import cn.tongxinyuan.nightschool.Audience;
import cn.tongxinyuan.nightschool.Excuse;
import cn.tongxinyuan.nightschool.Teacher;
import cn.tongxinyuan.nightschool.TeacherService;
import cn.tongxinyuan.nightschool.Term;
import cn.tongxinyuan.nightschool.TermService;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Choices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the forms of the module choose from. */
@Named
@RequestScoped
public class CourseChoicesModel {

    private static final int ALL = 1000;

    @Inject
    CentreService centres;

    @Inject
    RegionService regions;

    @Inject
    TeacherService teachers;

    @Inject
    TermService terms;

    @Inject
    Language language;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** Open centres of the caller's unit. */
    public Choices getCentres() {
        return Choices.of(open(), Centre::getCode, Centre::getName);
    }

    private List<Centre> open() {
        LocalDate today = LocalDate.now(clock);
        return centres.list(null, ALL).items().stream()
                .filter(centre -> centre.isOpen(today))
                .toList();
    }

    /** Code of the only open centre of a community; null where there is none, or a choice. */
    String onlyCentre(String community) {
        List<Centre> there = open().stream()
                .filter(centre -> centre.getScope().code().equals(community))
                .toList();
        return there.size() == 1 ? there.get(0).getCode() : null;
    }

    /** Teachers of the caller's unit, with their unit or institution. */
    public Choices getTeachers() {
        return Choices.of(teachers.all(), Teacher::getCode, CourseChoicesModel::name);
    }

    private static String name(Teacher teacher) {
        return teacher.getAffiliation() == null
                ? teacher.getName()
                : teacher.getName() + "（" + teacher.getAffiliation() + "）";
    }

    /** Units of the caller's, the own first. */
    public Choices getUnits() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put(me.scope().code(), regions.fullName(me.scope()));
        regions.within(me.scope()).forEach(region -> units.put(region.getCode(), regions.fullName(region.getPath())));
        return new Choices(units);
    }

    /** Terms that are not over, the nearest first. */
    public List<SelectItem> getTerms() {
        LocalDate today = LocalDate.now(clock);
        return terms.all().stream()
                .filter(term -> !term.getLastOn().isBefore(today))
                .sorted(java.util.Comparator.comparing(Term::getFirstOn))
                .map(term -> new SelectItem(term.getCode(), term.getName()))
                .toList();
    }

    public List<SelectItem> getAudiences() {
        return named("nightschool", Audience.values());
    }

    public List<SelectItem> getExcuses() {
        return named("nightschool", Excuse.values());
    }

    public List<SelectItem> getModes() {
        return named("booking", SeatMode.values());
    }

    private List<SelectItem> named(String module, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> new SelectItem(each, language.name(module, each)))
                .toList();
    }
}
