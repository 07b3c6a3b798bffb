/**
 * The audit trail: one append-only, hash-chained row per act, written in the act's own transaction; refusals and
 * failures survive the rollback. GB/T 22239-2019 8.1.4.3; Cybersecurity Law art. 21(3): kept at least six months.
 */
package cn.tongxinyuan.platform.audit;
