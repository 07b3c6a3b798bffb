package cn.tongxinyuan.platform.listing;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.code.Choice;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The reader's words for the values of a list, each looked up once for all its rows. */
@RequestScoped
public class Texts {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(DistrictClock.ZONE);
    private static final int MODULE = 2;

    @Inject
    Language language;

    @Inject
    ModuleRegistry modules;

    @Inject
    Codes codes;

    @Inject
    Clock clock;

    private final Map<String, DecimalFormat> formats = new HashMap<>();
    private final Map<Object, String> names = new HashMap<>();

    public Locale locale() {
        return language.getLocale();
    }

    public String text(String key, Object... arguments) {
        return language.text(key, arguments);
    }

    /** Whether there are words for a key. */
    public boolean has(String key) {
        return language.containsKey(key);
    }

    /** Name of a constant: {@code petition.PetitionStatus.OPEN}. */
    public String name(Enum<?> constant) {
        return names.computeIfAbsent(constant, each -> {
            String module = constant.getDeclaringClass().getPackageName().split("\\.")[MODULE];
            return language.name(module, constant);
        });
    }

    /** Name of a unit, its code where no module knows it. */
    public String unit(ScopePath unit) {
        return names.computeIfAbsent(unit, each -> modules.unitName(unit).orElse(unit.code()));
    }

    /** What a code of a list is called today, or was when it was given up; the code itself where the list never had it. */
    public String coded(String list, String code) {
        return names.computeIfAbsent(
                List.of(list, code), each -> codes.name(list, code, LocalDate.now(clock), locale()));
    }

    /** What a code list offers today. */
    public List<Choice> codes(String list) {
        return codes.today(list);
    }

    public String number(String pattern, BigDecimal value) {
        return formats.computeIfAbsent(pattern, Texts::format).format(value);
    }

    public String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
