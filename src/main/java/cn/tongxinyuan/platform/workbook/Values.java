package cn.tongxinyuan.platform.workbook;

import cn.tongxinyuan.kernel.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of value offices write into sheets, each with its normaliser and its findings. */
public final class Values {

    private static final Pattern DAY = Pattern.compile("(\\d{4}) ?[-./年] ?(\\d{1,2}) ?[-./月] ?(\\d{1,2}) ?日?");
    /** An hour a system printed behind the day; the blank keeps the two apart. */
    private static final Pattern HOUR = Pattern.compile(
            "(T|(?<=日)| ) ?(上午|下午)? ?\\d{1,2}:\\d{2}(:\\d{2}([.]\\d{1,9})?)?( ?[AP]M|Z|[+-]\\d{2}:?\\d{2})?$");

    private static final Pattern DIGITS_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,30}|\\d{1,3}(,\\d{3}){1,9})?(\\.\\d{1,30})?");
    private static final Pattern AREA_UNIT = Pattern.compile("(m2|平方米|平米|平方)$");
    private static final Pattern COUNT_UNIT = Pattern.compile("[人口]$");
    private static final Pattern HOUR_UNIT = Pattern.compile("(学时|小时)$");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("(0(?:10|2\\d|[3-9]\\d{2}))-?(\\d{7,8})");
    private static final Pattern LANDLINE_AS_TYPED = Pattern.compile("0\\d{2,3}-?\\d{7,8}");
    private static final BigDecimal AREA_BOUND = new BigDecimal(100_000);

    private Values() {}

    /** Prose of at most that many characters. */
    public static CellKind<String> prose(int most) {
        return text(most, Text::tidy);
    }

    /** A person's or a firm's name. */
    public static CellKind<String> name(int most) {
        return text(most, Text::name);
    }

    /** A number that is not counted with: of a household, a room, a certificate. */
    public static CellKind<String> reference(int most) {
        return text(most, Text::compact);
    }

    private static CellKind<String> text(int most, Function<String, String> normaliser) {
        return new CellKind<>(Format.TEXT, List.of(), cell -> {
            String text = normaliser.apply(words(cell));
            // as the database counts: a rare character outside the basic plane is two
            if (text.length() > most) {
                throw new Refused("TEXT_TOO_LONG", most);
            }
            return text.isEmpty() ? null : text;
        });
    }

    /** What a person reads in a cell; a day the spreadsheet made of 3-1 is not what anybody wrote. */
    private static String words(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE) {
            throw new Refused("DATE_INSTEAD_OF_TEXT");
        }
        return cell.shown();
    }

    /** The cell itself, for a check that needs its neighbours. */
    public static CellKind<Cell> cell() {
        return new CellKind<>(Format.TEXT, List.of(), cell -> cell);
    }

    /** Telephone: a mobile of 11 digits as digits, a landline as area code, hyphen, number. */
    public static CellKind<String> phone() {
        return new CellKind<>(Format.TEXT, List.of(), cell -> {
            String typed = DASHES.matcher(Text.compact(words(cell))).replaceAll("-");
            typed = COUNTRY.matcher(typed).replaceAll("");
            String digits = typed.replace("-", "");
            if (MOBILE.matcher(digits).matches()) {
                return digits;
            }
            if (!LANDLINE_AS_TYPED.matcher(typed).matches()) {
                throw new Refused("PHONE_FORMAT");
            }
            Matcher landline = LANDLINE.matcher(typed);
            return landline.matches() ? landline.group(1) + "-" + landline.group(2) : typed;
        });
    }

    /** A count from 0 to the given most. */
    public static CellKind<Integer> count(int most) {
        return new CellKind<>(Format.INTEGER, List.of(), cell -> {
            BigDecimal number = decimal(cell, COUNT_UNIT).orElseThrow(() -> new Refused("NOT_AN_INTEGER", 0, most));
            if (number.stripTrailingZeros().scale() > 0
                    || number.signum() < 0
                    || number.compareTo(BigDecimal.valueOf(most)) > 0) {
                throw new Refused("NOT_AN_INTEGER", 0, most);
            }
            return number.intValueExact();
        });
    }

    /** Area in m², to two decimals, below 100 000, above 0 or, where that means something, 0. */
    public static CellKind<BigDecimal> area(boolean mayBeZero) {
        return new CellKind<>(Format.DECIMAL, List.of(), cell -> {
            BigDecimal exact = decimal(cell, AREA_UNIT).orElseThrow(() -> new Refused("NOT_A_NUMBER"));
            BigDecimal area = exact.setScale(2, RoundingMode.HALF_UP);
            boolean tooSmall = mayBeZero ? exact.signum() < 0 : area.signum() <= 0;
            if (tooSmall || area.compareTo(AREA_BOUND) >= 0) {
                throw new Refused(mayBeZero ? "AREA_RANGE.zero" : "AREA_RANGE", AREA_BOUND.intValue());
            }
            return area;
        });
    }

    /** A number between two, both included, with no more than so many decimals. */
    public static CellKind<BigDecimal> decimal(BigDecimal least, BigDecimal most, int places) {
        return new CellKind<>(Format.DECIMAL, List.of(), cell -> {
            BigDecimal number = decimal(cell, COUNT_UNIT).orElseThrow(() -> new Refused("NOT_A_NUMBER"));
            if (number.compareTo(least) < 0
                    || number.compareTo(most) > 0
                    || number.stripTrailingZeros().scale() > places) {
                throw new Refused("NUMBER_RANGE", least.toPlainString(), most.toPlainString());
            }
            return number.setScale(places);
        });
    }

    /** 学时, from the least to the most, to one decimal. */
    public static CellKind<BigDecimal> hours(BigDecimal least, BigDecimal most) {
        return new CellKind<>(Format.DECIMAL, List.of(), cell -> decimal(cell, HOUR_UNIT)
                .filter(hours -> hours.compareTo(least) >= 0 && hours.compareTo(most) <= 0)
                .filter(hours -> hours.stripTrailingZeros().scale() <= 1)
                .map(hours -> hours.setScale(1))
                .orElseThrow(() -> new Refused("HOURS_RANGE", plain(least), plain(most))));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** A day that has been, not before the earliest that makes sense. */
    public static CellKind<LocalDate> pastDay(LocalDate earliest, LocalDate today) {
        return new CellKind<>(Format.DATE, List.of(), cell -> {
            LocalDate day = day(cell).orElseThrow(() -> new Refused("DATE_FORMAT"));
            if (day.isAfter(today)) {
                throw new Refused("DATE_IN_FUTURE", today.toString());
            }
            if (day.isBefore(earliest)) {
                throw new Refused("DATE_RANGE", earliest.toString());
            }
            return day;
        });
    }

    /**
     * One of a code list.
     *
     * @param codes official name to code, in the order of the list
     * @param suffix a word people add behind the name, or empty
     */
    public static CellKind<String> code(Map<String, String> codes, String suffix) {
        Map<String, String> byText = codes.entrySet().stream()
                .collect(Collectors.toMap(entry -> Text.compact(entry.getKey()), Map.Entry::getValue));
        List<String> names = List.copyOf(codes.keySet());
        return new CellKind<>(Format.TEXT, names, cell -> {
            String text = Text.compact(words(cell));
            String code = byText.get(text);
            if (code == null && !suffix.isEmpty() && text.endsWith(suffix)) {
                code = byText.get(text.substring(0, text.length() - suffix.length()));
            }
            if (code == null) {
                throw new Refused("UNKNOWN_CODE", String.join("、", names));
            }
            return code;
        });
    }

    private static Optional<BigDecimal> decimal(Cell cell, Pattern unit) {
        if (cell.kind() == Cell.Kind.DATE) {
            // 3-5 or 3/5 that the spreadsheet took for a day: what was meant is lost
            return Optional.empty();
        }
        if (cell.isNumeric()) {
            return cell.number();
        }
        String text = unit.matcher(Text.compact(cell.text())).replaceAll("");
        boolean plain = DECIMAL.matcher(text).matches() && text.chars().anyMatch(Character::isDigit);
        return plain ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }

    private static Optional<LocalDate> day(Cell cell) {
        Optional<LocalDate> counted = cell.day();
        if (counted.isPresent()) {
            return counted;
        }
        String typed = Text.tidy(Normalizer.normalize(cell.shown(), Normalizer.Form.NFKC));
        String text = HOUR.matcher(typed).replaceFirst("");
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            day = DIGITS_DAY.matcher(Text.compact(text));
            if (!day.matches()) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
