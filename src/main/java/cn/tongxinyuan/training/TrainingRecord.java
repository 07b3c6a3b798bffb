package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.ScopePath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * 学时档案: everything somebody was trained in, the latest first.
 *
 * @param staff code
 * @param unit where somebody is now
 * @param years the latest first, this year even where there is nothing yet
 * @param open classes somebody was sent to that are not closed
 */
public record TrainingRecord(
        String staff, String name, ScopePath unit, List<RecordLine> lines, List<Year> years, List<Open> open) {

    /**
     * Hours of a year against what was asked in it.
     *
     * @param standard as it was asked at the end of the year, or is asked today
     */
    public record Year(int year, BigDecimal hours, BigDecimal standard) {

        /** What is still missing; zero where nothing is. */
        public BigDecimal missing() {
            return standard.subtract(hours).max(BigDecimal.ZERO);
        }

        public boolean met() {
            return missing().signum() == 0;
        }
    }

    /** A class that is not closed. */
    public record Open(String code, String title, Instant startsAt, Instant endsAt) {}

    /** All hours of all years. */
    public BigDecimal hours() {
        return lines.stream().map(RecordLine::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
