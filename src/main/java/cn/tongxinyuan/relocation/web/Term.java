package cn.tongxinyuan.relocation.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day that matters for a household and how far off it is.
 *
 * @param key text of what ends or falls due
 * @param kind of the chip
 * @param word text key of the chip; its argument is {@code days}
 * @param days from or until the day, never negative
 */
public record Term(String key, LocalDate day, String kind, String word, long days) {

    private static final int SOON = 3;

    /** Something that must be done by a day and is late after it. */
    static Term due(String key, LocalDate day, LocalDate today) {
        return of(key, day, today, "late", "late");
    }

    /** A period that simply ends; nothing is late after it. */
    static Term end(String key, LocalDate last, LocalDate today) {
        return of(key, last, today, "plain", "over");
    }

    private static Term of(String key, LocalDate day, LocalDate today, String kindAfter, String wordAfter) {
        long left = ChronoUnit.DAYS.between(today, day);
        if (left < 0) {
            return new Term(key, day, kindAfter, wordAfter, -left);
        }
        return new Term(key, day, left <= SOON ? "warn" : "info", left == 0 ? "today" : "left", left);
    }
}
