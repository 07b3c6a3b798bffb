package cn.tongxinyuan.platform.workbook;

import cn.tongxinyuan.kernel.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One cell as the workbook holds it; of a formula, the value last computed.
 *
 * @param kind how the workbook holds it
 * @param text the text; of NUMBER and DATE the number as written in the file
 */
public record Cell(Kind kind, String text) {

    /** DATE is a number shown as a date, ERROR a formula that failed. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        ERROR
    }

    public static final Cell BLANK = new Cell(Kind.BLANK, "");

    /** Spreadsheets compute with 15 digits; what stands behind them is noise of binary fractions. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,400}(\\.\\d{0,400})?([eE][+-]?\\d{1,3})?");
    private static final int LAST_DAY = 2_958_465;

    static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text);
    }

    /** A number cell, or text when the file writes nonsense there. */
    static Cell number(String text, boolean date) {
        if (text.isEmpty()) {
            return BLANK;
        }
        return new Cell(NUMBER.matcher(text).matches() ? (date ? Kind.DATE : Kind.NUMBER) : Kind.TEXT, text);
    }

    public boolean isNumeric() {
        return kind == Kind.NUMBER || kind == Kind.DATE;
    }

    /** Nothing a person could read in it. */
    public boolean isBlank() {
        return kind == Kind.BLANK
                || kind == Kind.TEXT && !startsPlain() && Text.compact(text).isEmpty();
    }

    private boolean startsPlain() {
        return !text.isEmpty() && Text.isPlain(text.charAt(0));
    }

    /** The number of a number cell. */
    public Optional<BigDecimal> number() {
        return isNumeric() ? Optional.of(new BigDecimal(text).round(PRECISION)) : Optional.empty();
    }

    /** The day a number cell stands for, counted as Excel counts from 1900. */
    public Optional<LocalDate> day() {
        return number().filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) < 0)
                .map(BigDecimal::longValue)
                .flatMap(Cell::day);
    }

    private static Optional<LocalDate> day(long serial) {
        try {
            // the spreadsheet believes in a 29 February 1900
            return Optional.of(LocalDate.of(1899, 12, serial < 61 ? 31 : 30).plusDays(serial));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What the user sees in the cell, near enough: dates as 2024-03-15, numbers without exponent. */
    public String shown() {
        if (kind == Kind.DATE) {
            return day().map(LocalDate::toString).orElse(text);
        }
        return number().map(n -> n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString())
                .orElse(text);
    }
}
