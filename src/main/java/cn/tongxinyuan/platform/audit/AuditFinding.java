package cn.tongxinyuan.platform.audit;

/**
 * What the check of the chain found first.
 *
 * @param flaw what is wrong
 * @param seq number of the link, 0 where the row is in no link
 * @param auditId id of the row, 0 where there is none
 */
public record AuditFinding(AuditFlaw flaw, long seq, long auditId) {}
