/**
 * 培训要求: what the district asks of trainings, the yearly hours first of all, as editions that are valid from a day on. An edition
 * begins in the future, for what was asked before stays as it was asked.
 */
package cn.tongxinyuan.training.terms;
