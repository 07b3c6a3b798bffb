package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.kernel.FloorArea;
import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Figures and days as pages write them: thousands separators, fixed decimals, 2024-05-20; nothing is a dash. */
@Named("format")
@RequestScoped
public class ValueFormat {

    private static final String NOTHING = "—";
    private static final int SOON_DAYS = 3;
    private static final int RATE_DIGITS = 4;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    Language language;

    @Inject
    Clock clock;

    /** Made once for a page, which asks for dozens of figures. */
    private final Map<String, DecimalFormat> formats = new HashMap<>();

    @Inject
    ModuleRegistry modules;

    /** Name of a unit, its code where no module knows it. */
    public String unit(ScopePath unit) {
        return modules.unitName(unit).orElse(unit.code());
    }

    /** Square metres with two decimals. */
    public String area(Object area) {
        BigDecimal metres = area instanceof FloorArea floor
                ? floor.squareMetres()
                : area instanceof BigDecimal number ? number : null;
        return metres == null ? NOTHING : format("#,##0.00", metres);
    }

    /** Yuan with two decimals. */
    public String money(Object amount) {
        BigDecimal yuan =
                amount instanceof Money money ? money.yuan() : amount instanceof BigDecimal number ? number : null;
        return yuan == null ? NOTHING : format("#,##0.00", yuan);
    }

    /** Households, persons, rows. */
    public String count(Number count) {
        return count == null ? NOTHING : format("#,##0", new BigDecimal(count.toString()));
    }

    /** A share of one as per cent with one decimal: 0.94 is 94.0%. */
    public String rate(BigDecimal share) {
        return share == null ? NOTHING : format("0.0", share.movePointRight(2).setScale(1, RoundingMode.HALF_UP)) + "%";
    }

    /** A part of a whole as per cent with one decimal; of nothing there is none. */
    public String percent(long part, long whole) {
        return whole == 0
                ? NOTHING
                : rate(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), RATE_DIGITS, RoundingMode.HALF_UP));
    }

    /** A figure of an indicator, with decimals only where it has some. */
    public String figure(BigDecimal value) {
        return value == null ? NOTHING : format("#,##0.##", value);
    }

    /** A figure in its unit: per cent always has one decimal. */
    public String figure(BigDecimal value, String unit) {
        return value != null && "%".equals(unit) ? format("#,##0.0", value) : figure(value);
    }

    /** A value of a form: numbers and days as everywhere, other things as they are written. */
    public String value(Object value) {
        return value instanceof BigDecimal number
                ? format("#,##0.00", number)
                : value == null || value.toString().isBlank() ? NOTHING : value.toString();
    }

    public String day(Object day) {
        if (day instanceof Instant instant) {
            return instant.atZone(ZONE).toLocalDate().toString();
        }
        return day == null ? NOTHING : day.toString();
    }

    /** Day with its weekday, such as 2024-05-20 星期一. */
    public String weekday(LocalDate day) {
        return day == null
                ? NOTHING
                : day + " " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.getLocale());
    }

    public String time(Instant instant) {
        return instant == null ? NOTHING : DAY_AND_TIME.format(instant.atZone(ZONE));
    }

    /** Today's time, such as 10:32; before today with the day. */
    public String lately(Instant instant) {
        boolean today = instant.atZone(ZONE).toLocalDate().equals(LocalDate.now(clock.withZone(ZONE)));
        return today ? TIME.format(instant.atZone(ZONE)) : time(instant);
    }

    /** Kind of the chip of a thing to do by its last day; null where it has none. */
    public String urgency(LocalDate due) {
        if (due == null) {
            return "plain";
        }
        long days = daysUntil(due);
        return days < 0 ? "late" : days <= SOON_DAYS ? "warn" : "info";
    }

    /** How much time is left until a last day, or by how much it has passed, in words. */
    public String timeLeft(LocalDate due) {
        if (due == null) {
            return language.text("platform.index.due-none");
        }
        long days = daysUntil(due);
        return days < 0
                ? language.text("platform.index.due-late", -days)
                : days == 0 ? language.text("platform.index.due-today") : language.text("platform.index.due-in", days);
    }

    private long daysUntil(LocalDate due) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), due);
    }

    /** For machines, in the attribute {@code datetime}. */
    public String iso(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Length of a bar: a share of one, cut to what can be drawn. */
    public String share(BigDecimal share) {
        BigDecimal drawn =
                share == null ? BigDecimal.ZERO : share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
        return drawn.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private String format(String pattern, BigDecimal value) {
        return formats.computeIfAbsent(pattern, ValueFormat::format).format(value);
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
