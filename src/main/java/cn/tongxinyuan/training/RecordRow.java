package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of a workbook of training records.
 *
 * @param number of the line, as whoever made the list counted; null for none
 * @param staff code; null where name and unit tell who is meant
 * @param unit to which somebody belonged
 */
record RecordRow(
        String number,
        String staff,
        String name,
        ScopePath unit,
        String title,
        Level level,
        Tier tier,
        LocalDate from,
        LocalDate to,
        BigDecimal hours,
        CreditResult result,
        String certificate) {

    static RecordRow of(TrainingRecord record, RecordLine line) {
        return new RecordRow(
                null,
                record.staff(),
                record.name(),
                record.unit(),
                line.title(),
                line.level(),
                line.tier(),
                line.begunOn(),
                line.endedOn(),
                line.hours(),
                line.result(),
                line.certificate());
    }

    /** What makes two lines of one person the same training. */
    String training() {
        return training(Text.key(title), from, to);
    }

    /** @param key of the title, as {@link Text#key} folds it */
    static String training(String key, LocalDate from, LocalDate to) {
        return key + " " + from + " " + to;
    }
}
