package cn.tongxinyuan.platform.listing;

import cn.tongxinyuan.kernel.Days;
import cn.tongxinyuan.kernel.FloorArea;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.workbook.Format;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a value is: how people read it, how it stands in an address, in JSON and in a cell, and what the database calls
 * less than every other. Kinds are made once and never changed; a field may show its own in another way.
 *
 * @param <V> type of the values
 */
public final class Kind<V> {

    private static final String NOTHING = "—";

    /** Words, shown as they are. */
    public static final Kind<String> TEXT =
            new Kind<String>(value -> value, String::valueOf, Format.TEXT, 18).least("''");

    /** Letters and figures that name something: never broken over two lines. */
    public static final Kind<String> CODE = TEXT.styled("stamp");

    /** How many there are. */
    public static final Kind<Long> COUNT = new Kind<Long>(
                    Long::valueOf, value -> ((Number) value).longValue(), Format.INTEGER, 10)
            .shownAs((value, texts) -> texts.number("#,##0", BigDecimal.valueOf(value)))
            .inCells((value, texts) -> BigDecimal.valueOf(value))
            .inJson(value -> value)
            .styled("num")
            .least("-1");

    /** Square metres with two decimals. */
    public static final Kind<BigDecimal> AREA = new Kind<BigDecimal>(BigDecimal::new, Kind::metres, Format.DECIMAL, 14)
            .shownAs((value, texts) -> texts.number("#,##0.00", value))
            .inCells((value, texts) -> value)
            .inJson(BigDecimal::toPlainString)
            .styled("num")
            .least("-1");

    /** Yuan, exact to the fen. */
    public static final Kind<BigDecimal> MONEY = AREA.styled("num");

    /** A number as exact as it was given, such as a degree of longitude. */
    public static final Kind<BigDecimal> NUMBER =
            AREA.shownAs((value, texts) -> value.toPlainString()).inJson(value -> value);

    /** A day. */
    public static final Kind<LocalDate> DAY = new Kind<LocalDate>(Days::read, Kind::day, Format.DATE, 12)
            .inCells((value, texts) -> value)
            .styled("stamp")
            .least("SQL('date ''1970-01-01''')");

    /** A moment, shown to the minute of the district's clock. */
    public static final Kind<Instant> MOMENT = new Kind<Instant>(Instant::parse, Kind::instant, Format.TEXT, 17)
            .shownAs((value, texts) -> texts.minute(value))
            .inJson(value -> value.atZone(DistrictClock.ZONE).toOffsetDateTime().toString())
            .styled("stamp")
            .least("SQL('timestamp ''1970-01-01 00:00:00''')");

    /** Yes or no. */
    public static final Kind<Boolean> FLAG = new Kind<Boolean>(
                    Kind::flag,
                    value -> value instanceof Boolean yes ? yes : ((Number) value).intValue() == 1,
                    Format.TEXT,
                    8,
                    List.of(true, false))
            .shownAs((value, texts) -> texts.text(value ? "platform.frame.yes" : "platform.frame.no"))
            .inJson(value -> value);

    /** A unit of the district, by its name. */
    public static final Kind<ScopePath> UNIT = new Kind<ScopePath>(
                    ScopePath::new, value -> new ScopePath(value.toString()), Format.TEXT, 22)
            .shownAs((value, texts) -> texts.unit(value))
            .bound(ScopePath::code);

    private final Function<String, V> reading;
    private final Function<Object, V> loading;
    private final Format format;
    private final int width;
    private final List<V> all;
    private BiFunction<V, Texts, String> showing = (value, texts) -> String.valueOf(value);
    private BiFunction<V, Texts, Object> cell = (value, texts) -> show(value, texts);
    private BiFunction<V, Texts, Object> json = (value, texts) -> String.valueOf(value);
    private Function<V, Object> binding = value -> value;
    private String style = "";
    private String least = "";
    private String codes = "";

    private Kind(Function<String, V> reading, Function<Object, V> loading, Format format, int width) {
        this(reading, loading, format, width, List.of());
    }

    private Kind(Function<String, V> reading, Function<Object, V> loading, Format format, int width, List<V> all) {
        this.reading = reading;
        this.loading = loading;
        this.format = format;
        this.width = width;
        this.all = all;
    }

