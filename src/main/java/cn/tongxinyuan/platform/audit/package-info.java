/**
 * The audit trail: one append-only, hash-chained row per act, written in the act's own transaction; refusals and
 * failures survive the rollback. GB/T 22239-2019 8.1.4.3; Cybersecurity Law art. 21(3): kept at least six months.
 *
 * <p>What a row says is kept as a {@link cn.tongxinyuan.kernel.Wording}: a key and values, never a sentence in one
 * language. The hash is over what is kept; {@link cn.tongxinyuan.platform.i18n.Told} reads it to everyone in the
 * own language. A key, once written, keeps its meaning and the order of its values; a new meaning gets a new key.
 *
 * <p>The check of the whole chain is a job with a report to print; the chain leaves as a table that {@code
 * server-config/VerifyAudit.java} checks without this program. A refused attempt has one row, see {@link
 * cn.tongxinyuan.platform.audit.Refusals}.
 */
package cn.tongxinyuan.platform.audit;
