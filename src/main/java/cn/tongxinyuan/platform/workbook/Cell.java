package cn.tongxinyuan.platform.workbook;

import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.workbook.ooxml.RawCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One cell as the workbook holds it; of a formula, the value last computed.
 *
 * @param kind how the workbook holds it
 * @param text the text; of NUMBER and DATE the number as written in the file
 * @param words what the number format makes of a number where it says more than the number, else null
 */
public record Cell(Kind kind, String text, String words) {

    /** DATE is a number shown as a day or an hour, ERROR a formula that failed or was never computed. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        ERROR
    }

    public static final Cell BLANK = new Cell(Kind.BLANK, "", null);

    /** Spreadsheets compute with 15 digits; what stands behind them is noise of binary fractions. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final int LAST_DAY = 2_958_465;

    /** A cell without words of its own. */
    public Cell(Kind kind, String text) {
        this(kind, text, null);
    }

    /** What our own exports defused is whole again. */
    static Cell of(RawCell raw) {
        return switch (raw.kind()) {
            case BLANK -> BLANK;
            case TEXT -> new Cell(Kind.TEXT, FormulaGuard.restore(raw.value()), null);
            default -> new Cell(Kind.valueOf(raw.kind().name()), raw.value(), raw.shown());
        };
    }

    static Cell[] of(RawCell[] raw) {
        Cell[] cells = new Cell[raw.length];
        for (int i = 0; i < raw.length; i++) {
            cells[i] = of(raw[i]);
        }
        return cells;
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

    /** What the user sees in the cell, near enough: dates as 2024-03-15, numbers with their words, without exponent. */
    public String shown() {
        if (words != null) {
            return words;
        }
        if (kind == Kind.DATE) {
            return day().map(LocalDate::toString).orElse(text);
        }
        return number().map(n -> n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString())
                .orElse(text);
    }
}
