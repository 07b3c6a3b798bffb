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
import java.util.stream.Stream;

/**
 * Takes days as people type them: 2024-05-16, 2024.5.16, 2024年5月16日, 20240516, and 5.16 or 0516 of this year. Digits that
 * could be read in two ways, such as 12 or 112, are no day.
 */
@Dependent
@FacesConverter(value = "day", managed = true)
public class DayConverter implements Converter<LocalDate> {

    private static final String WEEKDAY = "(?:\\s*(?:星期|周).)?";
    private static final Pattern SEPARATED =
            Pattern.compile("(?:(\\d{4})[-./年])?(\\d{1,2})[-./月](\\d{1,2})日?" + WEEKDAY);
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})?(\\d{2})(\\d{2})" + WEEKDAY);

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return read(value, LocalDate.now(clock).getYear());
        } catch (DateTimeException e) {
            throw refused(component, e);
        }
    }

    /**
     * @param thisYear of a day without a year
     * @throws DateTimeException for what is no day, could be two, or lies beyond {@link Days}
     */
    static LocalDate read(String typed, int thisYear) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return Stream.of(SEPARATED, DIGITS)
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .map(parts -> LocalDate.of(
                        parts.group(1) == null ? thisYear : Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3))))
                .map(Days::require)
                .orElseThrow(() -> new DateTimeException("no day"));
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
