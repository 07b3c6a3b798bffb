package cn.tongxinyuan.training.secondment;

import java.time.LocalDate;

/**
 * One secondment on somebody's record.
 *
 * @param city province and city; null within the district
 * @param to last day, that of breaking off where it was
 * @param grade code; null before the assessment
 * @param learned null before somebody wrote it down
 * @param applied null where nothing is used yet
 */
public record SecondmentLine(
        String code,
        String host,
        String city,
        LocalDate from,
        LocalDate to,
        SecondmentState state,
        String grade,
        String learned,
        String applied) {}
