package cn.tongxinyuan.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The days anybody here speaks of: 1900 to 2100. A day beyond is a slip or an attack, and no database need store it. */
public final class Days {

    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Days() {}

    /**
     * Reads a day as {@code yyyy-MM-dd}.
     *
     * @throws DateTimeException for what is none, or beyond
     */
    public static LocalDate read(String text) {
        return require(LocalDate.parse(text));
    }

    /** @throws DateTimeException for a day beyond */
    public static LocalDate require(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new DateTimeException("a day outside 1900-2100");
        }
        return day;
    }
}
