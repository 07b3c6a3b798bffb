package cn.tongxinyuan.appraisal;

import java.math.BigDecimal;

/**
 * A line of a workbook of clauses; what a kind does not have is null.
 *
 * @param number place among the clauses of its kind, from 1
 * @param dimension code of {@link Clause#DIMENSIONS}
 * @param source code of the {@link cn.tongxinyuan.organization.fact.FactSource} a rule is measured by
 */
record ClauseRow(
        ClauseKind kind,
        Integer number,
        String title,
        String words,
        String dimension,
        Scoring scoring,
        BigDecimal fullMarks,
        String source,
        BigDecimal target,
        Integer termDays) {

    String key() {
        return kind + " " + number;
    }

    ClauseText text() {
        return new ClauseText(title, words, fullMarks, target, termDays);
    }
}
