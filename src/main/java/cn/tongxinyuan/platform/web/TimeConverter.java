package cn.tongxinyuan.platform.web;

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
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes times of day as people type them: 9:30, 09：30, 9.30, 930, 0930, 9点, 9点半, 9时30分, 下午2点. One or two digits alone
 * are no time, as 12 could be an hour or minutes.
 */
@Dependent
@FacesConverter(value = "time", managed = true)
public class TimeConverter implements Converter<LocalTime> {

    private static final String HALF = "(上午|下午|晚上)?\\s*";
    private static final Pattern SEPARATED = Pattern.compile(HALF + "(\\d{1,2})[:.](\\d{2})");
    private static final Pattern SPOKEN = Pattern.compile(HALF + "(\\d{1,2})[点时](?:(\\d{1,2})分?|(半))?");
    private static final Pattern DIGITS = Pattern.compile("()(\\d{1,2})(\\d{2})");
    private static final int NOON = 12;
    private static final int HALF_HOUR = 30;
    private static final int WORD_FOR_HALF = 4;

    @Inject
    Language language;

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return read(value);
        } catch (DateTimeException e) {
            Object label = component.getAttributes().get("label");
            String text = language.text("platform.rule.time-format", label == null ? "" : label);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), e);
        }
    }

    /** @throws DateTimeException for what is no time, or could be two */
    static LocalTime read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return Stream.of(SEPARATED, SPOKEN, DIGITS)
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .map(TimeConverter::time)
                .orElseThrow(() -> new DateTimeException("no time"));
    }

    private static LocalTime time(Matcher parts) {
        int hour = Integer.parseInt(parts.group(2));
        boolean night = "晚上".equals(parts.group(1));
        if (night && hour == NOON) {
            throw new DateTimeException("midnight of which day");
        }
        boolean afternoon = night || "下午".equals(parts.group(1));
        return LocalTime.of(afternoon && hour < NOON ? hour + NOON : hour, minutes(parts));
    }

    private static int minutes(Matcher parts) {
        if (parts.group(3) != null) {
            return Integer.parseInt(parts.group(3));
        }
        boolean half = parts.groupCount() == WORD_FOR_HALF && parts.group(WORD_FOR_HALF) != null;
        return half ? HALF_HOUR : 0;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalTime value) {
        return value == null ? "" : value.toString();
    }
}
