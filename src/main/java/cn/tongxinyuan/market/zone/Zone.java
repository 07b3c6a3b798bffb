package cn.tongxinyuan.market.zone;

import java.time.LocalDate;

/**
 * 区域: what one is called for a while.
 *
 * @param to last day of the name; null while no other follows
 */
public record Zone(
        String code, String name, String englishName, LocalDate from, LocalDate to, Origin origin, Validity validity) {

    /** Who names it. */
    public enum Origin {
        /** The article, for good. */
        SOURCE,
        /** The district. */
        OFFICE
    }

    /** Whether the name stands today. */
    public enum Validity {
        NOW,
        LATER,
        PAST;

        static Validity of(LocalDate from, LocalDate to, LocalDate today) {
            return from.isAfter(today) ? LATER : to != null && to.isBefore(today) ? PAST : NOW;
        }
    }

    /** No two names of a zone begin on one day. */
    public String key() {
        return code + "-" + from;
    }
}
