/**
 * Numbers the office gives: running numbers of a year without a gap, where the law or an auditor asks for the missing one,
 * and receipts that say nothing about how many others there are.
 */
package cn.tongxinyuan.platform.number;
