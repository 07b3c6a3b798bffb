package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.venue.HoursKind;
import cn.tongxinyuan.organization.venue.ServiceGroup;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;

/** What the forms about a centre's rooms, hours and services choose from. */
@Named
@RequestScoped
public class VenueChoicesModel {

    @Inject
    Codes codes;

    @Inject
    Language language;

    public List<SelectItem> getPurposes() {
        return codes.today("organization.room").stream()
                .map(choice -> new SelectItem(choice.code(), choice.name(language.getLocale())))
                .toList();
    }

    public List<SelectItem> getGroups() {
        return named(ServiceGroup.values());
    }

    public List<SelectItem> getKinds() {
        return named(HoursKind.values());
    }

    public List<SelectItem> getDays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new SelectItem(day.name(), day.getDisplayName(TextStyle.FULL, language.getLocale())))
                .toList();
    }

    private List<SelectItem> named(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> new SelectItem(each, language.name("organization", each)))
                .toList();
    }
}
