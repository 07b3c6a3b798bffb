package cn.tongxinyuan.training;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One training on somebody's record.
 *
 * @param code of the class
 * @param year in which its hours count: that of its last day
 * @param certificate number; null where none was issued
 */
public record RecordLine(
        String code,
        String title,
        Level level,
        Tier tier,
        LocalDate begunOn,
        LocalDate endedOn,
        int year,
        BigDecimal hours,
        CreditResult result,
        String certificate) {}
