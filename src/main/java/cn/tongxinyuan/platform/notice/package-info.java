/**
 * 消息: what accounts are told inside the product, and text messages to telephones. Both are written in the transaction of
 * the act, so that nobody hears of what did not happen and nothing that happened goes untold. Text messages leave after the
 * commit, at least once, each under a code by which whoever delivers them knows a repetition.
 */
package cn.tongxinyuan.platform.notice;
