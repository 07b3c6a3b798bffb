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
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes numbers as people type and paste them: 60214.88, 60,214.88, １２０．５, 120.50㎡; shows them with thousands. A comma
 * that parts no thousands and a factor such as 万 are refused, as what was meant cannot be known.
 */
@Dependent
@FacesConverter(value = "number", managed = true)
public class NumberConverter implements Converter<Number> {

    private static final Pattern UNIT = Pattern.compile("(㎡|m²|m2|平方米|平米|元|户|人|栋|套|件|年|%|％)$");
    private static final Pattern TYPED = Pattern.compile("([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,18})((?:\\.\\d{1,12})?)");

    @Inject
    Language language;

    @Override
    public Number getAsObject(FacesContext faces, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Matcher typed = TYPED.matcher(plain(value));
        if (!typed.matches()) {
            throw refused(component, null);
        }
        BigDecimal number = new BigDecimal(typed.group(1) + typed.group(2).replace(",", "") + typed.group(3));
        Class<?> wanted = component.getValueExpression("value").getType(faces.getELContext());
        try {
            if (wanted == Integer.class || wanted == int.class) {
                return number.intValueExact();
            }
            return wanted == Long.class || wanted == long.class ? (Number) number.longValueExact() : number;
        } catch (ArithmeticException broken) {
            throw refused(component, broken);
        }
    }

    /** With thousands, and all decimals it has. */
    @Override
    public String getAsString(FacesContext faces, UIComponent component, Number value) {
        if (value == null) {
            return "";
        }
        BigDecimal number = new BigDecimal(value.toString());
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private static String plain(String value) {
        String bare = UNIT.matcher(value.strip()).replaceFirst("");
        return Normalizer.normalize(bare, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private ConverterException refused(UIComponent component, ArithmeticException cause) {
        Object label = component.getAttributes().get("label");
        String text = language.text("platform.rule.number-format", label == null ? "" : label);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), cause);
    }
}
