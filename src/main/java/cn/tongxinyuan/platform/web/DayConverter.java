package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.kernel.Days;
import cn.tongxinyuan.platform.i18n.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes days as people type them: 2024-05-16, 2024.5.16, 2024年5月16日, 20240516, and 5.16 of this year. */
@Dependent
@FacesConverter(value = "day", managed = true)
public class DayConverter implements Converter<LocalDate> {

    private static final Pattern TYPED =
            Pattern.compile("(?:(\\d{4})[-./年]?)?(\\d{1,2})[-./月]?(\\d{1,2})日?(?:\\s*(?:星期|周).)?");

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String plain = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
        Matcher typed = TYPED.matcher(plain);
        try {
            if (typed.matches()) {
                int year = typed.group(1) == null ? LocalDate.now(clock).getYear() : Integer.parseInt(typed.group(1));
                return Days.require(
                        LocalDate.of(year, Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(3))));
            }
        } catch (DateTimeException e) {
            throw refused(component, e);
        }
        throw refused(component, null);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate value) {
        return value == null ? "" : value.toString();
    }

    private ConverterException refused(UIComponent component, DateTimeException cause) {
        Object label = component.getAttributes().get("label");
        String text = language.text("platform.rule.day-format", label == null ? "" : label);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), cause);
    }
}
