package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.StaffChoices;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Choices;
import cn.tongxinyuan.training.Excuse;
import cn.tongxinyuan.training.Level;
import cn.tongxinyuan.training.Presence;
import cn.tongxinyuan.training.Tier;
import cn.tongxinyuan.training.TrainingPlan;
import cn.tongxinyuan.training.institution.Institution;
import cn.tongxinyuan.training.institution.InstitutionService;
import cn.tongxinyuan.training.order.Decision;
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
public class TrainingChoicesModel {

    private static final int DISTRICT_DIGITS = 6;

    @Inject
    StaffChoices staff;

    @Inject
    RegionService regions;

    @Inject
    InstitutionService institutions;

    @Inject
    Clock clock;

    @Inject
    Codes codes;

    @Inject
    Language language;

    @Inject
    Me me;

    /** People of the caller's unit in office, by name, initials or code. */
    public Choices getPeople() {
        return staff.inOffice();
    }

    /** Units of the caller's, the own first. */
    public Choices getUnits() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put(me.scope().code(), regions.fullName(me.scope()));
        regions.within(me.scope()).forEach(region -> units.put(region.getCode(), regions.fullName(region.getPath())));
        return new Choices(units);
    }

    /** Every unit of the district, whoever looks. */
    public Choices getDistrict() {
        Map<String, String> units = new LinkedHashMap<>();
        regions.units(new ScopePath(me.scope().code().substring(0, DISTRICT_DIGITS)))
                .forEach(unit -> units.put(unit.code(), regions.fullName(unit)));
        return new Choices(units);
    }

    /** Institutions with an agreement today, and the one of this code. */
    public Choices institutions(String code) {
        return Choices.of(institutions.inForce(LocalDate.now(clock)), Institution::getCode, Institution::getName)
                .with(code, code == null ? "" : institution(code));
    }

    /** Name of an institution; the code itself where there is none. */
    public String institution(String code) {
        return institutions.find(code).map(Institution::getName).orElse(code);
    }

    public List<SelectItem> getLevels() {
        return named(Level.values());
    }

    public List<SelectItem> getTiers() {
        return named(Tier.values());
    }

    public List<SelectItem> getPresences() {
        return named(Presence.values());
    }

    public List<SelectItem> getExcuses() {
        return named(Excuse.values());
    }

    public List<SelectItem> getDecisions() {
        return named(Decision.values());
    }

    public List<SelectItem> getFunctions() {
        return codes.today(TrainingPlan.FUNCTIONS).stream()
                .map(choice -> new SelectItem(choice.code(), choice.name(language.getLocale())))
                .toList();
    }

    private List<SelectItem> named(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> new SelectItem(each, language.name("training", each)))
                .toList();
    }
}
