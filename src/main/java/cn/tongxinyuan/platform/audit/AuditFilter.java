package cn.tongxinyuan.platform.audit;

import java.time.LocalDate;

/**
 * What of the trail to show; null means all.
 *
 * @param from first day
 * @param to last day
 * @param action beginning of the action, such as {@code platform.}
 */
public record AuditFilter(
        LocalDate from, LocalDate to, String actor, String action, String subjectCode, AuditEntry.Outcome outcome) {}
