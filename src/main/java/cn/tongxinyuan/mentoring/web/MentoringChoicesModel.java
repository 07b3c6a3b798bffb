package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.mentoring.CadreDetails;
import cn.tongxinyuan.mentoring.CadreService;
import cn.tongxinyuan.mentoring.Growth;
import cn.tongxinyuan.mentoring.GuidanceDetails;
import cn.tongxinyuan.organization.StaffChoices;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.Choices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What the forms of the module choose from, and the names of what was chosen. */
@Named
@RequestScoped
public class MentoringChoicesModel {

    @Inject
    StaffChoices staff;

    @Inject
    Codes codes;

    @Inject
    Language language;

    /** People of the caller's unit in office, by name, initials or code. */
    public Choices getPeople() {
        return staff.inOffice();
    }

    public List<SelectItem> getForms() {
        return items(GuidanceDetails.FORMS);
    }

    public List<SelectItem> getEducations() {
        return items(CadreDetails.EDUCATION);
    }

    public List<SelectItem> getPosts() {
        return items(CadreService.POSTS);
    }

    public String form(String code, LocalDate day) {
        return codes.name(GuidanceDetails.FORMS, code, day, language.getLocale());
    }

    public String education(String code, LocalDate day) {
        return codes.name(CadreDetails.EDUCATION, code, day, language.getLocale());
    }

    public String post(String code, LocalDate day) {
        return codes.name(CadreService.POSTS, code, day, language.getLocale());
    }

    /** What an event says beside its kind; null for nothing. */
    public String said(Growth.Event event) {
        return switch (event.what()) {
            case EXCHANGE -> form(event.code(), event.day()) + "：" + event.text();
            case APPOINTED -> post(event.code(), event.day());
            default -> event.text();
        };
    }

    private List<SelectItem> items(String list) {
        return codes.today(list).stream()
                .map(choice -> new SelectItem(choice.code(), choice.name(language.getLocale())))
                .toList();
    }
}