    /** Constants of an enum, by their names in the module's bundle. */
    public static <E extends Enum<E>> Kind<E> of(Class<E> type) {
        return new Kind<E>(
                        name -> Enum.valueOf(type, name),
                        value -> type.isInstance(value) ? type.cast(value) : Enum.valueOf(type, value.toString()),
                        Format.TEXT,
                        12,
                        List.of(type.getEnumConstants()))
                .shownAs((value, texts) -> texts.name(value))
                .inJson(Enum::name);
    }

    /** Codes of a code list, by their names in it. */
    public static Kind<String> coded(String list) {
        Kind<String> other = TEXT.shownAs((code, texts) -> texts.coded(list, code));
        other.codes = list;
        return other;
    }

    /** The same values in other words. */
    public Kind<V> shownAs(BiFunction<V, Texts, String> words) {
        Kind<V> other = copy();
        other.showing = words;
        other.cell = other::show;
        return other;
    }

    /** Programs get the words too, not the code behind them. */
    public Kind<V> saidInJson() {
        Kind<V> other = copy();
        other.json = other::show;
        return other;
    }

    private Kind<V> inCells(BiFunction<V, Texts, Object> value) {
        Kind<V> other = copy();
        other.cell = value;
        return other;
    }

    private Kind<V> inJson(Function<V, Object> value) {
        Kind<V> other = copy();
        other.json = (each, texts) -> value.apply(each);
        return other;
    }

    /** Values as they are compared in the database. */
    public Kind<V> bound(Function<V, Object> argument) {
        Kind<V> other = copy();
        other.binding = argument;
        return other;
    }

    private Kind<V> styled(String word) {
        Kind<V> other = copy();
        other.style = word;
        return other;
    }

    private Kind<V> least(String jpql) {
        Kind<V> other = copy();
        other.least = jpql;
        return other;
    }

    private Kind<V> copy() {
        Kind<V> other = new Kind<>(reading, loading, format, width, all);
        other.showing = showing;
        other.cell = cell;
        other.json = json;
        other.binding = binding;
        other.style = style;
        other.least = least;
        other.codes = codes;
        return other;
    }

    /** The value an address means; empty for what means none. */
    public Optional<V> read(String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException | IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }

    /** As it stands in an address; {@link #read} takes it back. */
    public String write(V value) {
        return value instanceof Enum<?> constant
                ? constant.name()
                : value instanceof BigDecimal number
                        ? number.toPlainString()
                        : value instanceof ScopePath unit ? unit.code() : String.valueOf(value);
    }

    /** What a reader sees; nothing is a dash, or empty among words. */
    public String show(V value, Texts texts) {
        return value == null ? (format == Format.TEXT ? "" : NOTHING) : showing.apply(value, texts);
    }

    Object cell(V value, Texts texts) {
        return value == null ? null : cell.apply(value, texts);
    }

    Object json(V value, Texts texts) {
        return value == null ? null : json.apply(value, texts);
    }

    Object bind(V value) {
        return binding.apply(value);
    }

    V load(Object stored) {
        return stored == null ? null : loading.apply(stored);
    }

    /** All values there are, for a choice; none where they cannot be told. */
    public List<V> all() {
        return all;
    }

    /** The code list the values are of, for a choice; empty where they are of none. */
    public String codes() {
        return codes;
    }

    /** Class of a cell of the table: {@code num}, {@code stamp} or empty. */
    public String style() {
        return style;
    }

    /** What stands for nothing in an order, before everything else; empty where the database knows nothing less. */
    String least() {
        return least;
    }

    Format format() {
        return format;
    }

    int width() {
        return width;
    }

    private static BigDecimal metres(Object value) {
        return value instanceof FloorArea area ? area.squareMetres() : new BigDecimal(value.toString());
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp stamp
                ? stamp.toInstant()
                : value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }

    private static Boolean flag(String text) {
        return Arrays.asList("true", "false").contains(text.toLowerCase(Locale.ROOT))
                ? Boolean.valueOf(text)
                : fail(text);
    }

    private static Boolean fail(String text) {
        throw new IllegalArgumentException(text);
    }
}
